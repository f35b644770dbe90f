import { civilOf, type Day } from '../../index.ts';
import { say, spoken } from './say.ts';

/** A day in the words of the language: "1 February 1946", "1946年2月1日". */
export function formatDay(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return say('date-day', { day: String(ofMonth), month: monthInDate(month), year: yearInDate(year) });
}

/** A day short enough for an axis, with its year. */
export function formatShortDay(year: number, month: number, day: number): string {
  return say('date-day', { day: String(day), month: shortMonth(month), year: yearInDate(year) });
}

/** A day and month without the year, short enough for an axis. */
export function shortDay(month: number, day: number): string {
  return say('date-short-day', { day: String(day), month: shortMonth(month) });
}

/** A month, 1 to 12, short enough for an axis. */
export function shortMonth(month: number): string {
  return say(`month-short-${month}`);
}

/** A month, 1 to 12, as it stands after a day. */
export function monthInDate(month: number): string {
  return say(`month-in-date-${month}`);
}

/** A month, 1 to 12, as it stands by itself. */
export function monthAlone(month: number): string {
  return say(`month-alone-${month}`);
}

/** A month of a year: "February 1946". */
export function monthOfYear(year: number, month: number): string {
  return say('date-month', { month: monthAlone(month), year: yearInDate(year) });
}

/** An astronomical year as it stands in a date: 0 is 1 BCE. */
export function yearInDate(year: number): string {
  return year > 0
    ? say('year-in-date', { year: digits(year) })
    : say('year-in-date-bce', { year: digits(1 - year) });
}

/** An astronomical year by itself, as on an axis. */
export function yearInWords(year: number): string {
  return year > 0 ? digits(year) : say('year-bce', { year: digits(1 - year) });
}

/** In groups of three, but only from five digits on. */
function digits(number: number): string {
  return new Intl.NumberFormat(spoken().locale, { useGrouping: 'min2' }).format(number);
}
