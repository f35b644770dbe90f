import type { Claim } from '../claim/index.ts';
import type { Bounds } from '../time/index.ts';

/** How answers to one question relate, from the strongest difference to none (`docs/collation.md`). */
export const relations = [
  'contradict',
  'damage',
  'different-scope',
  'different-time',
  'finer',
  'compatible',
  'agree',
  'single',
] as const;

export type AnswerRelation = (typeof relations)[number];

/** The aspects of a subject that are asked about. */
export const aspects = [
  'date',
  'happened',
  'start',
  'end',
  'term',
  'holder',
  'parties',
  'deadline',
  'debtor',
  'attribute',
  'quantity',
  'relation',
] as const;

export type Aspect = (typeof aspects)[number];

/** What an answer says, in a form that can be compared. */
export type Value =
  /** One day somewhere within bounds. */
  | { readonly kind: 'day'; readonly bounds: Bounds }
  /** Parties, places or other things with an id; `several` where more than one can be right at once. */
  | { readonly kind: 'things'; readonly ids: readonly string[]; readonly several: boolean }
  /** Who held, and by what title. */
  | {
      readonly kind: 'holding';
      readonly ids: readonly string[];
      readonly title: string;
      readonly part: boolean;
    }
  | {
      readonly kind: 'number';
      readonly value: number | null;
      readonly comparison: string;
      readonly than: string | null;
    }
  | { readonly kind: 'words'; readonly words: string; readonly several: boolean }
  | { readonly kind: 'yes-no'; readonly yes: boolean };

/** What one claim says in answer to one question. */
export interface Said {
  readonly about: string;
  readonly aspect: Aspect;
  /** What of the aspect, where there is more than one: an attribute's name, an axis, a kind of relation. */
  readonly detail: string;
  readonly claim: Claim;
  readonly value: Value;
  readonly words: string;
  /** The time for which it is said; unbounded where it is not told. */
  readonly when: Bounds;
  /** Whether this is the damaged reading of the words, kept beside the repaired one. */
  readonly damaged: boolean;
}

/** One answer, and everyone who gives it. */
export interface Answer {
  readonly words: string;
  readonly value: Value;
  readonly when: Bounds;
  readonly damaged: boolean;
  readonly claims: readonly Claim[];
  readonly sources: readonly string[];
  /** How many of the sources are independent of one another. */
  readonly witnesses: number;
}

/** One aspect of one subject, with the answers that sources give. */
export interface Question {
  readonly ref: string;
  readonly about: string;
  readonly aspect: Aspect;
  readonly detail: string;
  /** The question in words. */
  readonly text: string;
  readonly answers: readonly Answer[];
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly relation: AnswerRelation }[];
  readonly relation: AnswerRelation;
}
