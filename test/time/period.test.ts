import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPeriod,
  addPeriodToBounds,
  formatPeriod,
  isoOf,
  parseIsoDay,
  parsePeriod,
  periodInWords,
  type Period,
} from '../../src/time/index.ts';
import { anyDay, anyPeriod } from './arbitrary.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

function after(start: string, text: string, direction: 1 | -1 = 1): string {
  return isoOf(addPeriod(parseIsoDay(start) ?? NaN, period(text), direction));
}

describe('a period', () => {
  it.each([
    ['P3W', 'three weeks'],
    ['P3M', 'three months'],
    ['P30Y', '30 years'],
    ['P1Y6M', 'one year and six months'],
    ['P10D', 'ten days'],
    ['P1Y2M3W4D', 'one year, two months, three weeks and four days'],
    ['P0D', 'no days'],
  ])('%s is %s', (text, words) => {
    expect(periodInWords(period(text))).toBe(words);
    expect(formatPeriod(period(text))).toBe(text);
  });

  it.each([
    ['3W', 'a period begins with P', 0],
    ['P', 'the period has no number and unit', 1],
    ['PT24H', 'hours and minutes are not counted: the unit is the day', 1],
    ['P1.5Y', 'a period has whole numbers only', 2],
    ['P3', 'the last number of the period has no unit', 1],
    ['P3Q', 'a period has years (Y), months (M), weeks (W) and days (D), not "Q"', 1],
    [
      'P3M1Y',
      'the parts of a period come in the order years, months, weeks, days, each with its number and once at most',
      1,
    ],
    ['P-3M', 'a period has years (Y), months (M), weeks (W) and days (D), not "-"', 1],
    ['P9999999Y', 'a period is at most 1000000 of a unit long', 1],
    ['', 'a period begins with P', 0],
  ])('refuses "%s": %s', (text, problem, at) => {
    expect(parsePeriod(text)).toMatchObject({ ok: false, problem, at });
  });

  it('comes back from its text', () => {
    fc.assert(
      fc.property(anyPeriod, (value) => {
        expect(period(formatPeriod(value))).toEqual(value);
      }),
    );
  });
});

describe('a day and a period', () => {
  it.each([
    ['1945-08-15', 'P3W', '1945-09-05'],
    ['1945-08-15', 'P3M', '1945-11-15'],
    ['1945-11-30', 'P3M', '1946-02-28'],
    ['1947-11-30', 'P3M', '1948-02-29'],
    ['1945-08-14', 'P30Y', '1975-08-14'],
    ['1948-02-29', 'P1Y', '1949-02-28'],
    ['1945-01-31', 'P1M1D', '1945-03-01'],
    ['1945-12-31', 'P1Y6M', '1947-06-30'],
    ['0001-01-01', 'P10D', '0001-01-11'],
  ])('%s and %s is %s', (start, text, end) => {
    expect(after(start, text)).toBe(end);
  });

  it('goes back as well', () => {
    expect(after('1946-05-31', 'P3M', -1)).toBe('1946-02-28');
    expect(after('0001-01-01', 'P1D', -1)).toBe('0000-12-31');
    expect(after('0001-01-01', 'P1Y', -1)).toBe('0000-01-01');
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat({ max: 70 }),
        anyPeriod,
        fc.constantFrom(1, -1),
        (day, gap, length, direction) => {
          expect(addPeriod(day, length, direction)).toBeLessThanOrEqual(
            addPeriod(day + gap, length, direction),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('adds days and weeks exactly, and months never by more than a month is long', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 500 }), (day, days) => {
        expect(addPeriod(day, { years: 0, months: 0, weeks: 0, days }, 1)).toBe(day + days);
        const months = addPeriod(day, { years: 0, months: days, weeks: 0, days: 0 }, 1) - day;
        expect(months).toBeGreaterThanOrEqual(28 * days);
        expect(months).toBeLessThanOrEqual(31 * days);
      }),
    );
  });

  it('moves both bounds and leaves an open side open', () => {
    expect(addPeriodToBounds({ earliest: null, latest: 0 }, period('P1M'), 1)).toEqual({
      earliest: null,
      latest: 31,
    });
  });
});
