import { ROW_WORDS } from './grouped-rows.ts';

/** Up to here, moving numbers up by hand is faster than a call to sort. */
const SMALL = 48;

/** Room to sort the rows of one group at a time: after `orderRows`, `slots` holds the places of the rows within the group, and `days` their days, in order. */
export interface RowOrder {
  days: Int32Array;
  slots: Int32Array;
  keys: Float64Array;
}

/** Room for groups of this size at the start. */
export function createOrder(size = 64): RowOrder {
  return { days: new Int32Array(size), slots: new Int32Array(size), keys: new Float64Array(0) };
}

/** Orders the rows `from` up to `from + size` by the day in one of their words; equal days keep the order of the rows. */
export function orderRows(
  order: RowOrder,
  words: Int32Array,
  from: number,
  size: number,
  word: number,
): void {
  if (order.slots.length < size) {
    order.days = new Int32Array(2 * size);
    order.slots = new Int32Array(2 * size);
  }
  if (size <= SMALL) insertEach(order, words, ROW_WORDS * from + word, size);
  else sortAll(order, words, ROW_WORDS * from + word, size);
}

function insertEach({ days, slots }: RowOrder, words: Int32Array, base: number, size: number): void {
  for (let slot = 0; slot < size; slot++) {
    const day = words[base + ROW_WORDS * slot]!;
    let at = slot;
    while (at > 0 && days[at - 1]! > day) {
      days[at] = days[at - 1]!;
      slots[at] = slots[at - 1]!;
      at--;
    }
    days[at] = day;
    slots[at] = slot;
  }
}

/** Day and slot as one exact number each, so that the runtime's own sort of numbers does the work. */
function sortAll(order: RowOrder, words: Int32Array, base: number, size: number): void {
  let least = words[base]!;
  let most = least;
  for (let slot = 1; slot < size; slot++) {
    const day = words[base + ROW_WORDS * slot]!;
    if (day < least) least = day;
    if (day > most) most = day;
  }
  const scale = 2 ** Math.ceil(Math.log2(size));
  if ((most - least + 1) * scale > 2 ** 53) {
    sortByComparing(order, words, base, size);
    return;
  }
  if (order.keys.length < size) order.keys = new Float64Array(2 * size);
  const keys = order.keys.subarray(0, size);
  for (let slot = 0; slot < size; slot++)
    keys[slot] = (words[base + ROW_WORDS * slot]! - least) * scale + slot;
  keys.sort();
  for (let at = 0; at < size; at++) {
    const day = Math.floor(keys[at]! / scale);
    order.days[at] = day + least;
    order.slots[at] = keys[at]! - day * scale;
  }
}

/** For more days and rows than fit in one exact number. */
function sortByComparing({ days, slots }: RowOrder, words: Int32Array, base: number, size: number): void {
  for (let slot = 0; slot < size; slot++) slots[slot] = slot;
  const dayOf = (slot: number): number => words[base + ROW_WORDS * slot]!;
  slots.subarray(0, size).sort((a, b) => dayOf(a) - dayOf(b) || a - b);
  for (let at = 0; at < size; at++) days[at] = dayOf(slots[at]!);
}
