import type { DossierFiles, DossierRecord } from '../../index.ts';

type Position = [longitude: number, latitude: number];

/** What of GeoJSON (RFC 7946) an outline is made of. */
interface Area {
  readonly type: 'MultiPolygon';
  readonly coordinates: Position[][][];
}

interface Lines {
  readonly type: 'MultiLineString';
  readonly coordinates: Position[][];
}

/** The outline of a place, as d3-geo draws it: an area or lines. */
export interface Outline {
  readonly place: string;
  readonly kind: 'area' | 'line';
  readonly shape: Area | Lines;
}

/** The outlines of the places that name a file of `geometry/`; one that cannot be read is left out, as `check` says. */
export function outlinesOf(record: DossierRecord, files: DossierFiles): ReadonlyMap<string, Outline> {
  const shapes = new Map<string, Outline['shape'] | null>();
  const outlines = new Map<string, Outline>();
  for (const { id, geometry } of record.gazetteer.places.values()) {
    if (geometry === undefined) continue;
    const path = `geometry/${geometry.replace(/^geometry\//u, '')}`;
    const shape = shapes.get(path) ?? readShape(files.get(path) ?? '');
    shapes.set(path, shape);
    if (shape === null) continue;
    outlines.set(id, { place: id, kind: shape.type === 'MultiPolygon' ? 'area' : 'line', shape });
  }
  return outlines;
}

function readShape(text: string): Outline['shape'] | null {
  try {
    const geometries = geometriesIn(JSON.parse(text) as GeoJson);
    const rings = geometries.flatMap((geometry) =>
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [],
    );
    if (rings.length > 0) return { type: 'MultiPolygon', coordinates: rings.map(turnRound) };
    const lines = geometries.flatMap((geometry) =>
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [],
    );
    return lines.length === 0 ? null : { type: 'MultiLineString', coordinates: lines };
  } catch {
    return null;
  }
}

type Drawn =
  | Area
  | Lines
  | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
  | { readonly type: 'LineString'; readonly coordinates: Position[] };

type GeoJson =
  | Drawn
  | { readonly type: 'Feature'; readonly geometry: GeoJson }
  | { readonly type: 'FeatureCollection'; readonly features: readonly GeoJson[] }
  | { readonly type: 'GeometryCollection'; readonly geometries: readonly GeoJson[] };

/** Throws on what is no GeoJSON: such a file is left out. */
function geometriesIn(object: GeoJson): Drawn[] {
  switch (object.type) {
    case 'FeatureCollection':
      return object.features.flatMap(geometriesIn);
    case 'GeometryCollection':
      return object.geometries.flatMap(geometriesIn);
    case 'Feature':
      return geometriesIn(object.geometry);
    case 'Polygon':
    case 'MultiPolygon':
    case 'LineString':
    case 'MultiLineString':
      return [object];
  }
}

/** RFC 7946 has shores run counterclockwise on the plain, d3-geo clockwise on the sphere. */
function turnRound(rings: Position[][]): Position[][] {
  return rings.map((ring) => ring.toReversed());
}
