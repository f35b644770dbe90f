import { describe, expect, it } from 'vitest';
import { alignVersions, readRecord, type Stemma, type StemmaEdge } from '../../src/index.ts';
import { alignedRows, rowOfClaim } from '../../src/web/sources/aligned-rows.ts';
import { rowInWords } from '../../src/web/sources/row-in-words.ts';
import { kinshipInWords, sharedInWords } from '../../src/web/sources/kinship-in-words.ts';
import { RADIUS, stemmaDrawing } from '../../src/web/sources/stemma-layout.ts';

const OLD = `The garrison left the northern fort in the month of May.
The keys were handed to the mayor of the town at noon.
Nobody fired a single shot during those three long days.
`;
const NEW = `The garrison left the northern fort in the month of June.
Nobody fired a single shot during those three long days.
A child was born in the fort on the very same day.
`;
const source = (id: string): string =>
  `  - { id: ${id}, title: T, type: webpage, kind: tertiary, language: en, license: x, file: ${id}.txt }\n`;
const record = readRecord(
  new Map([
    ['dossier.yaml', 'title: A fort\nperiod: 1840/1850\nlicense: CC0-1.0\ndefault-account: default\n'],
    ['sources.yaml', `sources:\n${source('old')}${source('new')}`],
    ['sources/old.txt', OLD],
    ['sources/new.txt', NEW],
    [
      'claims/new.yaml',
      `source: new\nclaims:\n  - { id: n-1, quote: Nobody fired a single shot, event: { type: surrender, when: 1846-06 } }\n`,
    ],
  ]),
);

describe('two versions as rows', () => {
  const alignment = alignVersions(record, 'old', 'new')!;
  const rows = alignedRows(record, alignment);

  it('say in order what was reworded, dropped, kept and added', () => {
    expect(rows.map((row) => [row.kind, row.differs, rowInWords(row, ['A', 'B'])])).toEqual([
      ['reworded', true, 'reworded'],
      ['dropped', true, 'only in A'],
      ['same', false, 'the same in both'],
      ['added', true, 'only in B'],
    ]);
  });

  it('mark in each column only the words that the other has not', () => {
    const own = (side: 'left' | 'right'): string[] =>
      (rows[0]![side]?.pieces ?? []).filter((piece) => piece.own).map(({ words }) => words.trim());
    expect([own('left'), own('right')]).toEqual([['May'], ['June']]);
    const whole = rows[0]!.right!.pieces.map(({ words }) => words).join('');
    expect(whole).toBe('The garrison left the northern fort in the month of June.');
  });

  it('find the row of a statement by the version it stands in', () => {
    const claim = record.claims.get('n-1')!;
    expect(rowOfClaim(rows, claim, alignment)?.id).toBe('row-2');
    expect(rowOfClaim(rows, { ...claim, spans: [] }, alignment)).toBeNull();
  });
});

describe('the drawn stemma', () => {
  const edge = (from: string, to: string, directed = true): StemmaEdge => ({
    from,
    to,
    directed,
    by: 'declared',
    kind: 'derived-from',
    passages: 3,
    share: 0.256,
  });
  const stemma = (edges: readonly StemmaEdge[], ...ids: string[]): Stemma => ({
    nodes: ids.map((id) => ({ id, family: id === 'z' ? 'z' : 'a' })),
    edges,
  });
  const places = (drawn: Stemma): Record<string, number> =>
    Object.fromEntries(stemmaDrawing(drawn).points.map(({ id, y }) => [id, y]));

  it('puts what was made from another under it, also where it has two models', () => {
    const { a, b, c } = places(stemma([edge('a', 'b'), edge('b', 'c'), edge('a', 'c')], 'a', 'b', 'c', 'z'));
    expect(a! < b! && b! < c!).toBe(true);
  });

  it('puts versions of unknown order side by side, and leaves out who stands alone', () => {
    const drawn = places(stemma([edge('a', 'b', false)], 'a', 'b', 'z'));
    expect(Object.keys(drawn)).toEqual(['a', 'b']);
    expect(drawn.a).toBe(drawn.b);
  });

  it('never puts two sources in one place, and ends with a circle too', () => {
    const edges = [edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('a', 'd')];
    const { points } = stemmaDrawing(stemma(edges, 'a', 'b', 'c', 'd'));
    for (const [at, one] of points.entries())
      for (const other of points.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * RADIUS);
  });

  it('is told in sentences', () => {
    const letter = (id: string): string => id.toUpperCase();
    expect(kinshipInWords(edge('a', 'b'), letter)).toBe('B was made from A.');
    const copied = { ...edge('a', 'b', false), by: 'inferred', kind: 'copied' } as const;
    expect(kinshipInWords(copied, letter)).toBe('A and B share passages; we do not know which came first.');
    expect(sharedInWords(copied)).toContain('26 % of the shorter text');
  });
});
