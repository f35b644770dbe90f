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

/** One answer, and everyone who gives it. */
export interface Answer {
  /** In words. */
  readonly value: string;
  readonly bounds: Bounds;
  readonly claims: readonly Claim[];
  readonly sources: readonly string[];
  /** How many of the sources are independent of one another. */
  readonly witnesses: number;
}

/** One aspect of one subject, with the answers that sources give. */
export interface Question {
  /** The event or holding asked about. */
  readonly about: string;
  readonly aspect: 'date' | 'start' | 'end';
  /** The question in words. */
  readonly text: string;
  readonly answers: readonly Answer[];
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly relation: AnswerRelation }[];
  readonly relation: AnswerRelation;
}
