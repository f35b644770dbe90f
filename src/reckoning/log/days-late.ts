import type { Agreement } from './agreement.ts';
import { NEVER } from './days.ts';

/** The least and the most of a number of days. */
export interface DaysRange {
  least: number;
  most: number;
}

/**
 * How many days late an agreement can be done; null when it cannot be. The number rises and falls steadily between a few days of the promise
 * and of the deadline, given by the bounds of the events: only those are tried. For `n` fulfilments that is `n * n` steps, and `n * n * n` with a
 * deadline of its own within bounds.
 */
export function daysLate(one: Agreement): DaysRange | null {
  const { promised, after, due, size, lo, hi } = one;
  let range = daysLateFrom(one, promised.lo, after === null ? due.lo : promised.lo + after);
  if (promised.lo === promised.hi && (after !== null || due.lo === due.hi)) return range;
  const promises = [promised.lo, promised.hi];
  for (let at = 0; at < size; at++) {
    promises.push(lo[at]! + 1, hi[at]!);
    if (after !== null) promises.push(hi[at]! - after - 1);
  }
  const deadlines = [due.lo, due.hi, ...hi.slice(0, size).map((day) => day - 1)];
  for (const promise of promises) {
    if (promise < promised.lo || promise > promised.hi) continue;
    for (const limit of after === null ? deadlines : [promise + after])
      if (after !== null || (limit >= due.lo && limit <= due.hi))
        range = joined(range, daysLateFrom(one, promise, limit));
  }
  return range;
}

/** The same with the promise and the deadline on these days. */
function daysLateFrom({ size, lo, hi }: Agreement, promise: number, due: number): DaysRange | null {
  let soonest = Infinity;
  let forced = Infinity;
  let latest = -Infinity;
  for (let at = 0; at < size; at++) {
    const isForced = lo[at]! >= promise;
    if (isForced && hi[at]! <= due) return null;
    if (isForced) forced = Math.min(forced, hi[at]!);
    if (hi[at]! <= due || hi[at]! < promise) continue;
    soonest = Math.min(soonest, Math.max(lo[at]!, due + 1, promise));
    latest = Math.max(latest, hi[at]!);
  }
  if (soonest === Infinity) return null;
  const last = Math.min(forced, latest);
  return { least: soonest - due, most: last === NEVER ? NEVER : last - due };
}

function joined(a: DaysRange | null, b: DaysRange | null): DaysRange | null {
  if (a === null || b === null) return a ?? b;
  return { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };
}
