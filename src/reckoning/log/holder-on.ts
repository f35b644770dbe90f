import type { TenureColumns } from './tenure-columns.ts';

/** It is certain that nobody holds the subject. */
export const NOBODY = -1;
/** Somebody may hold the subject, and it is not certain who. */
export const UNSETTLED = -2;

/**
 * Who certainly holds a subject at the end of a day, of the tenures `from` up to `to`; else `NOBODY` or `UNSETTLED`. A search by halves for the last
 * tenure that can have begun, then back over those that may still stand: one or two, unless many days are open.
 */
export function holderIn(tenures: TenureColumns, from: number, to: number, day: number): number {
  let possible = NOBODY;
  for (let at = lastBegun(tenures, from, to, day); at >= from && tenures.reach[at]! > day; at--) {
    if (tenures.endLatest[at]! <= day) continue;
    const holder = tenures.holder[at]!;
    if (isCertain(tenures, at, day)) return holder;
    // Where two may hold, neither certainly does.
    if (possible !== NOBODY && possible !== holder) return UNSETTLED;
    possible = holder;
  }
  return possible === NOBODY ? NOBODY : UNSETTLED;
}

/** The last tenure that can have begun by the end of a day; `from - 1` if none. */
export function lastBegun({ startEarliest }: TenureColumns, from: number, to: number, day: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startEarliest[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether a tenure certainly stands at the end of a day. */
export function isCertain({ startLatest, endEarliest }: TenureColumns, at: number, day: number): boolean {
  return startLatest[at]! <= day && day < endEarliest[at]!;
}
