import { expect, test } from 'vitest';
import { parseShare } from '../../src/claim/index.ts';

test.for([
  ['1/2', 1, 2],
  ['2 / 3', 2, 3],
  ['50 %', 50, 100],
  ['12.5 percent', 125, 1000],
  ['33,3 per cent', 333, 1000],
  ['0.5', 5, 10],
  ['one-half', 1, 2],
  ['half', 1, 2],
  ['a half', 1, 2],
  ['one half of the shares', 1, 2],
  ['Two-Thirds', 2, 3],
  ['three quarters', 3, 4],
  ['halves', 1, 2],
  ['3 tenths', 3, 10],
  ['all', 1, 1],
] as const)('"%s" is %d of %d', ([text, parts, of]) => {
  expect(parseShare(text)).toEqual({ parts, of });
});

test.for(['', 'most of it', 'equal shares', '50', '1/0', 'thirty', 'several thirds'])(
  '"%s" says no number',
  (text) => {
    expect(parseShare(text)).toBeNull();
  },
);
