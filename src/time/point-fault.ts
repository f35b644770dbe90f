import { FURTHEST_YEAR, isLeapYear } from './day.ts';
import { MONTH_NAMES, yearInWords } from './day-words.ts';
import type { Point } from './edtf-value.ts';
import { daysOfPoint, lengthOfYear, monthsOf, yearOfDigits } from './point-days.ts';
import { clockFault } from './clock-fault.ts';

/** A component of a written point, as the expression that reads it names them. */
export type Component = 'year' | 'significantDigits' | 'month' | 'day' | 'clock';

/** What is wrong with a point: in which component, how far into it, and what was expected there. */
export type Fault = {
  readonly component: Component;
  readonly problem: string;
  readonly expected: string;
  readonly offset: number;
};

const EXPECTED = 'a date such as 1946, 1946-05 or 1946-05-03';

/** What is wrong with a point that has been taken apart, in the order of its components, or null when nothing is. */
export function pointFault(point: Point): Fault | null {
  return yearFault(point) ?? monthFault(point) ?? dayFault(point) ?? timeFault(point);
}

function fault(component: Component, problem: string, expected: string, offset = 0): Fault {
  return { component, problem, expected, offset };
}

function yearFault(point: Point): Fault | null {
  const { digits } = point.year;
  if (digits.startsWith('Y')) return longYearFault(point) ?? significanceFault(point);
  const bare = digits.replace('-', '');
  if (bare.length > 4) {
    const isDate = bare.length === 8 && point.month === null;
    return isDate
      ? fault(
          'year',
          'a date is written with hyphens',
          `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`,
        )
      : fault(
          'year',
          'a year of more than four digits is written with Y in front',
          `Y${digits.slice(0, 16)}`,
        );
  }
  if (bare.length === 1) return fault('year', 'a year has four digits', 'a year such as 1946, 0987 or -0043');
  if (bare.length < 4 && bare.includes('X'))
    return fault('year', 'a year with unknown digits has four places', 'a year such as 196X or 19XX');
  if (digits.startsWith('-') && /^0+$/.test(bare))
    return fault('year', 'there is no year -0: the year before year 1 is 0000', '0000 for 1 BCE');
  if (bare.length < 4 && (point.month ?? point.season) !== null) {
    return fault('year', 'a month needs a year of four digits', 'a year such as 1946, 0987 or -0043');
  }
  return significanceFault(point);
}

function longYearFault(point: Point): Fault | null {
  const { digits } = point.year;
  const year = yearOfDigits(digits);
  if (/^Y-?0/.test(digits))
    return fault('year', 'a year after Y has no leading zero', 'a year such as Y17000 or Y-17E7');
  if (Math.abs(year) < 10_000)
    return fault('year', 'Y is only for years of more than four digits', String(year));
  if (Math.abs(year) > FURTHEST_YEAR) {
    return fault(
      'year',
      'the year is too far away to count its days',
      `a year within ${yearInWords(FURTHEST_YEAR)} years of now`,
    );
  }
  if ((point.month ?? point.season) !== null)
    return fault('year', 'a year written with Y has no months or seasons', 'the year alone');
  return point.calendar === 'julian'
    ? fault('year', 'a Julian year has four digits', 'a year such as J1917')
    : null;
}

function significanceFault(point: Point): Fault | null {
  const { significantDigits: count, year } = point;
  if (count === null) return null;
  if ((point.month ?? point.season) !== null)
    return fault(
      'significantDigits',
      'only a year by itself has significant digits',
      'a year such as 1950S2',
    );
  if (year.digits.includes('X') || point.unit !== 'year')
    return fault(
      'significantDigits',
      'significant digits need a year with all its digits',
      'a year such as 1950S2',
    );
  const length = lengthOfYear(yearOfDigits(year.digits));
  return count < 1 || count > length
    ? fault('significantDigits', `the year has ${length} digits, not ${count}`, `S1 to S${length}`)
    : null;
}

function monthFault(point: Point): Fault | null {
  const part = point.month;
  const text = point.season?.digits ?? part?.digits;
  if (text === undefined) return null;
  if (text.length !== 2)
    return fault('month', 'a month has two digits', text.length === 1 ? `0${text}` : EXPECTED);
  if (part === null)
    return Number(text) > 41
      ? fault(
          'month',
          `there is no month or season ${text}`,
          'a month from 01 to 12 or a season from 21 to 41',
        )
      : null;
  if (point.day !== null && /^(?:2[1-9]|3\d|4[01])$/.test(text))
    return fault('month', 'a season has no days', 'a month from 01 to 12');
  if (monthsOf(part).length > 0) return null;
  return fault('month', `there is no month ${text}`, 'a month from 01 to 12');
}

function dayFault(point: Point): Fault | null {
  const { day: part, month } = point;
  if (part === null || month === null) return null;
  const text = part.digits;
  if (text.length !== 2)
    return fault('day', 'a day has two digits', text.length === 1 ? `0${text}` : EXPECTED);
  if (!/X/.test(text) && (Number(text) < 1 || Number(text) > 31))
    return fault('day', `there is no day ${text}`, 'a day from 01 to 31');
  if (daysOfPoint(point) !== null) return null;
  const months = monthsOf(month);
  return fault(
    'day',
    months.length === 1 ? lengthInWords(point, months[0] ?? 1) : 'no month that this can be has such a day',
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

function timeFault(point: Point): Fault | null {
  if (point.clock === null) return null;
  const parts = [point.year, point.month, point.day];
  if (
    parts.some(
      (part) => part !== null && (part.digits.includes('X') || part.before !== null || part.after !== null),
    )
  ) {
    return fault(
      'clock',
      'a time of day needs a day that is known and unmarked',
      'a day and time such as 1985-04-12T23:20:30Z',
    );
  }
  const wrong = clockFault(point.clock);
  return (
    wrong &&
    fault('clock', wrong.problem, 'a time such as T23:20:30, T23:20:30Z or T23:20:30+04:30', wrong.offset)
  );
}
