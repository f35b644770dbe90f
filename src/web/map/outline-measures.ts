import type { Outline } from './outlines.ts';

type Position = readonly [longitude: number, latitude: number];

/** How large the area of an outline is, in square degrees of the equator: good enough to tell the larger of two. Lines have none. */
export function sizeOfOutline({ shape }: Outline): number {
  if (shape.type !== 'MultiPolygon') return 0;
  return shape.coordinates.reduce((sum, [shore]) => sum + (shore === undefined ? 0 : sizeOfRing(shore)), 0);
}

/** Where the name of an outline stands that has no point of its own: the middle of its largest part, or of its line. */
export function middleOfOutline({ shape }: Outline): Position | null {
  if (shape.type !== 'MultiPolygon') {
    const [line = []] = shape.coordinates.toSorted((a, b) => b.length - a.length);
    return line[line.length >> 1] ?? null;
  }
  const [ring] = shape.coordinates
    .flatMap(([shore]) => (shore === undefined ? [] : [shore]))
    .toSorted((a, b) => sizeOfRing(b) - sizeOfRing(a));
  return ring === undefined ? null : middleOfRing(ring);
}

function sizeOfRing(ring: readonly Position[]): number {
  const latitude = ring[0]?.[1] ?? 0;
  return Math.abs(doubledArea(ring) / 2) * Math.cos((latitude * Math.PI) / 180);
}

function doubledArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let at = 1; at < ring.length; at++) twice += cross(ring[at - 1]!, ring[at]!);
  return twice;
}

function middleOfRing(ring: readonly Position[]): Position | null {
  const twice = doubledArea(ring);
  if (twice === 0) return ring[0] ?? null;
  let [x, y] = [0, 0];
  for (let at = 1; at < ring.length; at++) {
    const [a, b] = [ring[at - 1]!, ring[at]!];
    x += (a[0] + b[0]) * cross(a, b);
    y += (a[1] + b[1]) * cross(a, b);
  }
  return [x / (3 * twice), y / (3 * twice)];
}

function cross(a: Position, b: Position): number {
  return a[0] * b[1] - b[0] * a[1];
}
