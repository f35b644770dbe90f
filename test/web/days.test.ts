import { describe, expect, it } from 'vitest';
import { formatDay, openingDay, parseIsoDay } from '../../src/index.ts';
import { clampDay, nextChange, previousChange } from '../../src/web/state/choose-day.ts';
import { dayScale, yearTicks } from '../../src/web/strip/day-scale.ts';
import { addMonths, stepDay } from '../../src/web/strip/step-day.ts';
import { readTypedDay } from '../../src/web/words/typed-day.ts';

const day = (iso: string): number => parseIsoDay(iso)!;
const first = day('1944-01-01');
const last = day('1955-12-31');

describe('a typed day', () => {
  it.each([
    ['1946-02-01', '1946-02-01'],
    ['1946-2-1', '1946-02-01'],
    [' 1 February 1946 ', '1946-02-01'],
    ['1 feb 1946', '1946-02-01'],
    ['1 Feb. 1946', '1946-02-01'],
    ['February 1, 1946', '1946-02-01'],
    ['14 Sept 1945', '1945-09-14'],
  ])('%s is %s', (typed, iso) => {
    expect(readTypedDay(typed, first, last)).toEqual({ day: day(iso) });
  });

  it('may be BCE', () => {
    expect(readTypedDay('15 March 44 BCE', day('-0100-01-01'), last)).toEqual({ day: day('-0043-03-15') });
  });

  it.each([
    ['', 'Write a day like 1 February 1946 or 1946-02-01.'],
    ['soon', '“soon” is not a day that can be read. Write a day like 1 February 1946 or 1946-02-01.'],
    ['1 Febuary 1946', '“Febuary” is not a month. Write a day like 1 February 1946 or 1946-02-01.'],
    ['1946-13-01', 'There is no month 13. Write a day like 1 February 1946 or 1946-02-01.'],
    ['31 April 1946', 'April 1946 has 30 days, so there is no 31.'],
    ['1946-02-29', 'February 1946 has 28 days, so there is no 29.'],
    ['1 May 1960', 'The dossier covers 1 January 1944 to 31 December 1955; 1 May 1960 is outside it.'],
  ])('"%s" is none, in plain words', (typed, wrong) => {
    expect(readTypedDay(typed, first, last)).toEqual({ wrong });
  });
});

describe('steps', () => {
  const changes = [day('1945-08-09'), day('1946-05-03')];
  const at = day('1946-02-01');
  const press = (key: string, shiftKey = false): string | null => {
    const to = stepDay({ key, shiftKey }, at, { first, last, changes });
    return to === null ? null : formatDay(to);
  };

  it('go by day, change, month, and to both ends', () => {
    expect(press('ArrowRight')).toBe('2 February 1946');
    expect(press('ArrowDown')).toBe('31 January 1946');
    expect(press('ArrowRight', true)).toBe('3 May 1946');
    expect(press('ArrowLeft', true)).toBe('9 August 1945');
    expect(press('PageUp')).toBe('1 March 1946');
    expect(press('PageDown')).toBe('1 January 1946');
    expect(press('Home')).toBe('1 January 1944');
    expect(press('End')).toBe('31 December 1955');
    expect(press('Enter')).toBeNull();
  });

  it('of a month end on a day that the month has', () => {
    expect(formatDay(addMonths(day('1946-01-31'), 1))).toBe('28 February 1946');
    expect(formatDay(addMonths(day('1946-01-31'), -2))).toBe('30 November 1945');
  });

  it('find the changes on either side of a day, never the day itself', () => {
    expect(nextChange(changes, changes[0]!)).toBe(changes[1]);
    expect(nextChange(changes, changes[1]!)).toBeNull();
    expect(previousChange(changes, changes[1]!)).toBe(changes[0]);
    expect(previousChange([], at)).toBeNull();
  });

  it('stay within the period', () => {
    expect(clampDay(last + 5, first, last)).toBe(last);
    expect(openingDay(changes)).toBe(changes[1]);
    expect(openingDay([])).toBeNull();
  });
});

describe('the strip', () => {
  it('has every day at its place, and finds it again', () => {
    const { xOf, dayAt } = dayScale(first, last, 5000, 20);
    expect(xOf(first)).toBe(20);
    expect(xOf(last)).toBe(4980);
    expect(dayAt(xOf(day('1946-02-01')))).toBe(day('1946-02-01'));
    expect(dayAt(-50)).toBe(first);
    expect(dayAt(9999)).toBe(last);
  });

  it('writes as many years as there is room for', () => {
    const labels = (width: number): (string | null)[] =>
      yearTicks(first, last, width).map(({ label }) => label);
    expect(labels(1400).every((label) => label !== null)).toBe(true);
    expect(labels(300).filter((label) => label !== null)).toEqual([
      '1944',
      '1946',
      '1948',
      '1950',
      '1952',
      '1954',
    ]);
  });

  it('copes with many centuries', () => {
    const ticks = yearTicks(day('-0500-01-01'), day('1900-01-01'), 1400);
    expect(ticks.length).toBeLessThan(200);
    expect(ticks[0]!.label).toBe('501 BCE');
  });
});
