import { NEVER, NO_EVENT } from './days.ts';
import { HI, ROW_WORDS } from './grouped-rows.ts';
import { findLastEnders } from './last-enders.ts';
import { fillRoom, NO_POSITION, type OpenRoom } from './open-room.ts';
import { orderRows, type RowOrder } from './order-rows.ts';
import { reachFrom } from './sweep-settled.ts';
import type { TenureColumns } from './tenure-columns.ts';

/** The first initiation that is not certainly over (`any`), and the first one of another holder than that one's (`other`). */
interface FirstLive {
  any: number;
  other: number;
}

/**
 * The tenures of one subject where the order of some events is open. `order` is by their earliest days.
 *
 * Each event happens on any of its days, independently of the others, and events of one day happen in any order. Then holder h stands at the end
 * of day d exactly when, of the initiations of h and of what ends h (an initiation of another, a termination of h), an initiation of h is the last
 * one up to d. Hence, for an initiation e of h:
 *
 * - e can be the last one on `e.earliest <= d <` the least latest day of what ends h and is certainly after e;
 * - e, or an initiation of h after it, must be the last one on `e.latest <= d <` the least earliest day of what ends h and is not certainly before e.
 *
 * These are the two zones of the tenure of e, and over all initiations of h they leave no possible and no certain day out. Initiations of h share a
 * tenure when nothing that ends h can be between them or on their days. For `n` events this takes `n log n` steps, however they overlap.
 */
export function sweepOpen(
  into: TenureColumns,
  words: Int32Array,
  from: number,
  size: number,
  order: RowOrder,
  room: OpenRoom,
): void {
  const before = into.count;
  fillRoom(room, order, (slot) => ROW_WORDS * (from + slot), words, size);
  orderRows(room.byLatest, words, from, size, HI);
  findLastEnders(room, size);
  linkTerminations(room, size);
  const live: FirstLive = { any: 0, other: 0 };
  for (let at = 0; at < size; at++) {
    if ((room.code[at]! & 1) === 1) continue;
    if (joins(into, room, at)) continue;
    begin(into, room, at, firstEnder(room, live, at, size));
  }
  reachFrom(into, before);
}

function linkTerminations({ code, firstTermination, nextTermination }: OpenRoom, size: number): void {
  for (let at = size - 1; at >= 0; at--) {
    if ((code[at]! & 1) === 0) continue;
    nextTermination[at] = firstTermination[code[at]! >> 1]!;
    firstTermination[code[at]! >> 1] = at;
  }
}

/** Whether an initiation belongs to the tenure of its holder that is running, and if so, adds it. */
function joins(into: TenureColumns, room: OpenRoom, at: number): boolean {
  const holder = room.code[at]! >> 1;
  const tenure = room.running[holder]!;
  const hi = room.hi[at]!;
  if (!isJoinable(into, room, holder, hi)) return false;
  room.runningLatest[holder] = Math.max(hi, room.runningLatest[holder]!);
  if (hi < into.startLatest[tenure]!) {
    into.startLatest[tenure] = hi;
    into.startLatestBy[tenure] = room.event[at]!;
  }
  return true;
}

function begin(into: TenureColumns, room: OpenRoom, at: number, ender: number): void {
  const tenure = into.count++;
  const holder = room.code[at]! >> 1;
  const last = room.lastEnder[at]!;
  into.holder[tenure] = holder;
  into.startEarliest[tenure] = room.lo[at]!;
  into.startLatest[tenure] = room.hi[at]!;
  into.startEarliestBy[tenure] = room.event[at]!;
  into.startLatestBy[tenure] = room.event[at]!;
  into.endEarliest[tenure] = ender === NO_POSITION ? NEVER : Math.max(room.lo[ender]!, room.lo[at]!);
  into.endEarliestBy[tenure] = ender === NO_POSITION ? NO_EVENT : room.event[ender]!;
  into.endLatest[tenure] = last === NO_POSITION ? NEVER : room.hi[last]!;
  into.endLatestBy[tenure] = last === NO_POSITION ? NO_EVENT : room.event[last]!;
  if (isJoinable(into, room, holder, room.lo[at]!)) return;
  room.running[holder] = tenure;
  room.runningLatest[holder] = room.hi[at]!;
}

/** Whether nothing can end the running tenure of a holder up to this day, nor on the days on which it may begin. */
function isJoinable(into: TenureColumns, room: OpenRoom, holder: number, day: number): boolean {
  const tenure = room.running[holder]!;
  if (tenure === NO_POSITION) return false;
  if (into.endEarliestBy[tenure] === NO_EVENT) return true;
  return into.endEarliest[tenure]! > Math.max(day, room.runningLatest[holder]!);
}

/** Of what ends the holder of an initiation and is not certainly before it, the position with the least earliest day. Positions must rise from call to call. */
function firstEnder(room: OpenRoom, live: FirstLive, at: number, size: number): number {
  const { code, hi, nextTermination, firstTermination } = room;
  const holder = code[at]! >> 1;
  const day = room.lo[at]!;
  advance(room, live, day, size);
  let termination = firstTermination[holder]!;
  while (termination !== NO_POSITION && hi[termination]! < day) termination = nextTermination[termination]!;
  firstTermination[holder] = termination;
  const found = code[live.any]! >> 1 === holder ? live.other : live.any;
  const initiation = found < size ? found : NO_POSITION;
  if (termination === NO_POSITION || initiation === NO_POSITION) return Math.max(termination, initiation);
  return Math.min(termination, initiation);
}

/** What is over before this day stays over: both positions only move forward. */
function advance({ code, hi }: OpenRoom, live: FirstLive, day: number, size: number): void {
  const isOver = (at: number): boolean => (code[at]! & 1) === 1 || hi[at]! < day;
  while (isOver(live.any)) live.any++;
  while (live.other < size && (isOver(live.other) || code[live.other]! >> 1 === code[live.any]! >> 1))
    live.other++;
}
