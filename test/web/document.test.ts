import { expect, it } from 'vitest';
import type { Claim } from '../../src/index.ts';
import { segmentsOf } from '../../src/web/sources/segments.ts';
import { fieldsOf } from '../../src/web/sources/statement-fields.ts';

const claim = (id: string, ...spans: [number, number][]): Claim => ({
  id,
  source: 'gazette',
  kind: 'event',
  modality: 'asserted',
  record: {
    id,
    quote: '…',
    event: {
      type: 'withdrawal',
      by: ['north', 'south'],
      quantity: { value: 3, unit: 'ships' },
      when: '1846-05',
    },
    inferred: ['when'],
  },
  spans: spans.map(([start, end]) => ({ start, end })),
  quote: 'found',
  file: 'claims/gazette.yaml',
});

it('a text is cut where the words of statements begin and end, and nothing is lost', () => {
  const text = 'They left the fort in May.';
  const segments = segmentsOf(text, [claim('a', [0, 18]), claim('b', [10, 18], [22, 25])]);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(
    segments.map(({ text: words, claims, begins }) => [words, claims.map(({ id }) => id), begins]),
  ).toEqual([
    ['They left ', ['a'], ['a']],
    ['the fort', ['b', 'a'], ['b']],
    [' in ', [], []],
    ['May', ['b'], []],
    ['.', [], []],
  ]);
});

it('a text without statements, or no text, is whole', () => {
  expect(segmentsOf('So.', [])).toMatchObject([{ start: 0, text: 'So.', claims: [], begins: [] }]);
  expect(segmentsOf('', [])).toEqual([]);
});

it('a statement is told field by field, with names, and what was inferred', () => {
  expect(fieldsOf(claim('a'), (id) => (id === 'north' ? 'the North' : id))).toEqual([
    { name: 'type', value: 'withdrawal', inferred: false },
    { name: 'by', value: 'the North, south', inferred: false },
    { name: 'quantity, value', value: '3', inferred: false },
    { name: 'quantity, unit', value: 'ships', inferred: false },
    { name: 'when', value: '1846-05', inferred: true },
  ]);
});
