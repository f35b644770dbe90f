import { describe, expect, it } from 'vitest';
import { alignVersions } from '../../src/collation/index.ts';
import { alignInOrder } from '../../src/collation/align/align-in-order.ts';
import { openDossier } from '../../src/dossier/index.ts';
import { recordOf } from '../cases/dossier-of.ts';

const says = (...lines: string[]): { says: string; opinion: object }[] =>
  lines.map((line) => ({ says: line, opinion: { says: 'something' } }));

const MILL = 'On the tenth of April the envoys of both sides made peace in the old mill.';
const BREAD = 'Bread had become so dear that the millers kept their doors shut by day.';
const TROOPS = 'The troops had left the valley by the third of May.';

function kindsOf(first: string[], second: string[]): string[] {
  const record = recordOf({ sources: { first: says(...first), second: says(...second) } });
  return (alignVersions(record, 'first', 'second')?.parts ?? []).map((part) =>
    'moved' in part && part.moved ? `${part.kind}, moved` : part.kind,
  );
}

describe('alignment', () => {
  it.each([
    ['the same', [MILL, BREAD], [MILL, BREAD], ['same', 'same']],
    ['one added', [MILL, BREAD], [MILL, TROOPS, BREAD], ['same', 'added', 'same']],
    ['one dropped', [MILL, TROOPS, BREAD], [MILL, BREAD], ['same', 'dropped', 'same']],
    ['one reworded', [MILL], [MILL.replace('both sides', 'the two parties')], ['reworded']],
    ['marks are nothing', [MILL], [MILL.replace('.', '!')], ['same']],
    ['one moved', [MILL, BREAD, TROOPS], [TROOPS, MILL, BREAD], ['same', 'same', 'same, moved']],
    ['nothing in common', [MILL], [TROOPS], ['dropped', 'added']],
  ])('%s', (_, first, second, kinds) => {
    expect(kindsOf(first, second)).toEqual(kinds);
  });

  it('gives the words that differ', () => {
    const record = recordOf({
      sources: { first: says(TROOPS), second: says(TROOPS.replace('third', 'fourth')) },
    });
    const [part] = alignVersions(record, 'first', 'second')?.parts ?? [];
    expect(part?.kind === 'reworded' && part.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'dropped', words: 'third' },
      { kind: 'added', words: 'fourth' },
    ]);
  });

  it('is null where a source is not there', () => {
    expect(alignVersions(recordOf({ sources: { first: says(MILL) } }), 'first', 'none')).toBeNull();
  });

  it('pairs in order with the greatest likeness in all', () => {
    const likeness = [
      [0.9, 0, 0.5],
      [0, 0, 0.8],
      [0.6, 0.7, 0],
    ];
    expect(alignInOrder(3, 3, (a, b) => likeness[a]?.[b] ?? 0)).toEqual([
      { a: 0, b: 0 },
      { a: null, b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: null },
    ]);
  });

  it('lays the two versions of the article side by side', async () => {
    const { record } = await openDossier('dossiers/manchuria');
    const text = (id: string, at: { start: number; end: number } | null): string =>
      at === null ? '' : (record.documents.get(id)?.text.slice(at.start, at.end) ?? '');
    const pairs = (alignVersions(record, 'whe', 'wikipedia')?.parts ?? [])
      .filter(({ a, b }) => a !== null && b !== null)
      .map(({ a, b }) => `${text('whe', a).slice(0, 20)} | ${text('wikipedia', b).slice(0, 20)}`);
    for (const pair of [
      'Capital Shenyang (Co | - Capital: Shenyang ',
      'Kwantung Leased Terr | - P4: Kwantung Lease',
      'On February 11, 1945 | On 11 February 1945,',
      'Hereafter the Soviet | Yalta obligated the ',
      'On August 9, 1945, w | Stalin ordered the i',
      'Soviets gains on the | The Red Army steamro',
      'The rapid defeat of  | The rapid defeat of ',
      'On August 14, 1945,  | The Kuomintang signe',
    ])
      expect(pairs).toContain(pair);
  });
});
