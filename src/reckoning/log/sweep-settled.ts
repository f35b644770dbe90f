import { CODE, EVENT, HI, ROW_WORDS } from './grouped-rows.ts';
import type { RowOrder } from './order-rows.ts';
import { NEVER, NO_EVENT } from './days.ts';
import type { TenureColumns } from './tenure-columns.ts';

const NOBODY = -1;

/**
 * The tenures of one subject whose events have an order that is settled: each is certainly over before the next can be. `order` is by their
 * earliest days. Returns false, with nothing added, when the order of two events is open: then see `sweepOpen`.
 */
export function sweepSettled(
  into: TenureColumns,
  words: Int32Array,
  from: number,
  size: number,
  order: RowOrder,
): boolean {
  const { slots, days } = order;
  const before = into.count;
  let count = before;
  let held = NOBODY;
  let over = -Infinity;
  for (let at = 0; at < size; at++) {
    const row = ROW_WORDS * (from + slots[at]!);
    const lo = days[at]!;
    if (lo <= over) return false;
    const hi = words[row + HI]!;
    over = hi;
    const holder = words[row + CODE]! >> 1;
    const ends = (words[row + CODE]! & 1) === 1;
    if (ends !== (holder === held)) continue;
    if (held !== NOBODY) end(into, count - 1, lo, hi, words[row + EVENT]!);
    held = ends ? NOBODY : holder;
    if (!ends) begin(into, count++, holder, lo, hi, words[row + EVENT]!);
  }
  into.count = count;
  reachFrom(into, before);
  return true;
}

function begin(into: TenureColumns, at: number, holder: number, lo: number, hi: number, event: number): void {
  into.holder[at] = holder;
  into.startEarliest[at] = lo;
  into.startLatest[at] = hi;
  into.startEarliestBy[at] = event;
  into.startLatestBy[at] = event;
  into.endEarliest[at] = NEVER;
  into.endLatest[at] = NEVER;
  into.endEarliestBy[at] = NO_EVENT;
  into.endLatestBy[at] = NO_EVENT;
}

function end(into: TenureColumns, at: number, lo: number, hi: number, event: number): void {
  into.endEarliest[at] = lo;
  into.endLatest[at] = hi;
  into.endEarliestBy[at] = event;
  into.endLatestBy[at] = hi === NEVER ? NO_EVENT : event;
}

/** Fills in `reach` for the tenures of one subject, which begin at `from` and are the last ones. */
export function reachFrom(into: TenureColumns, from: number): void {
  let reach = -Infinity;
  for (let at = from; at < into.count; at++) {
    reach = Math.max(reach, into.endLatest[at]!);
    into.reach[at] = reach;
  }
}
