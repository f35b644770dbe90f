import { between, type Bounds } from './bounds.ts';
import { dayIn, daysInMonth, type Calendar, type Day } from './day.ts';
import type { Part, Point } from './edtf-value.ts';
import { addPeriod, NO_PERIOD } from './period.ts';
import { seasonOf } from './season.ts';

const A_LEAP_YEAR = 2000; // in both calendars: what it lacks, every year lacks
const ONE_TO_TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The first and last year (astronomical) that the year of a point can be. */
export type Years = { readonly first: number; readonly last: number };

/**
 * The earliest and latest day a point can be by its digits alone, its marks left aside; null when the calendar has no such day.
 * An `X` stands for every digit that gives a date, so `1985-02-XX` ends on the 28th.
 */
export function daysOfPoint(point: Point): Bounds | null {
  if (point.day !== null && inYear(point, A_LEAP_YEAR, 1) === null) return null;
  const earliest = firstFitting(point, 1);
  const latest = firstFitting(point, -1);
  return earliest === null || latest === null ? null : between(earliest, latest);
}

/** The years a point can be in: ten for a decade, those that fit an `X`, those that share the significant digits. */
export function yearsOfPoint(point: Point): Years {
  const { digits } = point.year;
  if (point.unit === 'century') return yearsFrom(100 * Number(digits), 100);
  if (point.unit === 'decade') return yearsFrom(10 * Number(digits), 10);
  if (digits.includes('X')) {
    const low = Number(digits.replaceAll('X', '0'));
    const high = Number(digits.replaceAll('X', '9'));
    if (!digits.startsWith('-')) return { first: low, last: high };
    return { first: high, last: low === 0 ? -1 : low };
  }
  const year = yearOfDigits(digits);
  return point.significantDigits === null
    ? { first: year, last: year }
    : yearsSharing(year, point.significantDigits);
}

/** The number a written year stands for, without unknown digits: `1946`, `-0043`, `Y12345`, `Y-17E7`. */
export function yearOfDigits(digits: string): number {
  const [base = '', exponent = '0'] = digits.replace('Y', '').split('E');
  return Number(base) * 10 ** Number(exponent);
}

/** How many digits a year has, written out without sign. */
export function lengthOfYear(year: number): number {
  return Math.max(4, String(Math.abs(year)).length);
}

/** The months, 1 to 12, that fit a part. */
export function monthsOf(part: Part): readonly number[] {
  if (part.digits.includes('X')) return ONE_TO_TWELVE.filter((number) => fits(part, number));
  const month = Number(part.digits);
  return month >= 1 && month <= 12 ? [month] : [];
}

function fits(part: Part, number: number): boolean {
  const text = String(number).padStart(part.digits.length, '0');
  if (text.length !== part.digits.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    const digit = part.digits[index];
    if (digit !== 'X' && digit !== text[index]) return false;
  }
  return true;
}

function yearsFrom(first: number, count: number): Years {
  return { first, last: first + count - 1 };
}

function yearsSharing(year: number, significantDigits: number): Years {
  const size = 10 ** Math.max(0, lengthOfYear(year) - significantDigits);
  const low = Math.floor(Math.abs(year) / size) * size;
  if (year >= 0) return { first: low, last: low + size - 1 };
  return { first: -(low + size - 1), last: low === 0 ? -1 : -low };
}

function firstFitting(point: Point, direction: 1 | -1): Day | null {
  const { first, last } = yearsOfPoint(point);
  const masked = point.year.digits.includes('X');
  for (let step = 0; step <= last - first; step += 1) {
    const year = direction === 1 ? first + step : last - step;
    if (masked && !yearFits(point.year, year)) continue;
    const day = inYear(point, year, direction);
    if (day !== null) return day;
  }
  return null;
}

function yearFits(part: Part, year: number): boolean {
  if (!part.digits.startsWith('-')) return fits(part, year);
  return year < 0 && fits({ ...part, digits: part.digits.slice(1) }, -year);
}

function inYear(point: Point, year: number, direction: 1 | -1): Day | null {
  const { calendar, season, month } = point;
  if (season !== null) return inSeason(calendar, year, Number(season.digits), direction);
  const months = month === null ? ONE_TO_TWELVE : monthsOf(month);
  for (const number of direction === 1 ? months : months.toReversed()) {
    const day = inMonth(calendar, year, number, point.day, direction);
    if (day !== null) return day;
  }
  return null;
}

function inMonth(
  calendar: Calendar,
  year: number,
  month: number,
  part: Part | null,
  direction: 1 | -1,
): Day | null {
  const length = daysInMonth(year, month, calendar);
  if (part === null) return dayIn(calendar, year, month, direction === 1 ? 1 : length);
  if (!part.digits.includes('X')) {
    const day = Number(part.digits);
    return day >= 1 && day <= length ? dayIn(calendar, year, month, day) : null;
  }
  for (let step = 0; step < length; step += 1) {
    const day = direction === 1 ? 1 + step : length - step;
    if (fits(part, day)) return dayIn(calendar, year, month, day);
  }
  return null;
}

function inSeason(calendar: Calendar, year: number, code: number, direction: 1 | -1): Day | null {
  const season = seasonOf(code);
  if (season === undefined) return null;
  const first = dayIn(calendar, year, season.firstMonth, 1);
  return direction === 1 ? first : addPeriod(first, { ...NO_PERIOD, months: season.months }, 1, calendar) - 1;
}
