import type { Accounts } from '../reckoning/index.ts';
import { isoOf, type Day } from '../time/index.ts';
import { askedOf } from './asked.ts';
import { dayBookOf } from './day-book.ts';

/** The days, in order, on which something of a place can change in an account: before, between and after them it stays as it is. */
export function changeDaysOf(all: Accounts, place: string, account = 'default'): readonly Day[] {
  const { accounts, reckoning } = askedOf(all, { date: isoOf(all.record.period.from), account });
  return dayBookOf(accounts, reckoning).changesOf(place);
}
