import { createOpenRoom, type OpenRoom } from './open-room.ts';
import { createOrder, orderRows, type RowOrder } from './order-rows.ts';
import { LO } from './grouped-rows.ts';
import { sweepOpen } from './sweep-open.ts';
import { sweepSettled } from './sweep-settled.ts';
import type { TenureColumns } from './tenure-columns.ts';

/** Room for sweeping one subject after another. */
export interface SweepRoom {
  order: RowOrder;
  open: OpenRoom;
}

/** Room that grows with the largest subject swept in it. */
export function createSweepRoom(): SweepRoom {
  return { order: createOrder(), open: createOpenRoom() };
}

/** Adds the tenures of one subject, whose events are the rows `from` up to `from + size`. There must be room for one tenure for each event. */
export function sweepSubject(
  into: TenureColumns,
  words: Int32Array,
  from: number,
  size: number,
  room: SweepRoom,
): void {
  orderRows(room.order, words, from, size, LO);
  if (!sweepSettled(into, words, from, size, room.order))
    sweepOpen(into, words, from, size, room.order, room.open);
}
