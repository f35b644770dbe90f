/** What a file of outlines holds, as far as places need it. */
export interface OutlineFile {
  /** What makes it no GeoJSON (RFC 7946) with an outline or a position in it, as a sentence; null when nothing does. */
  readonly fault: string | null;
  /** Whether it says, in its own members or the properties of a feature, under which licence it may be used. */
  readonly hasLicence: boolean;
  /** The ids of its features. */
  readonly features: ReadonlySet<string>;
}

/** Reads a file of outlines. */
export function readOutlineFile(text: string): OutlineFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'it is not JSON', hasLicence: false, features: new Set() };
  }
  const fault = faultOf(value) ?? (hasPositions(value) ? null : 'there is no position in it');
  return { fault, hasLicence: fault === null && saysLicence(value), features: featureIds(value) };
}

function saysLicence(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(saysLicence);
  if (!isObject(value)) return false;
  const licence = value['license'] ?? value['licence'];
  const isSaid = typeof licence === 'string' && licence !== '';
  return isSaid || saysLicence(value['properties']) || saysLicence(value['features']);
}

function featureIds(value: unknown): ReadonlySet<string> {
  const features = isObject(value) ? (value['features'] ?? [value]) : [];
  if (!Array.isArray(features)) return new Set();
  return new Set(
    features.flatMap((feature: unknown) =>
      isObject(feature) && ['string', 'number'].includes(typeof feature['id']) ? [String(feature['id'])] : [],
    ),
  );
}

/** How deep the positions of each geometry lie in its coordinates. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

function faultOf(value: unknown): string | null {
  if (!isObject(value)) return 'it is not an object of GeoJSON';
  const type = String(value['type']);
  if (type === 'FeatureCollection') return firstFault(value['features'], 'features');
  if (type === 'GeometryCollection') return firstFault(value['geometries'], 'geometries');
  if (type === 'Feature') return value['geometry'] === null ? null : faultOf(value['geometry']);
  const depth = DEPTHS[type];
  if (depth === undefined) return `"${type}" is no type of GeoJSON`;
  return arePositions(value['coordinates'], depth)
    ? null
    : `the coordinates of a ${type} are not positions of longitude and latitude in degrees`;
}

function firstFault(list: unknown, name: string): string | null {
  if (!Array.isArray(list)) return `it has no list of ${name}`;
  for (const item of list) {
    const fault = faultOf(item);
    if (fault !== null) return fault;
  }
  return null;
}

function arePositions(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.every((inner) => arePositions(inner, depth - 1));
  const [longitude, latitude] = value as unknown[];
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

function isWithin(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit;
}

function hasPositions(value: unknown): boolean {
  if (!isObject(value)) return false;
  const inner = value['features'] ?? value['geometries'] ?? value['geometry'];
  if (Array.isArray(inner)) return inner.some(hasPositions);
  if (inner !== undefined) return hasPositions(inner);
  const { coordinates } = value;
  return Array.isArray(coordinates) && coordinates.flat(3).length > 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
