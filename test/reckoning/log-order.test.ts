import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HI, LO, ROW_WORDS } from '../../src/reckoning/log/grouped-rows.ts';
import { createOrder, orderRows } from '../../src/reckoning/log/order-rows.ts';

it('orders the rows of a group by a day, equal days as they come', () => {
  const order = createOrder(1);
  const anyDay = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
  const anyRows = fc.array(fc.tuple(anyDay, anyDay), { maxLength: 200, size: 'max' });
  fc.assert(
    fc.property(anyRows, fc.nat({ max: 3 }), fc.constantFrom(LO, HI), (rows, from, word) => {
      const words = new Int32Array(ROW_WORDS * (from + rows.length));
      rows.forEach(([lo, hi], at) => words.set([lo, hi], ROW_WORDS * (from + at)));
      orderRows(order, words, from, rows.length, word);
      const expected = rows.map((row, slot) => ({ day: row[word], slot })).sort((a, b) => a.day - b.day);
      expect([...order.slots.subarray(0, rows.length)]).toEqual(expected.map(({ slot }) => slot));
      expect([...order.days.subarray(0, rows.length)]).toEqual(expected.map(({ day }) => day));
    }),
  );
});
