import { dateIn, type Calendar, type CivilDate, type Day } from './day.ts';

/** The English names of the months, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day for people: "1 February 1946", "3 March 44 BCE" (the year 0 is 1 BCE); Gregorian unless another calendar is named. */
export function formatDay(day: Day, calendar: Calendar = 'gregorian'): string {
  return civilInWords(dateIn(calendar, day));
}

/** A date of any calendar for people: "1 February 1946". */
export function civilInWords(date: CivilDate): string {
  return `${date.day} ${monthInWords(date.month)} ${yearInWords(date.year)}`;
}

/** The name of a month, 1 to 12. */
export function monthInWords(month: number): string {
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) throw new RangeError(`there is no month ${month}`);
  return name;
}

/** An astronomical year for people: 1946 is "1946", -43 is "44 BCE", 0 is "1 BCE"; from five digits on in groups of three. */
export function yearInWords(year: number): string {
  return year > 0 ? grouped(year) : `${grouped(1 - year)} BCE`;
}

function grouped(number: number): string {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
