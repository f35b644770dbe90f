import { NO_PERIOD, type Period } from './period.ts';

/** What a mark or a vague word is measured by: the smallest component that is known. */
export type Grain = 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** The words that take a part of a month, season, year, decade or century. */
export type PartWord = 'beginning of' | 'early' | 'mid' | 'late' | 'end of';

/** What the parts of a span are counted in, and the first and last place of each part. */
export type PartTable = {
  readonly count: 'days' | 'months' | 'years';
  readonly parts: Readonly<Record<PartWord, readonly [number, number]>>;
};

/**
 * Convention of this program, EDTF giving no numbers: how far `about` (also `~`, and the doubt `?`) reaches to each side, by the
 * grain of what is known. A half or a third of a year reaches by its own length instead of three months.
 */
export const WIDENING: Readonly<Record<Grain, Period>> = {
  day: { ...NO_PERIOD, days: 7 },
  month: { ...NO_PERIOD, months: 1 },
  season: { ...NO_PERIOD, months: 3 },
  year: { ...NO_PERIOD, years: 2 },
  decade: { ...NO_PERIOD, years: 5 },
  century: { ...NO_PERIOD, years: 25 },
  millennium: { ...NO_PERIOD, years: 250 },
};

/** Convention of this program: how often the widening is taken for each mark. */
export const TIMES_WIDENED = { '?': 1, '~': 1, '%': 2 } as const;

/**
 * Convention of this program: first and last day, month or year of each part, counted from 1; a negative number counts from
 * the end, -1 being the last.
 */
export const PARTS: Readonly<Record<'month' | 'season' | 'year' | 'decade' | 'century', PartTable>> = {
  month: {
    count: 'days',
    parts: { 'beginning of': [1, 5], early: [1, 10], mid: [11, 20], late: [21, -1], 'end of': [-5, -1] },
  },
  season: {
    count: 'months',
    parts: { 'beginning of': [1, 1], early: [1, 1], mid: [2, 2], late: [3, 3], 'end of': [3, 3] },
  },
  year: {
    count: 'months',
    parts: { 'beginning of': [1, 1], early: [1, 4], mid: [5, 8], late: [9, 12], 'end of': [12, 12] },
  },
  decade: {
    count: 'years',
    parts: { 'beginning of': [1, 1], early: [1, 4], mid: [5, 7], late: [8, 10], 'end of': [10, 10] },
  },
  century: {
    count: 'years',
    parts: { 'beginning of': [1, 10], early: [1, 34], mid: [35, 67], late: [68, 100], 'end of': [91, 100] },
  },
};

/** The words that give a date a limit on one side. */
export const LIMITS = {
  before: { side: 'latest', included: false },
  after: { side: 'earliest', included: false },
  by: { side: 'latest', included: true },
  until: { side: 'latest', included: true },
  since: { side: 'earliest', included: true },
  'not later than': { side: 'latest', included: true },
  'not earlier than': { side: 'earliest', included: true },
} as const;

/** A word of `LIMITS`. */
export type LimitWord = keyof typeof LIMITS;

/** A word that may stand before a date. */
export type VagueWord = PartWord | LimitWord | 'about';

/** How each vague word may be written, in small letters or capitals; the first is the form it is kept in. */
export const VAGUE_WORDS: Readonly<Record<VagueWord, readonly string[]>> = {
  about: ['about', 'around', 'circa', 'ca.', 'c.'],
  'beginning of': ['beginning of', 'the beginning of', 'at the beginning of'],
  early: ['early', 'early in'],
  mid: ['mid', 'mid-', 'middle of', 'the middle of'],
  late: ['late', 'late in'],
  'end of': ['end of', 'the end of', 'at the end of'],
  before: ['before'],
  after: ['after'],
  by: ['by', 'by the end of'],
  until: ['until', 'until the end of'],
  since: ['since'],
  'not later than': ['not later than', 'no later than', 'not after', 'not later than the end of'],
  'not earlier than': ['not earlier than', 'no earlier than', 'not before'],
};
