/** What makes a text no GeoJSON (RFC 7946) with an outline or a position in it, as a sentence; null when nothing does. */
export function geoJsonFault(text: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  return faultOf(value) ?? (hasPositions(value) ? null : 'there is no position in it');
}

/** Whether GeoJSON says, anywhere in its own members or the properties of a feature, under which licence it may be used. */
export function hasLicence(text: string): boolean {
  const said = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(said);
    if (!isObject(value)) return false;
    const licence = value['license'] ?? value['licence'];
    return (
      (typeof licence === 'string' && licence !== '') || said(value['properties']) || said(value['features'])
    );
  };
  return said(JSON.parse(text));
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
