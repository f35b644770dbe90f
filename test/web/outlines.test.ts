import { describe, expect, it } from 'vitest';
import { geoArea } from 'd3-geo';
import { outlinesOf, type DossierRecord, type StandingLine } from '../../src/index.ts';
import { fillsOf } from '../../src/web/map/fills.ts';
import { drawnOutlines } from '../../src/web/map/land-signs.ts';
import { centreOn, panBy, SCALES, turnByKey, wholeMap, zoomAt } from '../../src/web/map/map-view.ts';
import { signsOf } from '../../src/web/map/signs.ts';

// Squares, their shores counterclockwise as RFC 7946 asks; the island is larger than the bay.
const square = (breadth: number): number[][] => [
  [0, 0],
  [breadth, 0],
  [breadth, breadth],
  [0, breadth],
  [0, 0],
];
const SQUARE = square(10);
const feature = (geometry: unknown): string => JSON.stringify({ type: 'Feature', properties: {}, geometry });
const places = [
  { id: 'island', name: 'Island', geometry: 'island.geojson' },
  { id: 'bay', name: 'Bay', geometry: 'bay.geojson' },
  { id: 'line', name: 'Line', geometry: 'line.geojson' },
  { id: 'lost', name: 'Lost', geometry: 'lost.geojson' },
  { id: 'broken', name: 'Broken', geometry: 'broken.geojson' },
  { id: 'strange', name: 'Strange', geometry: 'strange.geojson' },
  { id: 'north', name: 'North', geometry: 'lands.geojson#north' },
  { id: 'south', name: 'South', geometry: 'lands.geojson#7' },
  { id: 'nowhere', name: 'Nowhere', geometry: 'lands.geojson#nowhere' },
];
const record = {
  gazetteer: {
    places: new Map(places.map((place) => [place.id, place])),
    wholes: new Map([['bay', ['island']]]),
  },
} as unknown as DossierRecord;
const files = new Map([
  ['geometry/island.geojson', feature({ type: 'Polygon', coordinates: [square(12)] })],
  ['geometry/bay.geojson', feature({ type: 'MultiPolygon', coordinates: [[SQUARE]] })],
  [
    'geometry/line.geojson',
    feature({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    }),
  ],
  ['geometry/broken.geojson', '{'],
  ['geometry/strange.geojson', '{"type":"Circle"}'],
  [
    'geometry/lands.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: 'north', geometry: { type: 'Polygon', coordinates: [SQUARE] } },
        { type: 'Feature', id: 7, geometry: { type: 'LineString', coordinates: SQUARE } },
      ],
    }),
  ],
]);
const outlines = outlinesOf(record, files);

const line = (place: string, party: string, more: Partial<StandingLine> = {}): StandingLine =>
  ({
    place,
    axis: 'administration',
    holders: [{ party, share: null, onBehalfOf: null }],
    status: 'certain',
    extent: 'whole',
    inheritedFrom: null,
    flags: [],
    ...more,
  }) as unknown as StandingLine;

describe('outlines', () => {
  it('are read from the files that places name, without those that are missing or broken', () => {
    expect([...outlines].map(([id, { kind }]) => `${id} ${kind}`)).toEqual([
      'island area',
      'bay area',
      'line line',
      'north area',
      'south line',
    ]);
  });

  it('are turned round for the sphere: they hold the land, not the rest of the world', () => {
    expect(geoArea(outlines.get('island')!.shape)).toBeLessThan(0.1);
  });
});

describe('what is drawn', () => {
  const drawn = (...standings: StandingLine[]): string[] =>
    drawnOutlines(record, outlines, standings, signsOf(standings)).map(
      ({ outline, sign }) => `${outline.place} ${sign.fact?.parties.join() ?? '-'}`,
    );

  it('is every whole, bare where nobody says anything, and parts with something of their own, the largest first', () => {
    expect(drawn()).toEqual(['island -', 'north -']);
    expect(drawn(line('bay', 'south'), line('line', 'east'), line('island', 'north'))).toEqual([
      'island north',
      'bay south',
      'north -',
      'line east',
    ]);
    expect(drawn(line('bay', 'north', { inheritedFrom: 'island' }))).toEqual(['island -', 'north -']);
  });

  it('shares the patterns of what looks the same', () => {
    const lines = [line('island', 'north'), line('bay', 'north')];
    const both = drawnOutlines(record, outlines, lines, signsOf(lines));
    expect(fillsOf(both).map(({ id }) => id)).toEqual(['hatch_north_one']);
  });
});

describe('moving the map', () => {
  const size = { width: 400, height: 300 };

  it('enlarges around the point under the hand', () => {
    const turn = zoomAt(wholeMap, 2, [100, 50], size);
    expect(turn).toEqual({ scale: 2, x: -100, y: -50 });
    expect(zoomAt(turn, 0.5, [100, 50], size)).toEqual(wholeMap);
    expect(zoomAt(wholeMap, 1e9, [0, 0], size).scale).toBe(SCALES.most);
  });

  it('moves, but never off the drawn map', () => {
    expect(panBy(wholeMap, 10, -20, size)).toEqual({ scale: 1, x: 10, y: -20 });
    expect(panBy(wholeMap, 1e6, 0, size).x).toBe(400);
  });

  it('brings a place to the middle', () => {
    const turn = centreOn({ scale: 3, x: 0, y: 0 }, [40, 30], size);
    expect([40 * 3 + turn.x, 30 * 3 + turn.y]).toEqual([200, 150]);
  });

  it('follows the keys', () => {
    expect(turnByKey('ArrowLeft', wholeMap, size)!.x).toBeGreaterThan(0);
    expect(turnByKey('+', wholeMap, size)!.scale).toBeGreaterThan(1);
    expect(turnByKey('0', { scale: 9, x: 3, y: 4 }, size)).toEqual(wholeMap);
    expect(turnByKey('Enter', wholeMap, size)).toBeNull();
  });
});
