import { boundsOfWhen, type Claim } from '../claim/index.ts';
import { hull, intersect, isUnbounded, UNBOUNDED, type Bounds } from '../time/index.ts';
import type { WrittenDays } from './written-days.ts';

/** The time for which something is said: within which days it began, and within which it ended. */
export interface TimeTold {
  readonly start: Bounds;
  readonly end: Bounds;
}

/** Nothing is told of the time. */
export const ALWAYS: TimeTold = { start: UNBOUNDED, end: UNBOUNDED };

/** The time for which a claim speaks, as far as it is written. */
export function timeOf(claim: Claim, days: WrittenDays): TimeTold {
  const { event, holding, attribute, relation } = claim.record;
  if (holding !== undefined) {
    return {
      start: holding.from === undefined ? UNBOUNDED : boundsOfWhen(holding.from, days, 'start'),
      end: holding.until === undefined ? UNBOUNDED : boundsOfWhen(holding.until, days, 'end'),
    };
  }
  const when = event?.when ?? attribute?.when ?? relation?.when;
  if (when === undefined) return ALWAYS;
  const bounds = {
    earliest: boundsOfWhen(when, days, 'start').earliest,
    latest: boundsOfWhen(when, days, 'end').latest,
  };
  return { start: bounds, end: bounds };
}

/** Whether nothing is told of a time. */
export function isUntold({ start, end }: TimeTold): boolean {
  return isUnbounded(start) && isUnbounded(end);
}

/** Whether two times are certainly apart: the one is over before the other can have begun. */
export function areApart(a: TimeTold, b: TimeTold): boolean {
  return isOver(a, b) || isOver(b, a);
}

function isOver(first: TimeTold, second: TimeTold): boolean {
  return (
    first.end.latest !== null && second.start.earliest !== null && first.end.latest < second.start.earliest
  );
}

/**
 * Whether one of two holdings follows the other by their own words: the end of the one and the beginning of the other are told, and need not
 * overlap. "Until August" and "from August" are a succession and no conflict.
 */
export function isSuccession(a: TimeTold, b: TimeTold): boolean {
  return canFollow(a, b) || canFollow(b, a);
}

function canFollow(first: TimeTold, second: TimeTold): boolean {
  const { earliest: end, latest: lastEnd } = first.end;
  const { earliest: firstStart, latest: start } = second.start;
  if (end === null || lastEnd === null || start === null || firstStart === null) return false;
  return end <= start;
}

/** Whether there is certainly a day that belongs to both. */
export function overlapForCertain(a: TimeTold, b: TimeTold): boolean {
  const begins = (first: TimeTold, second: TimeTold): boolean =>
    first.start.latest !== null && second.end.earliest !== null && first.start.latest < second.end.earliest;
  return begins(a, b) && begins(b, a);
}

/** What two that say the same tell of its time together. */
export function timeTogether(a: TimeTold, b: TimeTold): TimeTold {
  const side = (x: Bounds, y: Bounds): Bounds => intersect(x, y) ?? hull(x, y);
  return { start: side(a.start, b.start), end: side(a.end, b.end) };
}
