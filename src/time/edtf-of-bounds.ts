import type { Bounds } from './bounds.ts';
import { civilOf, daysInMonth, type Day } from './day.ts';
import { isoYear, twoDigits } from './iso-day.ts';
import type { EdtfDate, Point } from './edtf-value.ts';

/**
 * Bounds as EDTF: a day, a whole month, a whole year, or one unknown day among them (`[A..B]`, `[..B]`, `[A..]`); null when nothing
 * is known, or a year is past 9999 either way, for which EDTF has no days.
 */
export function edtfOfBounds(bounds: Bounds): EdtfDate | null {
  const { earliest, latest } = bounds;
  if (earliest === null && latest === null) return null;
  if ([earliest, latest].some((day) => day !== null && Math.abs(civilOf(day).year) > 9999)) return null;
  const whole = earliest !== null && latest !== null ? wholeOf(earliest, latest) : null;
  if (whole !== null) return whole;
  const range = {
    kind: 'range',
    from: earliest === null ? null : pointOfDay(earliest),
    to: latest === null ? null : pointOfDay(latest),
  } as const;
  return { kind: 'one-of', members: [range] };
}

/** The point of one day; throws a RangeError when its year is past 9999 either way. */
export function pointOfDay(day: Day): Point {
  const date = civilOf(day);
  if (Math.abs(date.year) > 9999) throw new RangeError(`EDTF has no days in the year ${date.year}`);
  return pointOf(date.year, date.month, date.day);
}

function wholeOf(earliest: Day, latest: Day): Point | null {
  if (earliest === latest) return pointOfDay(earliest);
  const a = civilOf(earliest);
  const b = civilOf(latest);
  if (a.year !== b.year || a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return null;
  if (a.month === b.month) return pointOf(a.year, a.month, null);
  return a.month === 1 && b.month === 12 ? pointOf(a.year, null, null) : null;
}

function pointOf(year: number, month: number | null, day: number | null): Point {
  const part = (digits: string) => ({ digits, before: null, after: null });
  return {
    kind: 'point',
    calendar: 'gregorian',
    unit: day !== null ? 'day' : month !== null ? 'month' : 'year',
    year: part(isoYear(year)),
    significantDigits: null,
    season: null,
    month: month === null ? null : part(twoDigits(month)),
    day: day === null ? null : part(twoDigits(day)),
    clock: null,
  };
}
