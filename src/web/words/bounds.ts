import {
  civilOf,
  daysInMonth,
  parseIsoDay,
  type CivilDate,
  type Day,
  type ReportBounds,
} from '../../index.ts';
import { formatDay, monthAlone, monthInDate, monthOfYear, yearInDate } from './days.ts';
import { say } from './say.ts';

/** An ISO day in the words of the language. */
export function dayInWords(date: string): string {
  const day = parseIsoDay(date);
  return day === null ? date : formatDay(day);
}

/** Bounds for people: "3 May 1946", "between 21 and 30 April 1946", "3 May 1946 or earlier". */
export function reportBoundsInWords(bounds: ReportBounds): string {
  const [earliest, latest] = [dayOrNull(bounds.earliest), dayOrNull(bounds.latest)];
  if (earliest === null)
    return latest === null ? say('bounds-not-known') : say('bounds-until', { day: formatDay(latest) });
  if (latest === null) return say('bounds-from', { day: formatDay(earliest) });
  if (earliest === latest) return formatDay(earliest);
  return oneStretch(earliest, latest) ?? between(earliest, latest);
}

/** Whether nothing at all bounds a day. */
export function isUntold({ earliest, latest }: ReportBounds): boolean {
  return earliest === null && latest === null;
}

/** The name of the month or year that bounds are, or null where they are none. */
export function stretchInWords(bounds: ReportBounds): string | null {
  const [earliest, latest] = [dayOrNull(bounds.earliest), dayOrNull(bounds.latest)];
  return earliest === null || latest === null ? null : oneStretch(earliest, latest);
}

/** From when until when, in one phrase; says so where one of them is not told. */
export function spanInWords(from: ReportBounds, until: ReportBounds): string {
  const words = { from: reportBoundsInWords(from), until: reportBoundsInWords(until) };
  if (isUntold(from)) return isUntold(until) ? say('span-untold') : say('span-until', { until: words.until });
  return isUntold(until) ? say('span-from', { from: words.from }) : say('span', words);
}

function oneStretch(earliest: Day, latest: Day): string | null {
  const [a, b] = [civilOf(earliest), civilOf(latest)];
  if (!isWhole(a, b) || a.year !== b.year) return null;
  if (a.month === b.month) return monthOfYear(a.year, a.month);
  return a.month === 1 && b.month === 12 ? say('date-year', { year: yearInDate(a.year) }) : null;
}

function between(earliest: Day, latest: Day): string {
  const [a, b] = [civilOf(earliest), civilOf(latest)];
  if (isWhole(a, b)) return betweenMonths(a, b);
  if (a.year !== b.year) return say('between-days', { first: formatDay(earliest), last: formatDay(latest) });
  const days = { firstDay: String(a.day), lastDay: String(b.day), year: yearInDate(b.year) };
  return a.month === b.month
    ? say('between-days-of-month', { ...days, month: monthInDate(b.month) })
    : say('between-days-of-year', {
        ...days,
        firstMonth: monthInDate(a.month),
        lastMonth: monthInDate(b.month),
      });
}

function betweenMonths(a: CivilDate, b: CivilDate): string {
  if (a.month === 1 && b.month === 12)
    return say('between-years', { first: yearInDate(a.year), last: yearInDate(b.year) });
  if (a.year !== b.year)
    return say('between-months', { first: monthOfYear(a.year, a.month), last: monthOfYear(b.year, b.month) });
  return say('between-months-of-year', {
    first: monthAlone(a.month),
    last: monthAlone(b.month),
    year: yearInDate(b.year),
  });
}

/** Whether days are the first and the last of whole months. */
function isWhole(a: CivilDate, b: CivilDate): boolean {
  return a.day === 1 && b.day === daysInMonth(b.year, b.month);
}

function dayOrNull(date: string | null): Day | null {
  return date === null ? null : parseIsoDay(date);
}
