import type { Outline, Position } from './outline.ts';
import { simplifiedLine } from './simplify-line.ts';

/** Fewer corners than this make no area. */
const CORNERS = 4;

/**
 * An outline with only as many points as a picture needs in which `tolerance` degrees cannot be seen, rounded to a tenth of that.
 * A ring that would lose its area, or turn inside out, stays as it is.
 */
export function coarseOutline(outline: Outline, tolerance: number): Outline {
  const digits = Math.min(7, Math.max(0, Math.ceil(-Math.log10(tolerance / 10))));
  const coarse = (line: readonly Position[]): Position[] =>
    simplifiedLine(line, tolerance).map((position) => rounded(position, digits));
  const { shape } = outline;
  if (shape.type === 'MultiLineString')
    return { ...outline, shape: { ...shape, coordinates: shape.coordinates.map(coarse) } };
  const ring = (exact: Position[]): Position[] => {
    const made = coarse(exact);
    const isSound = made.length >= CORNERS && signedArea(made) * signedArea(exact) > 0;
    return isSound ? made : exact;
  };
  return {
    ...outline,
    shape: { ...shape, coordinates: shape.coordinates.map((polygon) => polygon.map(ring)) },
  };
}

/** How many points a shape has. */
export function pointsOf({ shape }: Outline): number {
  const lines = shape.type === 'MultiPolygon' ? shape.coordinates.flat() : shape.coordinates;
  return lines.reduce((sum, line) => sum + line.length, 0);
}

function rounded([longitude, latitude]: Position, digits: number): Position {
  return [Number(longitude.toFixed(digits)), Number(latitude.toFixed(digits))];
}

/** Twice the area on the plain, above zero where the ring runs counterclockwise. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  let before = ring.at(-1);
  for (const at of ring) {
    if (before !== undefined) sum += before[0] * at[1] - at[0] * before[1];
    before = at;
  }
  return sum;
}
