// The words that the geometry scripts share. Positions are [longitude, latitude] in degrees, as in GeoJSON.

/**
 * @typedef {[number, number]} Position
 * @typedef {Position[]} Ring a closed ring: its last position is its first
 * @typedef {Ring[]} Polygon its outer ring, then its holes
 * @typedef {Polygon[]} Area any number of polygons that do not overlap
 */

/** Kilometres in a degree of latitude. */
const KM_PER_DEGREE = 111.2;

/**
 * The area of a ring in square kilometres, without sign. Good to a few per cent, which is enough to tell an islet from an island.
 * @param {Ring} ring
 */
export function ringKm2(ring) {
  const latitude = ring.reduce((sum, position) => sum + position[1], 0) / ring.length;
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return Math.abs(signedArea(ring)) * KM_PER_DEGREE ** 2 * shrink;
}

/**
 * The area of a ring in square degrees: positive where it runs counterclockwise.
 * @param {Ring} ring
 */
export function signedArea(ring) {
  let twice = 0;
  for (let at = 1; at < ring.length; at++) {
    const [x0, y0] = /** @type {Position} */ (ring[at - 1]);
    const [x1, y1] = /** @type {Position} */ (ring[at]);
    twice += x0 * y1 - x1 * y0;
  }
  return twice / 2;
}

/**
 * Whether a position lies in a ring (the number of edges to its east is odd).
 * @param {Position} position
 * @param {Ring} ring
 */
export function isInside([x, y], ring) {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const [x0, y0] = /** @type {Position} */ (ring[at - 1]);
    const [x1, y1] = /** @type {Position} */ (ring[at]);
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  }
  return inside;
}
