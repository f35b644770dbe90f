/** A day: the whole number of days since 1970-01-01 in the proleptic Gregorian calendar; negative before it. */
export type Day = number;

/** A date of a calendar: `year` is astronomical (0 is 1 BCE, -43 is 44 BCE), `month` 1 to 12, `day` from 1. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** The calendars a date can be written in; both are proleptic, that is, carried back before they were introduced. */
export type Calendar = 'gregorian' | 'julian';

/** The furthest year from year 0, either way, that a date may name: its days, and a period more, are still exact whole numbers. */
export const FURTHEST_YEAR = 10_000_000_000_000;

// Years are counted from 1 March, so that the leap day is the last of its year and months fall in a pattern of 153 days in 5 months.
const GREGORIAN_EPOCH = 719_468; // days from 0000-03-01 Gregorian to 1970-01-01
const JULIAN_EPOCH = 719_470; // days from 0000-03-01 Julian to 1970-01-01 Gregorian
const MARGIN = 100_000_000; // years beyond the furthest that reckoning with periods may reach
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_100_YEARS = 36_524;
const DAYS_IN_4_YEARS = 1_461;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a year (astronomical) has a 29 February in a calendar. */
export function isLeapYear(year: number, calendar: Calendar = 'gregorian'): boolean {
  if (year % 4 !== 0) return false;
  return calendar === 'julian' || year % 100 !== 0 || year % 400 === 0;
}

/** How many days a month (1 to 12) of a year has; throws a RangeError when there is no such month. */
export function daysInMonth(year: number, month: number, calendar: Calendar = 'gregorian'): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) throw new RangeError(`there is no month ${month}`);
  return month === 2 && isLeapYear(year, calendar) ? 29 : length;
}

/** The day of a Gregorian date; throws a RangeError when the calendar has no such date. */
export function dayOf(year: number, month: number, day: number): Day {
  checkDate(year, month, day, 'gregorian');
  const march = month > 2 ? year : year - 1;
  const leapDays = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  return 365 * march + leapDays + daysBefore(month) + day - 1 - GREGORIAN_EPOCH;
}

/** The day of a Julian date; throws a RangeError when the calendar has no such date. */
export function dayOfJulian(year: number, month: number, day: number): Day {
  checkDate(year, month, day, 'julian');
  const march = month > 2 ? year : year - 1;
  return 365 * march + Math.floor(march / 4) + daysBefore(month) + day - 1 - JULIAN_EPOCH;
}

/** The Gregorian date of a day. */
export function civilOf(day: Day): CivilDate {
  const count = day + GREGORIAN_EPOCH;
  const cycle = Math.floor(count / DAYS_IN_400_YEARS);
  const inCycle = count - cycle * DAYS_IN_400_YEARS;
  const century = Math.min(3, Math.floor(inCycle / DAYS_IN_100_YEARS));
  return fromFourYears(400 * cycle + 100 * century, inCycle - century * DAYS_IN_100_YEARS);
}

/** The Julian date of a day. */
export function julianOf(day: Day): CivilDate {
  return fromFourYears(0, day + JULIAN_EPOCH);
}

/** The day of a date in a named calendar; throws a RangeError when the calendar has no such date. */
export function dayIn(calendar: Calendar, year: number, month: number, day: number): Day {
  return calendar === 'julian' ? dayOfJulian(year, month, day) : dayOf(year, month, day);
}

/** The date of a day in a named calendar. */
export function dateIn(calendar: Calendar, day: Day): CivilDate {
  return calendar === 'julian' ? julianOf(day) : civilOf(day);
}

function daysBefore(month: number): number {
  return Math.floor((153 * ((month + 9) % 12) + 2) / 5);
}

function fromFourYears(firstYear: number, days: number): CivilDate {
  const four = Math.floor(days / DAYS_IN_4_YEARS);
  const inFour = days - four * DAYS_IN_4_YEARS;
  const single = Math.min(3, Math.floor(inFour / 365));
  const inYear = inFour - 365 * single;
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = firstYear + 4 * four + single + (month > 2 ? 0 : 1);
  return { year, month, day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

function checkDate(year: number, month: number, day: number, calendar: Calendar): void {
  if (!Number.isInteger(year) || Math.abs(year) > FURTHEST_YEAR + MARGIN)
    throw new RangeError(`${year} is not a year`);
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month, calendar)) {
    throw new RangeError(`there is no date ${year}-${month}-${day} in the ${calendar} calendar`);
  }
}
