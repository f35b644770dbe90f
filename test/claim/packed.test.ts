import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeDays,
  coarseOutline,
  dayClauses,
  openAccounts,
  openingOf,
  outlinesOf,
  packOutlines,
  packRecord,
  pointsOf,
  readRecord,
  standingsReport,
  unpackOutlines,
  unpackRecord,
  type DossierFiles,
  type Outline,
} from '../../src/index.ts';
import { openDossier } from '../../src/node.ts';

const BENCH = new URL('../../bench/lib/many-lands.mjs', import.meta.url).href;
const { manyLands } = (await import(BENCH)) as {
  manyLands: (lands: number, points: number) => Map<string, string>;
};
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const manchuria = (await openDossier(join(ROOT, 'dossiers', 'manchuria'))).files;
const valley = (await openDossier(join(ROOT, 'test', 'dossier', 'fixtures', 'valley'))).files;
const faulty = new Map([
  ...manchuria,
  [
    'places.yaml',
    readFileSync(join(ROOT, 'dossiers/manchuria/places.yaml'), 'utf8').replace('name:', 'nmae:'),
  ],
  ['judgements.yaml', 'judgements: ['],
]);
const dossiers: [string, DossierFiles][] = [
  ['the example dossier', manchuria],
  ['a small one with suppositions', valley],
  ['one with faults', faulty],
  ['a generated one', manyLands(300, 20)],
  ['an empty one', new Map()],
];
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(dossiers)('of %s', (_name, files) => {
  const record = readRecord(files);
  const handed = unpackRecord(sent(packRecord(record)));

  it('the record that is handed over is the one that is read from the texts', () => {
    expect(handed).toEqual(record);
    expect([...handed.claims.keys()]).toEqual([...record.claims.keys()]);
    expect([...handed.gazetteer.places.keys()]).toEqual([...record.gazetteer.places.keys()]);
  });

  it('the first day that is handed over is what is reckoned from the texts', () => {
    const accounts = openAccounts(handed);
    const { account, changes, standings, sentence } = openingOf(openAccounts(record));
    const asked = { date: standings.date, account };
    const report = standingsReport(accounts, asked);
    expect(changes).toEqual(changeDays(accounts, account));
    expect(sent({ ...standings, unknown: report.unknown })).toEqual(sent(report));
    expect(sent(sentence)).toEqual(sent(dayClauses(accounts, asked, report)));
  });

  it('the outlines that are handed over are those of the files', () => {
    const outlines = outlinesOf(record, files);
    const unpacked = unpackOutlines(sent(packOutlines(outlines.values())) as ReturnType<typeof packOutlines>);
    expect(unpacked).toEqual(outlines);
  });
});

it('what is no record is refused', () => {
  for (const other of [null, 7, {}, { form: 'another' }])
    expect(() => unpackRecord(other)).toThrow('no record');
});

describe('a coarse outline', () => {
  const TOLERANCE = 0.2;
  const rings = fc
    .array(fc.tuple(fc.double({ min: 0.3, max: 9, noNaN: true }), fc.integer({ min: 0, max: 3 })), {
      minLength: 4,
      maxLength: 80,
    })
    .map((reaches) => {
      const ring = reaches.map(([reach], at): [number, number] => {
        const angle = (-2 * Math.PI * at) / reaches.length;
        return [100 + reach * Math.cos(angle), 40 + reach * Math.sin(angle)];
      });
      return [...ring, ring[0]!];
    });
  const areaOf = (ring: readonly [number, number][]): Outline => ({
    place: 'land',
    kind: 'area',
    shape: { type: 'MultiPolygon', coordinates: [[[...ring]]] },
  });

  it('has no more points, stays a ring of the same turn, and every point that it lost lies near it', () => {
    fc.assert(
      fc.property(rings, (ring) => {
        const coarse = coarseOutline(areaOf(ring), TOLERANCE);
        if (coarse.shape.type !== 'MultiPolygon') throw new Error('an area became a line');
        const made = coarse.shape.coordinates[0]![0]!;
        expect(pointsOf(coarse)).toBeLessThanOrEqual(ring.length);
        expect(made[0]).toEqual(made.at(-1));
        expect(Math.sign(area(made))).toBe(Math.sign(area(ring)));
        for (const point of ring) expect(distance(point, made)).toBeLessThan(TOLERANCE * 1.1);
      }),
    );
  });

  it('too small for the picture stays as it is', () => {
    const dot = areaOf([
      [0, 0],
      [0, 0.01],
      [0.01, 0.01],
      [0.01, 0],
      [0, 0],
    ]);
    expect(coarseOutline(dot, TOLERANCE)).toEqual(dot);
  });
});

function area(ring: readonly [number, number][]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [toX, toY] = ring[(at + 1) % ring.length]!;
    return sum + x * toY - toX * y;
  }, 0);
}

function distance([x, y]: [number, number], line: readonly [number, number][]): number {
  return Math.min(
    ...line.slice(1).map(([toX, toY], at) => {
      const [fromX, fromY] = line[at]!;
      const [dx, dy] = [toX - fromX, toY - fromY];
      const length = dx * dx + dy * dy;
      const along =
        length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length));
      return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
    }),
  );
}
