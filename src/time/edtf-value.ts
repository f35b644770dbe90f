import type { Calendar } from './day.ts';

/** How a date is marked in EDTF: `?` doubted (uncertain), `~` about (approximate), `%` both. */
export type Mark = '?' | '~' | '%';

/**
 * One component of a date as written: its digits, `X` for an unknown one. The mark `before` it is for this component alone,
 * the mark `after` it for this one and all to its left.
 */
export type Part = { readonly digits: string; readonly before: Mark | null; readonly after: Mark | null };

/** What a point names one of: the smallest component that is written, known or not. */
export type Unit = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** One day (or month, year and so on), known or not: a single moment within a span of days. */
export type Point = {
  readonly kind: 'point';
  readonly calendar: Calendar;
  readonly unit: Unit;
  /** `1946`, `-0043`, `196X`, `Y-17E7`; for a decade three digits, for a century two. */
  readonly year: Part;
  /** How many digits of the year are meant (`1950S2`), or null when all are. */
  readonly significantDigits: number | null;
  /** `21` to `41`. */
  readonly season: Part | null;
  readonly month: Part | null;
  readonly day: Part | null;
  /** The time of day as written, with its `T` and zone; the unit being the day, it is kept and not reckoned with. */
  readonly clock: string | null;
};

/** One end of what lasted: a point, `open` (`..`, it has no such end) or `unknown` (nothing written). */
export type End = Point | { readonly kind: 'open' } | { readonly kind: 'unknown' };

/** `A/B`: it lasted, from a day in A to a day in B. */
export type Lasted = { readonly kind: 'lasted'; readonly start: End; readonly end: End };

/** `A..B` within brackets or braces; null is a side without limit. */
export type Range = { readonly kind: 'range'; readonly from: Point | null; readonly to: Point | null };

/** One member of `[...]` or `{...}`. */
export type Member = Point | Range;

/** `[...]`: one of these, it is not known which. */
export type OneOf = { readonly kind: 'one-of'; readonly members: readonly Member[] };

/** `{...}`: all of these. */
export type AllOf = { readonly kind: 'all-of'; readonly members: readonly Member[] };

/** A date of the Extended Date/Time Format (ISO 8601-2:2019; Library of Congress EDTF 2019, levels 0 to 2). The kinds never mix. */
export type EdtfDate = Point | Lasted | OneOf | AllOf;
