import type { Outline, Position } from './outline.ts';

/** Outlines as they are handed over: each point as the way from the one before it, in units of the last digit. */
export interface PackedOutlines {
  /** Digits after the point that the degrees have; at most seven, about a centimetre. */
  readonly digits: number;
  readonly areas: readonly (readonly [
    place: string,
    polygons: readonly (readonly (readonly number[])[])[],
  ])[];
  readonly lines: readonly (readonly [place: string, lines: readonly (readonly number[])[]])[];
}

const MOST_DIGITS = 7;

/** Packs outlines into a third of the letters; nothing is lost of degrees with seven digits or fewer after the point. */
export function packOutlines(outlines: Iterable<Outline>): PackedOutlines {
  const all = [...outlines];
  const digits = all.reduce((most, outline) => Math.max(most, digitsOf(outline)), 0);
  const pack = (line: readonly Position[]): number[] => waysOf(line, 10 ** digits);
  const areas: [string, number[][][]][] = [];
  const lines: [string, number[][]][] = [];
  for (const { place, shape } of all) {
    if (shape.type === 'MultiPolygon') areas.push([place, shape.coordinates.map((rings) => rings.map(pack))]);
    else lines.push([place, shape.coordinates.map(pack)]);
  }
  return { digits, areas, lines };
}

/** The outlines that were packed, by place. */
export function unpackOutlines({ digits, areas, lines }: PackedOutlines): ReadonlyMap<string, Outline> {
  const unit = 10 ** digits;
  const line = (ways: readonly number[]): Position[] => lineOf(ways, unit);
  const found = new Map<string, Outline>();
  for (const [place, polygons] of areas) {
    const coordinates = polygons.map((rings) => rings.map(line));
    found.set(place, { place, kind: 'area', shape: { type: 'MultiPolygon', coordinates } });
  }
  for (const [place, packed] of lines) {
    const coordinates = packed.map(line);
    found.set(place, { place, kind: 'line', shape: { type: 'MultiLineString', coordinates } });
  }
  return found;
}

function digitsOf({ shape }: Outline): number {
  const lines = shape.type === 'MultiPolygon' ? shape.coordinates.flat() : shape.coordinates;
  let digits = 0;
  for (const line of lines) {
    for (const [longitude, latitude] of line) {
      while (digits < MOST_DIGITS && !(fits(longitude, digits) && fits(latitude, digits))) digits++;
    }
  }
  return digits;
}

function fits(degrees: number, digits: number): boolean {
  const unit = 10 ** digits;
  return Math.round(degrees * unit) / unit === degrees;
}

function waysOf(line: readonly Position[], unit: number): number[] {
  const ways: number[] = [];
  let [x, y] = [0, 0];
  for (const [longitude, latitude] of line) {
    const [toX, toY] = [Math.round(longitude * unit), Math.round(latitude * unit)];
    ways.push(toX - x, toY - y);
    [x, y] = [toX, toY];
  }
  return ways;
}

function lineOf(ways: readonly number[], unit: number): Position[] {
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < ways.length; at += 2) {
    x += ways[at]!;
    y += ways[at + 1]!;
    line.push([x / unit, y / unit]);
  }
  return line;
}
