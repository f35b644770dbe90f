// The outlines of the dossier are what its recipe makes, and any reader of GeoJSON can use them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { GEOMETRY, buildGeometry } from '../../scripts/geometry/build.mjs';
import { readRecipe } from '../../scripts/geometry/recipe.mjs';
import { isInside, signedArea, type Position } from '../../scripts/geometry/shape.mjs';
import { findCrossing } from './crossings.ts';

interface Outline {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] }
    | { readonly type: 'MultiLineString'; readonly coordinates: Position[][] };
}

const names = readdirSync(GEOMETRY).filter((name) => name.endsWith('.geojson'));
const texts = new Map(names.map((name) => [name, readFileSync(join(GEOMETRY, name), 'utf8')]));
const outlines = new Map([...texts].map(([name, text]) => [name, JSON.parse(text) as Outline]));
const recipe = readRecipe(readFileSync(join(GEOMETRY, 'recipe.yaml'), 'utf8'));
const { places } = parse(readFileSync(join(GEOMETRY, '..', 'places.yaml'), 'utf8')) as {
  places: { id: string; kind?: string; geometry?: string; point?: { longitude: number; latitude: number } }[];
};

test('the committed files are what the recipe makes (node scripts/geometry/build.mjs), byte for byte', () => {
  expect(texts).toEqual(new Map([...buildGeometry()].sort()));
}, 120_000);

test('all outlines together are small', () => {
  expect([...texts.values()].join('').length).toBeLessThan(600_000);
});

test.each(names)('%s says what it is of, whence, under what terms and how exact', (name) => {
  const { type, properties } = outlines.get(name)!;
  expect(type).toBe('Feature');
  for (const key of ['name', 'source', 'licence', 'exactness']) expect(properties[key]).toMatch(/\S{3}/u);
});

test.each(names)('%s has positions within bounds, with at most three decimals', (name) => {
  for (const [longitude, latitude] of positionsOf(outlines.get(name)!)) {
    expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90).toBe(true);
    expect([longitude, latitude].map((value) => Math.round(value * 1000) / 1000)).toEqual([
      longitude,
      latitude,
    ]);
  }
});

test.each(names)('%s has closed rings that run as RFC 7946 asks and do not cross themselves', (name) => {
  for (const polygon of polygonsOf(outlines.get(name)!)) {
    for (const [at, ring] of polygon.entries()) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring[0]).toEqual(ring.at(-1));
      expect(signedArea(ring) > 0, at === 0 ? 'shores run counterclockwise' : 'holes run clockwise').toBe(
        at === 0,
      );
      expect(findCrossing(ring)).toBeNull();
    }
  }
});

test('a ring that crosses itself would be found', () => {
  expect(
    findCrossing([
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ]),
  ).not.toBeNull();
  expect(
    findCrossing([
      [0, 0],
      [2, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]),
  ).not.toBeNull();
  expect(
    findCrossing([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ]),
  ).toBeNull();
});

test('every place is drawn as its outline says, or the recipe says why it is a point', () => {
  const drawn = new Map(
    recipe.outlines.flatMap(({ id, of }) => list(of).map((place) => [place, `${id}.geojson`])),
  );
  const left = new Set(recipe['left-as-points'].flatMap(({ of }) => list(of)));
  for (const { id, geometry } of places) {
    expect(geometry, id).toBe(drawn.get(id));
    expect(drawn.has(id) !== left.has(id), `${id} is either drawn or left`).toBe(true);
  }
  const known = new Set(places.map(({ id }) => id));
  expect([...drawn.keys(), ...left].filter((id) => !known.has(id))).toEqual([]);
});

test('the point of a land with an outline lies in it', () => {
  const astray = places.flatMap(({ id, kind, geometry, point }) => {
    const polygons = geometry === undefined || kind === 'islands' ? [] : polygonsOf(outlines.get(geometry)!);
    if (point === undefined || polygons.length === 0) return [];
    const inside = polygons.some(([shore]) => isInside([point.longitude, point.latitude], shore!));
    return inside ? [] : [id];
  });
  expect(astray).toEqual([]);
});

test.each([
  ['northern-korea', 38],
  ['southern-korea', 38],
  ['southern-sakhalin', 50],
] as const)('%s is cut along its parallel, with a position at least each half degree', (name, latitude) => {
  const steps = polygonsOf(outlines.get(`${name}.geojson`)!)
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, at) => [ring[at]!, to] as const))
    .filter(([from, to]) => from[1] === latitude && to[1] === latitude)
    .map(([from, to]) => Math.abs(from[0] - to[0]));
  expect(steps.reduce((sum, step) => sum + step, 0)).toBeGreaterThan(1);
  expect(Math.max(...steps)).toBeLessThanOrEqual(0.5);
});

test('northern and southern Korea share their line and nothing else', () => {
  const [north, south] = ['northern-korea', 'southern-korea'].map((name) =>
    positionsOf(outlines.get(`${name}.geojson`)!).map(([, y]) => y),
  );
  expect(Math.min(...north!)).toBe(38);
  expect(Math.max(...south!)).toBe(38);
});

function polygonsOf({ geometry }: Outline): Position[][][] {
  if (geometry.type === 'MultiLineString') return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function positionsOf({ geometry }: Outline): Position[] {
  return geometry.coordinates.flat(geometry.type === 'MultiPolygon' ? 2 : 1) as Position[];
}

function list(value: string | string[]): string[] {
  return typeof value === 'string' ? [value] : value;
}
