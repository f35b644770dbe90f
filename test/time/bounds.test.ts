import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  boundsInWords,
  compare,
  covers,
  daysIn,
  equals,
  exactly,
  hull,
  includes,
  intersect,
  isExact,
  isUnbounded,
  meets,
  orderOf,
  overlaps,
  parseIsoDay,
  shift,
  UNBOUNDED,
  type Bounds,
} from '../../src/time/index.ts';
import { anyBounds } from './arbitrary.ts';

// Beyond these days the bounds of `anyBounds` do not change any more, so that a set of them stands for all.
const ALL_DAYS = Array.from({ length: 61 }, (_, index) => index - 30);
const daysOf = (bounds: Bounds): number[] => ALL_DAYS.filter((day) => includes(bounds, day));

describe('bounds behave as the sets of days that they stand for', () => {
  it('covers, overlaps, intersect', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, (a, b) => {
        const both = daysOf(a).filter((day) => includes(b, day));
        expect(covers(a, b)).toBe(daysOf(b).every((day) => includes(a, day)));
        expect(overlaps(a, b)).toBe(both.length > 0);
        const common = intersect(a, b);
        expect(common === null ? [] : daysOf(common)).toEqual(both);
      }),
    );
  });

  it('hull is the least that covers both', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, anyBounds, (a, b, c) => {
        const least = hull(a, b);
        expect(covers(least, a) && covers(least, b)).toBe(true);
        expect(covers(c, a) && covers(c, b)).toBe(covers(c, least));
        expect(hull(a, hull(b, c))).toEqual(hull(hull(a, b), c));
      }),
    );
  });

  it('intersect and hull do not care about order, and the unbounded is neutral', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, (a, b) => {
        expect(intersect(a, b)).toEqual(intersect(b, a));
        expect(hull(a, b)).toEqual(hull(b, a));
        expect(intersect(a, UNBOUNDED)).toEqual(a);
        expect(hull(a, UNBOUNDED)).toEqual(UNBOUNDED);
        expect(intersect(a, a)).toEqual(a);
        expect(hull(a, a)).toEqual(a);
      }),
    );
  });

  it('compare is a total order that calls only equals equal', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, anyBounds, (a, b, c) => {
        expect(compare(a, b)).toBe(0 - compare(b, a));
        expect(compare(a, b) === 0).toBe(equals(a, b));
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('orderOf is settled only when every pair of days says the same', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, (a, b) => {
        const signs = new Set(daysOf(a).flatMap((x) => daysOf(b).map((y) => Math.sign(x - y))));
        const [only] = signs;
        const expected =
          signs.size > 1 || only === undefined
            ? 'unsettled'
            : { '-1': 'before', '0': 'same', '1': 'after' }[String(only)];
        expect(orderOf(a, b)).toBe(expected);
      }),
    );
  });

  it('meets, shift, isExact, daysIn', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, fc.integer({ min: -9, max: 9 }), (a, b, days) => {
        expect(meets(a, b) && overlaps(a, b)).toBe(false);
        expect(shift(shift(a, days), -days)).toEqual(a);
        expect(isExact(a)).toBe(daysIn(a) === 1);
        expect(isUnbounded(a)).toBe(equals(a, UNBOUNDED));
        if (daysIn(a) !== null) expect(daysIn(a)).toBe(daysOf(a).length);
      }),
    );
    expect(meets(between(1, 3), between(4, null))).toBe(true);
    expect(meets(between(1, null), between(4, null))).toBe(false);
    expect(shift(exactly(4), 3)).toEqual(exactly(7));
  });

  it('refuses bounds the wrong way round', () => {
    expect(() => between(2, 1)).toThrow(RangeError);
  });
});

describe('bounds for people', () => {
  it.each([
    ['1946-05-03', '1946-05-03', '3 May 1946'],
    ['1946-04-21', '1946-04-30', 'between 21 and 30 April 1946'],
    ['1946-04-30', '1946-05-03', 'between 30 April and 3 May 1946'],
    ['1945-12-03', '1946-05-03', 'between 3 December 1945 and 3 May 1946'],
    ['1946-04-01', '1946-04-30', 'April 1946'],
    ['1946-03-01', '1946-05-31', 'between March and May 1946'],
    ['1945-12-01', '1946-02-28', 'between December 1945 and February 1946'],
    ['1946-01-01', '1946-12-31', '1946'],
    ['1858-01-01', '1862-12-31', 'between 1858 and 1862'],
    ['-0043-01-01', '0000-12-31', 'between 44 BCE and 1 BCE'],
    [null, '1946-05-03', '3 May 1946 or earlier'],
    ['1946-05-03', null, '3 May 1946 or later'],
    [null, null, 'not known'],
  ])('%s to %s is "%s"', (earliest, latest, words) => {
    const day = (iso: string | null): number | null => (iso === null ? null : parseIsoDay(iso));
    expect(boundsInWords({ earliest: day(earliest), latest: day(latest) })).toBe(words);
  });
});
