import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilOf,
  dayIn,
  dayOf,
  dayOfJulian,
  daysInMonth,
  formatDay,
  isoOf,
  julianOf,
  parseIsoDay,
  type CivilDate,
} from '../../src/time/index.ts';

const FAR = 1_000_000;

/** The next date of a calendar by the rule of leap years alone: an algorithm that shares nothing with day.ts. */
function dayAfter(date: CivilDate, isLeap: (year: number) => boolean): CivilDate {
  const { year, month, day } = date;
  const long = [1, 3, 5, 7, 8, 10, 12].includes(month);
  const length = month === 2 ? (isLeap(year) ? 29 : 28) : long ? 31 : 30;
  if (day < length) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

const gregorianLeap = (year: number): boolean => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
const julianLeap = (year: number): boolean => year % 4 === 0;

describe('day', () => {
  it('agrees with a calendar walked day by day, a million days to each side', () => {
    let gregorian = civilOf(-FAR);
    let julian = julianOf(-FAR);
    for (let day = -FAR; day <= FAR; day += 1) {
      const { year, month, day: dayOfMonth } = gregorian;
      const found = civilOf(day);
      const foundJulian = julianOf(day);
      const same =
        found.year === year &&
        found.month === month &&
        found.day === dayOfMonth &&
        dayOf(year, month, dayOfMonth) === day &&
        foundJulian.year === julian.year &&
        foundJulian.month === julian.month &&
        foundJulian.day === julian.day &&
        dayOfJulian(julian.year, julian.month, julian.day) === day;
      if (!same) expect.fail(`day ${day}: ${JSON.stringify({ found, gregorian, foundJulian, julian })}`);
      gregorian = dayAfter(gregorian, gregorianLeap);
      julian = dayAfter(julian, julianLeap);
    }
  });

  it('agrees with the platform’s own calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  it('comes back from its date, however far away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3e15, max: 3e15 }),
        fc.constantFrom('gregorian', 'julian'),
        (day, calendar) => {
          const date = calendar === 'julian' ? julianOf(day) : civilOf(day);
          expect(dayIn(calendar, date.year, date.month, date.day)).toBe(day);
          expect(parseIsoDay(isoOf(day))).toBe(day);
        },
      ),
    );
  });

  // Sources of the pairs: the bull Inter gravissimas of 1582; the British Calendar Act of 1750; the Soviet decree of 24 January 1918.
  it.each([
    ['1582-10-05', '1582-10-15'],
    ['1752-09-03', '1752-09-14'],
    ['1918-02-01', '1918-02-14'],
    ['1917-10-25', '1917-11-07'],
    ['1900-02-29', '1900-03-13'],
    ['0200-03-01', '0200-03-01'],
    ['-0043-03-15', '-0043-03-13'],
  ])('is %s in the Julian calendar and %s in the Gregorian', (julian, gregorian) => {
    const [, year = '', month = '', day = ''] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(julian) ?? [];
    expect(isoOf(dayOfJulian(Number(year), Number(month), Number(day)))).toBe(gregorian);
  });

  it('counts from 1 January 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(1946, 5, 3) - dayOf(1945, 8, 9)).toBe(267);
  });

  it('refuses dates that are not in the calendar', () => {
    expect(() => dayOf(1945, 2, 29)).toThrow(RangeError);
    expect(() => dayOf(1945, 13, 1)).toThrow('there is no month 13');
    expect(() => dayOf(1945, 1, 0)).toThrow(RangeError);
    expect(() => dayOf(1e15, 1, 1)).toThrow(RangeError);
    expect(() => dayOf(1945.5, 1, 1)).toThrow(RangeError);
    expect(dayOfJulian(1900, 2, 29)).toBe(dayOf(1900, 3, 13));
  });

  it('knows how long a month is', () => {
    expect([1900, 2000, 2024, 2023, 0, -4].map((year) => daysInMonth(year, 2))).toEqual([
      28, 29, 29, 28, 29, 29,
    ]);
    expect(daysInMonth(1900, 2, 'julian')).toBe(29);
  });
});

describe('a day as ISO text', () => {
  it.each([
    '1945-13-40',
    '1945-02-30',
    '1945-00-01',
    '1945-01-00',
    '1945-1-1',
    '45-01-01',
    '12345-01-01',
    '-0000-01-01',
    '+1945-01-01',
    '+012345-01-01',
    ' 1945-01-01',
    '1945-01-01T00:00',
    '',
    '1945',
  ])('refuses "%s"', (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });

  it.each([
    ['1946-02-01', 1946, 2, 1],
    ['-0002-12-31', -2, 12, 31],
    ['0000-02-29', 0, 2, 29],
    ['+12345-01-01', 12345, 1, 1],
    ['-12345-01-01', -12345, 1, 1],
  ] as const)('reads and writes %s', (text, year, month, day) => {
    expect(parseIsoDay(text)).toBe(dayOf(year, month, day));
    expect(isoOf(dayOf(year, month, day))).toBe(text);
  });
});

describe('a day for people', () => {
  it.each([
    [dayOf(1946, 2, 1), '1 February 1946'],
    [dayOf(-43, 3, 3), '3 March 44 BCE'],
    [dayOf(0, 12, 31), '31 December 1 BCE'],
    [dayOf(1, 1, 1), '1 January 1'],
    [dayOf(12345, 1, 1), '1 January 12,345'],
  ])('%i is %s', (day, words) => {
    expect(formatDay(day)).toBe(words);
  });

  it('says the day on which Caesar died in either calendar', () => {
    const ides = dayOfJulian(-43, 3, 15);
    expect(formatDay(ides, 'julian')).toBe('15 March 44 BCE');
    expect(formatDay(ides)).toBe('13 March 44 BCE');
  });
});
