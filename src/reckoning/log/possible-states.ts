import type { Agreement } from './agreement.ts';
import { KEPT, LATE, NOT_PROMISED, OVERDUE, PENDING } from './commitment-columns.ts';

/**
 * The states that an agreement can be in at the end of a day, added up.
 *
 * Each event happens on any of its days, independently of the others. With the promise on day x, due on c, a fulfilment counts from x on; one
 * that can be before x, or after the day in question, can be kept out of the way. So each state is possible exactly when some x of the promise
 * passes a few comparisons, and the x to try is the first or the last that they leave.
 */
export function possibleStates(one: Agreement, day: number): number {
  if (one.promised.lo > day) return NOT_PROMISED;
  return (
    (one.promised.hi > day ? NOT_PROMISED : 0) |
    (canBeKept(one, day) ? KEPT : 0) |
    (canBeLate(one, day) ? LATE : 0) |
    (canBePending(one, day) ? PENDING : 0) |
    (overduePromises(one, day) !== null ? OVERDUE : 0)
  );
}

function canBeKept({ promised, after, due, size, lo, hi }: Agreement, day: number): boolean {
  for (let at = 0; at < size; at++) {
    let first = promised.lo;
    let last = Math.min(promised.hi, day, hi[at]!);
    let limit = day;
    if (after === null) {
      last = Math.min(last, due.hi);
      limit = Math.min(day, due.hi);
    } else {
      first = Math.max(first, lo[at]! - after);
    }
    if (first <= last && lo[at]! <= limit) return true;
  }
  return false;
}

function canBeLate(one: Agreement, day: number): boolean {
  const { promised, after, due, size, lo, hi } = one;
  const promise =
    after === null ? promiseAfterThoseBy(one, due.lo) : firstPromiseWithoutFulfilment(one, after);
  if (promise > promised.hi) return false;
  const limit = after === null ? due.lo : promise + after;
  for (let at = 0; at < size; at++)
    if (Math.max(lo[at]!, promise, limit + 1) <= Math.min(hi[at]!, day)) return true;
  return false;
}

function canBePending(one: Agreement, day: number): boolean {
  const { promised, after, due } = one;
  const promise = Math.min(promised.hi, day);
  if ((after === null ? due.hi : promise + after) < day) return false;
  return promise >= promiseAfterThoseBy(one, day);
}

/** The first and last day of a promise that is overdue at the end of a day; null when it cannot be. */
export function overduePromises(one: Agreement, day: number): { first: number; last: number } | null {
  const { promised, after, due } = one;
  if (after === null && due.lo >= day) return null;
  const first = promiseAfterThoseBy(one, day);
  const last = Math.min(promised.hi, after === null ? day : day - after - 1);
  return first <= last ? { first, last } : null;
}

/** The first day of the promise on which no fulfilment has to count by the end of this day. */
function promiseAfterThoseBy({ promised, size, lo, hi }: Agreement, day: number): number {
  let first = promised.lo;
  for (let at = 0; at < size; at++) if (hi[at]! <= day && lo[at]! >= first) first = lo[at]! + 1;
  return first;
}

/** The first day of the promise on which no fulfilment has to be in time, with a deadline so many days after it. */
function firstPromiseWithoutFulfilment({ promised, size, lo, hi }: Agreement, after: number): number {
  let first = promised.lo;
  for (let at = 0; at < size; at++) {
    if (hi[at]! - after > first || lo[at]! < first) continue;
    first = lo[at]! + 1;
    at = -1;
  }
  return first;
}
