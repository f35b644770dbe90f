import { describe, expect, it } from 'vitest';
import { stemmaOf, type Stemma } from '../../src/collation/index.ts';
import { openDossier } from '../../src/dossier/index.ts';
import { recordOf } from '../cases/dossier-of.ts';
import { readRecord } from '../../src/claim/index.ts';

const TEXT = [
  'On the tenth of April the envoys of both sides made peace in the old mill.',
  'For three weeks nobody in the valley knew whether the troops would ever leave.',
  'Bread had become so dear that the millers kept their doors shut by day.',
  'The troops had left the valley by the third of May, and nobody saw them go.',
];
const OWN = 'Whoever lived here then will remember the winter that came before all of this.';

const says = (...lines: string[]): object[] =>
  lines.map((line) => ({ says: line, opinion: { says: 'something' } }));
const stemma = (sources: Record<string, unknown>): Stemma =>
  stemmaOf(recordOf({ sources } as Parameters<typeof recordOf>[0]));

describe('stemma', () => {
  it('declared kinship, with what they share', () => {
    const { nodes, edges } = stemma({
      gazette: says(...TEXT),
      reprint: { 'version-of': 'gazette', says: says(...TEXT.slice(0, 2)) },
      digest: { 'derived-from': 'gazette', says: says(OWN) },
    });
    expect(new Set(nodes.map((node) => node.family)).size).toBe(1);
    expect(edges).toEqual([
      {
        from: 'gazette',
        to: 'reprint',
        by: 'declared',
        kind: 'version-of',
        directed: false,
        passages: 2,
        share: 1,
      },
      {
        from: 'gazette',
        to: 'digest',
        by: 'declared',
        kind: 'derived-from',
        directed: true,
        passages: 0,
        share: 0,
      },
    ]);
  });

  it('is inferred from many shared passages, the earlier dated one first', () => {
    const { nodes, edges } = stemma({
      post: { issued: '1900', says: says(...TEXT, OWN) },
      gazette: { issued: '1846', says: says(...TEXT) },
      letter: says(OWN.replace('winter', 'summer')),
    });
    expect(edges).toMatchObject([
      { from: 'gazette', to: 'post', by: 'inferred', kind: 'copied', directed: true, passages: 4, share: 1 },
    ]);
    expect(nodes).toEqual([
      { id: 'post', family: 'gazette' },
      { id: 'gazette', family: 'gazette' },
      { id: 'letter', family: 'letter' },
    ]);
  });

  it('is not inferred from one or two passages', () => {
    expect(stemma({ gazette: says(...TEXT), letter: says(TEXT[0] ?? '', TEXT[1] ?? '', OWN) }).edges).toEqual(
      [],
    );
  });

  it('each of many copies hangs on the one it shares most with, in no circle', () => {
    const { edges } = stemma({
      a: says(...TEXT),
      b: says(...TEXT, OWN),
      c: says(...TEXT.slice(0, 3), OWN),
    });
    expect(edges).toHaveLength(2);
  });

  it('sees the two versions of the article also where nobody declares it', async () => {
    const { files } = await openDossier('dossiers/manchuria');
    const sources = files.get('sources.yaml') ?? '';
    const undeclared = new Map(files).set('sources.yaml', sources.replace(/ +version-of: wikipedia\n/, ''));
    const { edges } = stemmaOf(readRecord(undeclared));
    expect(edges).toMatchObject([{ from: 'whe', to: 'wikipedia', by: 'inferred', directed: false }]);
    expect(edges[0]?.passages).toBeGreaterThan(5);
  });
});
