import { describe, expect, it } from 'vitest';
import { formatDay, parseIsoDay } from '../../src/index.ts';
import { packRows, reachOf, type LaneMark } from '../../src/web/lanes/lane.ts';
import { layMarks } from '../../src/web/lanes/lay-marks.ts';
import { otherNames } from '../../src/web/place/other-names.ts';
import { timeTicks } from '../../src/web/timeline/time-ticks.ts';
import { shiftWindow, windowByKey, windowWith, zoomWindow } from '../../src/web/timeline/time-window.ts';

const day = (iso: string): number => parseIsoDay(iso)!;
const first = day('1840-01-01');
const last = day('1850-12-31');

describe('a bar with soft ends', () => {
  const bounds = (earliest: string | null, latest: string | null) => ({ earliest, latest });

  it('is firm between the last day it can have begun and the first it can have ended', () => {
    const reach = reachOf(bounds('1842-01-01', '1842-02-01'), bounds('1843-01-01', '1843-06-01'), {
      first,
      last,
    });
    expect(reach).toEqual({
      from: day('1842-01-01'),
      until: day('1843-06-01'),
      firm: { from: day('1842-02-01'), until: day('1843-01-01') },
    });
  });

  it('is nowhere firm where it may have ended before it surely began, or where nobody says', () => {
    expect(reachOf(bounds('1842-01-01', null), bounds('1842-01-02', null), { first, last })).toEqual({
      from: day('1842-01-01'),
      until: last,
      firm: null,
    });
  });

  it('is cut at the ends of the period, and left out beyond them', () => {
    expect(reachOf(bounds(null, '1830-01-01'), bounds('1841-01-01', null), { first, last })!.firm).toEqual({
      from: first,
      until: day('1841-01-01'),
    });
    expect(reachOf(bounds('1860-01-01', null), bounds(null, null), { first, last })).toBeNull();
  });
});

it('bars that overlap stand in rows of their own', () => {
  const bar = (from: number, until: number) => ({ from, until });
  expect(packRows([bar(5, 9), bar(0, 6), bar(6, 7), bar(9, 12)])).toEqual([
    [bar(0, 6), bar(6, 7), bar(9, 12)],
    [bar(5, 9)],
  ]);
});

const mark = (id: string, at: number): LaneMark => ({
  id,
  name: 'a treaty is signed',
  words: '',
  kind: 'event',
  from: at,
  until: at,
  href: '',
});

it('the words of marks cover no others, and stay on the chart', () => {
  const rows = layMarks([mark('a', 10), mark('b', 20), mark('c', 290)], (at) => at, 300);
  expect(rows.map((row) => row.map(({ mark: { id }, anchor }) => `${id} ${anchor}`))).toEqual([
    ['a start', 'c end'],
    ['b start'],
  ]);
});

it('words that fit on neither side are shortened, and never leave the sheet', () => {
  const name = 'a name of forty letters, told at length ';
  const marks = Array.from({ length: 30 }, (_, at) => ({
    ...mark('m', at * 10),
    name,
    until: at * 10 + (at % 7) * 20,
  }));
  for (const { x, text, anchor, from } of layMarks(marks, (at) => at, 300).flat()) {
    const [left, right] = anchor === 'start' ? [x, x + text.length * 6.5] : [x - text.length * 6.5, x];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(300.5);
    expect(anchor === 'start' ? left : -right).toBeGreaterThan(anchor === 'start' ? from : -from);
    expect(text.endsWith('…')).toBe(text !== name);
  }
});

it('the signs of Chinese take twice the room of letters', () => {
  const [[laid] = []] = layMarks([{ ...mark('m', 10), name: '完成撤离满洲全部军队' }], (at) => at, 130);
  expect(laid?.text.endsWith('…')).toBe(true);
  const [[long] = []] = layMarks([{ ...mark('m', 10), name: 'of ten ltr' }], (at) => at, 130);
  expect(long?.text).toBe('of ten ltr');
});

describe('the stretch of time in sight', () => {
  const whole = { from: first, until: last };

  it('is enlarged around a day, never beyond the period', () => {
    const near = zoomWindow(whole, 4, day('1841-01-01'), whole);
    expect(near.until - near.from).toBeCloseTo((last - first) / 4);
    expect(zoomWindow(near, 1 / 100, day('1841-01-01'), whole)).toEqual(whole);
    expect(shiftWindow(near, -1e6, whole).from).toBe(first);
  });

  it('follows the chosen day, and the keys', () => {
    const near = zoomWindow(whole, 8, first, whole);
    expect(windowWith(near, first + 5, whole)).toBe(near);
    const moved = windowWith(near, day('1848-01-01'), whole);
    expect(moved.from).toBeLessThan(day('1848-01-01'));
    expect(moved.until).toBeGreaterThan(day('1848-01-01'));
    expect(windowByKey('0', near, first, whole)).toEqual(whole);
    expect(windowByKey('Enter', near, first, whole)).toBeNull();
  });

  it.each([
    [{ from: day('1845-03-01'), until: day('1845-03-12') }, '1 Mar 1845', '2 Mar'],
    [{ from: day('1845-03-01'), until: day('1845-12-31') }, 'Mar', 'Apr'],
    [{ from: first, until: last }, '1840', '1841'],
    [{ from: day('0100-01-01'), until: day('1900-01-01') }, '200', '400'],
  ])('has ticks from days to centuries', (window, ...labels) => {
    const ticks = timeTicks(window, 800);
    expect(ticks.slice(0, 2).map(({ label }) => label)).toEqual(labels);
    expect(ticks.length).toBeLessThan(14);
    expect(formatDay(ticks[0]!.day)).not.toBe('');
  });
});

it('a place has each of its other names once', () => {
  expect(otherNames({ name: 'Fort', names: ['Old Fort', { name: 'Fort' }, { name: 'Old Fort' }] })).toEqual([
    'Old Fort',
  ]);
});
