import { civilOf, dayOf, daysInMonth, FURTHEST_YEAR, type Day } from './day.ts';

const ISO_DAY = /^([+-]?)(\d{4,})-(\d\d)-(\d\d)$/;

/** A day in ISO 8601: `1946-02-01`; years before 1 are astronomical (`-0002-..` is 3 BCE), years past 9999 carry a sign (`+12345-..`). */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The day an ISO 8601 date names, or null when it is not written so or there is no such date (1945-02-30). */
export function parseIsoDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (match === null) return null;
  const [, sign = '', digits = '', monthText = '', dayText = ''] = match;
  if (!isYearText(sign, digits)) return null;
  const year = sign === '-' ? -Number(digits) : Number(digits);
  const month = Number(monthText);
  const day = Number(dayText);
  if (Math.abs(year) > FURTHEST_YEAR || month < 1 || month > 12) return null;
  return day < 1 || day > daysInMonth(year, month) ? null : dayOf(year, month, day);
}

/** A number with two digits at least. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A year of four digits at least, with a sign where ISO 8601 asks for one. */
export function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  if (year < 0) return `-${digits}`;
  return year > 9999 ? `+${digits}` : digits;
}

function isYearText(sign: string, digits: string): boolean {
  if (digits.length === 4) return sign === '' || (sign === '-' && digits !== '0000');
  return sign !== '' && !digits.startsWith('0');
}
