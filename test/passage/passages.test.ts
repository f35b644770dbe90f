import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { passagesOf } from '../../src/passage/index.ts';

interface Case {
  readonly case: string;
  readonly text: string;
  readonly passages: readonly string[];
}

const cases = parse(readFileSync(new URL('passages.yaml', import.meta.url), 'utf8')) as Case[];
const letters = { sentence: 'S', heading: 'H', row: 'R', item: 'I' } as const;

it.each(cases)('$case', ({ text, passages }) => {
  const cut = passagesOf(text).map(({ kind, start, end }) => `${letters[kind]} ${text.slice(start, end)}`);
  expect(cut).toEqual(passages);
});

const bits = [
  'A',
  'b',
  'Mr',
  '1',
  '12',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '.',
  '?',
  '…',
  ':',
  '"',
  '”',
  ')',
  '(',
  '[1]',
  '=',
  '== ',
  '- ',
  '• ',
  '他',
  '😀',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('of any text', () => {
  it('every character that is not white space is in exactly one passage', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const times = new Array<number>(text.length).fill(0);
        for (const { start, end } of passagesOf(text)) for (let at = start; at < end; at++) times[at]!++;
        for (let at = 0; at < text.length; at++)
          if (/\S/.test(text.charAt(at))) expect(times[at], `at ${at} of ${JSON.stringify(text)}`).toBe(1);
          else expect(times[at]).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('passages are in order, not empty, and begin and end with no white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let after = 0;
        for (const { start, end } of passagesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(after);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          after = end;
        }
      }),
    );
  });

  it('a passage cut again by itself is one passage', () => {
    for (const { text } of cases)
      for (const { start, end, kind } of passagesOf(text))
        if (kind === 'sentence') expect(passagesOf(text.slice(start, end))).toHaveLength(1);
  });
});
