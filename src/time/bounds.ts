import type { Day } from './day.ts';

/** The earliest and the latest day something can be on, both included; null means without limit on that side. */
export type Bounds = { readonly earliest: Day | null; readonly latest: Day | null };

/** How two unknown days lie to each other, as far as their bounds settle it. */
export type Order = 'before' | 'same' | 'after' | 'unsettled';

/** The bounds that say nothing. */
export const UNBOUNDED: Bounds = { earliest: null, latest: null };

/** The bounds of a day that is known. */
export function exactly(day: Day): Bounds {
  return { earliest: day, latest: day };
}

/** The bounds from one day to another, both included; throws a RangeError when they are the wrong way round. */
export function between(earliest: Day | null, latest: Day | null): Bounds {
  if (earliest !== null && latest !== null && earliest > latest)
    throw new RangeError(`${earliest} is after ${latest}`);
  return { earliest, latest };
}

/** Whether the bounds leave exactly one day. */
export function isExact(bounds: Bounds): boolean {
  return bounds.earliest !== null && bounds.earliest === bounds.latest;
}

/** Whether the bounds limit neither side. */
export function isUnbounded(bounds: Bounds): boolean {
  return bounds.earliest === null && bounds.latest === null;
}

/** How many days the bounds leave, or null when a side is without limit. */
export function daysIn(bounds: Bounds): number | null {
  return bounds.earliest === null || bounds.latest === null ? null : bounds.latest - bounds.earliest + 1;
}

/** Whether a day lies within the bounds. */
export function includes(bounds: Bounds, day: Day): boolean {
  return first(bounds) <= day && day <= last(bounds);
}

/** Whether every day of `inner` lies within `outer`. */
export function covers(outer: Bounds, inner: Bounds): boolean {
  return first(outer) <= first(inner) && last(inner) <= last(outer);
}

/** Whether the bounds are the same. */
export function equals(a: Bounds, b: Bounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** Whether the bounds share a day. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return first(a) <= last(b) && first(b) <= last(a);
}

/** Whether `b` begins on the day after `a` ends (Allen 1983, over days). */
export function meets(a: Bounds, b: Bounds): boolean {
  return a.latest !== null && b.earliest === a.latest + 1;
}

/** For sorting: negative when `a` comes first, by the earliest day (no limit first) and then by the latest (no limit last). */
export function compare(a: Bounds, b: Bounds): number {
  return sign(first(a), first(b)) || sign(last(a), last(b));
}

/** How the unknown day within `a` certainly lies to the unknown day within `b`. */
export function orderOf(a: Bounds, b: Bounds): Order {
  if (last(a) < first(b)) return 'before';
  if (first(a) > last(b)) return 'after';
  return isExact(a) && equals(a, b) ? 'same' : 'unsettled';
}

/** The days that both bounds leave, or null when there is none. */
export function intersect(a: Bounds, b: Bounds): Bounds | null {
  if (!overlaps(a, b)) return null;
  return finite(Math.max(first(a), first(b)), Math.min(last(a), last(b)));
}

/** The smallest bounds that cover both. */
export function hull(a: Bounds, b: Bounds): Bounds {
  return finite(Math.min(first(a), first(b)), Math.max(last(a), last(b)));
}

/** The bounds moved by a number of days, later when positive. */
export function shift(bounds: Bounds, days: number): Bounds {
  return {
    earliest: bounds.earliest === null ? null : bounds.earliest + days,
    latest: bounds.latest === null ? null : bounds.latest + days,
  };
}

function first(bounds: Bounds): number {
  return bounds.earliest ?? -Infinity;
}

function last(bounds: Bounds): number {
  return bounds.latest ?? Infinity;
}

function finite(earliest: number, latest: number): Bounds {
  return { earliest: earliest === -Infinity ? null : earliest, latest: latest === Infinity ? null : latest };
}

function sign(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
