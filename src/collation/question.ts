import type { Claim } from '../claim/index.ts';
import type { Bounds } from '../time/index.ts';
import type { TimeTold } from './time-told.ts';

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
  'doer',
  'receiver',
  'start',
  'end',
  'term',
  'holder',
  'behind',
  'law-and-fact',
  'title',
  'parties',
  'deadline',
  'debtor',
  'creditor',
  'fulfilment',
  'body',
  'attribute',
  'quantity',
  'cause',
  'ground',
  'relation',
] as const;

export type Aspect = (typeof aspects)[number];

/** How a source stands to what it tells: it says so itself, reports that another says so, or doubts it. Only what sources say themselves can contradict. */
export type Telling = 'said' | 'reported' | 'doubted';

/** What an answer says, in a form that can be compared. */
export type Value =
  /** One day somewhere within bounds. */
  | { readonly kind: 'day'; readonly bounds: Bounds }
  /** Parties, places or other things with an id; `several` where more than one can be right at once. `part`: only of a part of the subject. `act`: by which act, where several can follow one another. */
  | {
      readonly kind: 'things';
      readonly ids: readonly string[];
      readonly several: boolean;
      readonly part?: boolean;
      readonly act?: string;
    }
  /** Who held, and by what title. */
  | {
      readonly kind: 'holding';
      readonly ids: readonly string[];
      readonly title: string;
      readonly part: boolean;
      /** The whole of which it is said, where that reaches the part that is asked about. */
      readonly whole?: string;
      /** Where law and fact are set side by side: titles of one axis are compared in a question of their own. */
      readonly across?: boolean;
    }
  | {
      readonly kind: 'number';
      readonly value: number | null;
      readonly comparison: string;
      readonly than: string | null;
      readonly unit: string;
    }
  /** What is told in words; `several` where more than one can be right at once. */
  | { readonly kind: 'words'; readonly list: readonly string[]; readonly several: boolean }
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
  /** The time for which it is said. */
  readonly time: TimeTold;
  /** Whether the source says that it was not so. */
  readonly denied: boolean;
  /** Whether this is the damaged reading of the words, kept beside the repaired one. */
  readonly damaged: boolean;
  readonly telling: Telling;
  /** Whose holding it is about, where one place and title may have several. */
  readonly holders?: readonly string[];
  /** Which of several holdings of one name it is about. */
  readonly tenure?: Tenure;
}

/** One of several holdings of the same place by the same title: which one, in order of time, and a claim that tells of it. */
export interface Tenure {
  readonly claim: string;
  readonly place: number;
}

/** One answer, and everyone who gives it. */
export interface Answer {
  readonly words: string;
  readonly value: Value;
  readonly time: TimeTold;
  readonly denied: boolean;
  readonly damaged: boolean;
  readonly telling: Telling;
  readonly claims: readonly Claim[];
  readonly sources: readonly string[];
  /** How many of the sources are independent of one another. */
  readonly witnesses: number;
}

/** How two of the answers, by their places in the list, relate. */
export interface AnswerPair {
  readonly a: number;
  readonly b: number;
  readonly relation: AnswerRelation;
}

/** One aspect of one subject, with the answers that sources give. */
export interface Question {
  readonly ref: string;
  readonly about: string;
  readonly aspect: Aspect;
  readonly detail: string;
  /** Which of several holdings of one name it is about, in order of time from 0. */
  readonly tenure?: number;
  /** The question in words. */
  readonly text: string;
  /** The answers that an editor prefers first, those that are only reported or doubted last. */
  readonly answers: readonly Answer[];
  readonly pairs: readonly AnswerPair[];
  readonly relation: AnswerRelation;
  /** The judgements that bear on it, by their ids, in the order in which they were made. */
  readonly judgements: readonly string[];
}
