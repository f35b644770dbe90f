import { outlineAddress } from '../gazetteer/index.ts';
import type { DossierFiles, DossierRecord } from './record.ts';

/** Degrees east and north. */
export type Position = [longitude: number, latitude: number];

/** What of GeoJSON (RFC 7946) an outline is made of. */
interface Area {
  readonly type: 'MultiPolygon';
  readonly coordinates: Position[][][];
}

interface Lines {
  readonly type: 'MultiLineString';
  readonly coordinates: Position[][];
}

/** The outline of a place: an area, its shores clockwise as d3-geo draws them on the sphere, or lines. */
export interface Outline {
  readonly place: string;
  readonly kind: 'area' | 'line';
  readonly shape: Area | Lines;
}

/** The outlines of the places that name a file of `geometry/`, or a feature in one; what cannot be read is left out, as `check` says. */
export function outlinesOf(record: DossierRecord, files: DossierFiles): ReadonlyMap<string, Outline> {
  const read = new Map<string, ReadonlyMap<string | null, GeoJson>>();
  const outlines = new Map<string, Outline>();
  for (const { id, geometry } of record.gazetteer.places.values()) {
    if (geometry === undefined) continue;
    const { path, feature } = outlineAddress(geometry);
    const objects = read.get(path) ?? readObjects(files.get(path) ?? '');
    read.set(path, objects);
    const object = objects.get(feature);
    const shape = object === undefined ? null : shapeOf(object);
    if (shape === null) continue;
    outlines.set(id, { place: id, kind: shape.type === 'MultiPolygon' ? 'area' : 'line', shape });
  }
  return outlines;
}

/** What a file holds: under null all of it, under its id each feature that has one. */
function readObjects(text: string): ReadonlyMap<string | null, GeoJson> {
  try {
    const whole = JSON.parse(text) as GeoJson;
    const features = whole.type === 'FeatureCollection' ? whole.features : [whole];
    const named = features.flatMap((feature): [string, GeoJson][] =>
      feature.type === 'Feature' && feature.id !== undefined ? [[String(feature.id), feature]] : [],
    );
    return new Map<string | null, GeoJson>([[null, whole], ...named]);
  } catch {
    return new Map();
  }
}

function shapeOf(object: GeoJson): Outline['shape'] | null {
  let geometries: readonly Drawn[];
  try {
    geometries = geometriesIn(object);
  } catch {
    return null;
  }
  const areas = geometries.flatMap((geometry) =>
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [],
  );
  if (areas.length > 0) return { type: 'MultiPolygon', coordinates: areas.map(turnRound) };
  const lines = geometries.flatMap((geometry) =>
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [],
  );
  return lines.length === 0 ? null : { type: 'MultiLineString', coordinates: lines };
}

type Drawn =
  | Area
  | Lines
  | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
  | { readonly type: 'LineString'; readonly coordinates: Position[] };

type GeoJson =
  | Drawn
  | { readonly type: 'Feature'; readonly id?: string | number; readonly geometry: GeoJson | null }
  | { readonly type: 'FeatureCollection'; readonly features: readonly GeoJson[] }
  | { readonly type: 'GeometryCollection'; readonly geometries: readonly GeoJson[] };

/** Throws where a collection has no members: its file is left out. */
function geometriesIn(object: GeoJson): readonly Drawn[] {
  switch (object.type) {
    case 'FeatureCollection':
      return object.features.flatMap(geometriesIn);
    case 'GeometryCollection':
      return object.geometries.flatMap(geometriesIn);
    case 'Feature':
      return object.geometry === null ? [] : geometriesIn(object.geometry);
    case 'Polygon':
    case 'MultiPolygon':
    case 'LineString':
    case 'MultiLineString':
      return [object];
    default:
      return [];
  }
}

/** RFC 7946 has shores run counterclockwise on the plain, d3-geo clockwise on the sphere. */
function turnRound(rings: Position[][]): Position[][] {
  return rings.map((ring) => ring.toReversed());
}
