import type { Bounds } from './bounds.ts';
import { dateIn, dayIn, daysInMonth, type Calendar, type Day } from './day.ts';
import { read, unread, type Parsed } from './parsed.ts';

/** A length of time by the calendar (ISO 8601 duration without hours); the parts are whole numbers, never turned into one another. */
export type Period = {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
};

/** The period of no length. */
export const NO_PERIOD: Period = { years: 0, months: 0, weeks: 0, days: 0 };

/** The largest number of years, months, weeks or days that a period may name. */
export const LONGEST_PART = 1_000_000;

const PERIOD_TEXT = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const EXPECTED = 'a period such as P3W (three weeks), P3M (three months), P1Y6M or P30Y';
const SMALL_NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** Reads a period such as `P3W`, `P1Y6M` or `P10D`. */
export function parsePeriod(text: string): Parsed<Period> {
  if (!text.startsWith('P')) return unread('a period begins with P', 0, EXPECTED);
  const clock = text.indexOf('T');
  if (clock !== -1) return unread('hours and minutes are not counted: the unit is the day', clock, EXPECTED);
  const fraction = text.search(/[.,]/);
  if (fraction !== -1) return unread('a period has whole numbers only', fraction, EXPECTED);
  const match = PERIOD_TEXT.exec(text);
  if (match === null) return unread(periodFault(text), 1, EXPECTED);
  if (text === 'P') return unread('the period has no number and unit', 1, EXPECTED);
  const [years = 0, months = 0, weeks = 0, days = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  if (Math.max(years, months, weeks, days) > LONGEST_PART) {
    return unread(`a period is at most ${LONGEST_PART} of a unit long`, 1, EXPECTED);
  }
  return read({ years, months, weeks, days });
}

/** Writes a period the way `parsePeriod` reads it; the empty period is `P0D`. */
export function formatPeriod(period: Period): string {
  const parts = [
    part(period.years, 'Y'),
    part(period.months, 'M'),
    part(period.weeks, 'W'),
    part(period.days, 'D'),
  ].join('');
  return parts === '' ? 'P0D' : `P${parts}`;
}

/** A period for people: "three months", "one year and six months", "30 years". */
export function periodInWords(period: Period): string {
  const parts = [
    counted(period.years, 'year'),
    counted(period.months, 'month'),
    counted(period.weeks, 'week'),
    counted(period.days, 'day'),
  ].filter((words) => words !== '');
  if (parts.length === 0) return 'no days';
  const end = parts.slice(-1).join('');
  return parts.length === 1 ? end : `${parts.slice(0, -1).join(', ')} and ${end}`;
}

/**
 * The day a period after (`direction` 1) or before (-1) a day: years and months first, by the calendar, where a day that the
 * month lacks becomes its last (P3M after 30 November is the last of February), then weeks and days. Keeps the order of days.
 */
export function addPeriod(
  day: Day,
  period: Period,
  direction: 1 | -1,
  calendar: Calendar = 'gregorian',
): Day {
  const byDays = direction * (7 * period.weeks + period.days);
  const byMonths = direction * (12 * period.years + period.months);
  if (byMonths === 0) return day + byDays;
  const date = dateIn(calendar, day);
  const monthCount = 12 * date.year + date.month - 1 + byMonths;
  const year = Math.floor(monthCount / 12);
  const month = monthCount - 12 * year + 1;
  return dayIn(calendar, year, month, Math.min(date.day, daysInMonth(year, month, calendar))) + byDays;
}

/** Moves both bounds by a period with `addPeriod`; a side without limit stays so. */
export function addPeriodToBounds(bounds: Bounds, period: Period, direction: 1 | -1): Bounds {
  return {
    earliest: bounds.earliest === null ? null : addPeriod(bounds.earliest, period, direction),
    latest: bounds.latest === null ? null : addPeriod(bounds.latest, period, direction),
  };
}

/** The parts of two periods added up, or of one multiplied. */
export function sumOfPeriods(a: Period, b: Period, times = 1): Period {
  return {
    years: a.years + times * b.years,
    months: a.months + times * b.months,
    weeks: a.weeks + times * b.weeks,
    days: a.days + times * b.days,
  };
}

function periodFault(text: string): string {
  const letters = text.slice(1).replace(/\d/g, '');
  const stranger = /[^YMWD]/.exec(letters);
  if (stranger !== null)
    return `a period has years (Y), months (M), weeks (W) and days (D), not "${stranger[0]}"`;
  if (/\d$/.test(text)) return 'the last number of the period has no unit';
  return 'the parts of a period come in the order years, months, weeks, days, each with its number and once at most';
}

function part(count: number, letter: string): string {
  return count === 0 ? '' : `${count}${letter}`;
}

function counted(count: number, unit: string): string {
  if (count === 0) return '';
  return `${SMALL_NUMBERS[count] ?? String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
