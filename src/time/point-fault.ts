import { FURTHEST_YEAR, isLeapYear } from './day.ts';
import { MONTH_NAMES, yearInWords } from './day-words.ts';
import type { Part, Point } from './edtf-value.ts';
import { unread, type Unread } from './parsed.ts';
import { daysOfPoint, fits, lengthOfYear, yearOfDigits } from './point-days.ts';
import { clockFault } from './read-clock.ts';

/** Where a component of a written point begins, as an offset in what the author wrote. */
export type StartOf = (component: 'year' | 'significantDigits' | 'month' | 'day' | 'clock') => number;

const EXPECTED = 'a date such as 1946, 1946-05 or 1946-05-03';

/** What is wrong with a point that has been taken apart, in the order of its components, or null when nothing is. */
export function pointFault(point: Point, startOf: StartOf): Unread | null {
  return (
    yearFault(point, startOf) ??
    monthFault(point, startOf) ??
    dayFault(point, startOf) ??
    timeFault(point, startOf)
  );
}

function yearFault(point: Point, startOf: StartOf): Unread | null {
  const at = startOf('year');
  const { digits } = point.year;
  if (digits.startsWith('Y')) return longYearFault(point, at) ?? significanceFault(point, startOf);
  const bare = digits.replace('-', '');
  if (bare.length > 4) {
    const isDate = bare.length === 8 && point.month === null;
    return isDate
      ? unread(
          'a date is written with hyphens',
          at,
          `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`,
        )
      : unread('a year of more than four digits is written with Y in front', at, `Y${digits}`);
  }
  if (bare.length === 1) return unread('a year has four digits', at, 'a year such as 1946, 0987 or -0043');
  if (bare.length < 4 && bare.includes('X'))
    return unread('a year with unknown digits has four places', at, 'a year such as 196X or 19XX');
  if (digits.startsWith('-') && /^0+$/.test(bare))
    return unread('there is no year -0: the year before year 1 is 0000', at, '0000 for 1 BCE');
  if (bare.length < 4 && (point.month ?? point.season) !== null) {
    return unread('a month needs a year of four digits', at, 'a year such as 1946, 0987 or -0043');
  }
  return significanceFault(point, startOf);
}

function longYearFault(point: Point, at: number): Unread | null {
  const { digits } = point.year;
  const year = yearOfDigits(digits);
  if (/^Y-?0/.test(digits))
    return unread('a year after Y has no leading zero', at, 'a year such as Y17000 or Y-17E7');
  if (Math.abs(year) < 10_000)
    return unread('Y is only for years of more than four digits', at, String(year));
  if (Math.abs(year) > FURTHEST_YEAR) {
    return unread(
      'the year is too far away to count its days',
      at,
      `a year within ${yearInWords(FURTHEST_YEAR)} years of now`,
    );
  }
  if ((point.month ?? point.season) !== null)
    return unread('a year written with Y has no months or seasons', at, 'the year alone');
  return point.calendar === 'julian'
    ? unread('a Julian year has four digits', at, 'a year such as J1917')
    : null;
}

function significanceFault(point: Point, startOf: StartOf): Unread | null {
  const { significantDigits: count, year } = point;
  if (count === null) return null;
  const at = startOf('significantDigits');
  if ((point.month ?? point.season) !== null)
    return unread('only a year by itself has significant digits', at, 'a year such as 1950S2');
  if (year.digits.includes('X') || point.unit !== 'year')
    return unread('significant digits need a year with all its digits', at, 'a year such as 1950S2');
  const length = lengthOfYear(yearOfDigits(year.digits));
  return count < 1 || count > length
    ? unread(`the year has ${length} digits, not ${count}`, at, `S1 to S${length}`)
    : null;
}

function monthFault(point: Point, startOf: StartOf): Unread | null {
  const part = point.month;
  const text = point.season?.digits ?? part?.digits;
  if (text === undefined) return null;
  const at = startOf('month');
  if (text.length !== 2)
    return unread('a month has two digits', at, text.length === 1 ? `0${text}` : EXPECTED);
  if (part === null)
    return Number(text) > 41
      ? unread(`there is no month or season ${text}`, at, 'a month from 01 to 12 or a season from 21 to 41')
      : null;
  if (point.day !== null && /^(?:2[1-9]|3\d|4[01])$/.test(text))
    return unread('a season has no days', at, 'a month from 01 to 12');
  if (monthsFitting(part).length > 0) return null;
  return unread(`there is no month ${text}`, at, 'a month from 01 to 12');
}

function dayFault(point: Point, startOf: StartOf): Unread | null {
  const { day: part, month } = point;
  if (part === null || month === null) return null;
  const at = startOf('day');
  const text = part.digits;
  if (text.length !== 2) return unread('a day has two digits', at, text.length === 1 ? `0${text}` : EXPECTED);
  if (!/X/.test(text) && (Number(text) < 1 || Number(text) > 31))
    return unread(`there is no day ${text}`, at, 'a day from 01 to 31');
  if (daysOfPoint(point) !== null) return null;
  const months = monthsFitting(month);
  return unread(
    months.length === 1 ? lengthInWords(point, months[0] ?? 1) : 'no month that this can be has such a day',
    at,
    'a day that the month has',
  );
}

function lengthInWords(point: Point, month: number): string {
  const name = MONTH_NAMES[month - 1] ?? '';
  if (month !== 2) return `${name} has 30 days`;
  if (!/^-?\d+$/.test(point.year.digits)) return `no ${name} that this can be has such a day`;
  const year = Number(point.year.digits);
  return `${name} ${yearInWords(year)} has ${isLeapYear(year, point.calendar) ? 29 : 28} days`;
}

function timeFault(point: Point, startOf: StartOf): Unread | null {
  if (point.clock === null) return null;
  const at = startOf('clock');
  const parts = [point.year, point.month, point.day];
  if (
    parts.some(
      (part) => part !== null && (part.digits.includes('X') || part.before !== null || part.after !== null),
    )
  ) {
    return unread(
      'a time of day needs a day that is known and unmarked',
      at,
      'a day and time such as 1985-04-12T23:20:30Z',
    );
  }
  return clockFault(point.clock, at);
}

function monthsFitting(part: Part): number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((number) => fits(part, number));
}
