// Makes an area fit to be published: three decimals (about 100 metres), no slivers, no islets, rings turned as RFC 7946 asks.
import { union } from 'polyclip-ts';
import { ringKm2, signedArea } from './shape.mjs';

/**
 * @typedef {import('./shape.mjs').Area} Area
 * @typedef {import('./shape.mjs').Ring} Ring
 * @typedef {import('./shape.mjs').Position} Position
 */

/** A sliver is left where two lines that should be one differ by a rounding: pieces below this are no land, in square kilometres. */
const SLIVER = 0.5;
/** Along a parallel there is a position at least each so many degrees, so that a map that joins positions by great circles draws it curved. */
const PARALLEL_STEP = 0.5;

/**
 * @param {Area} area
 * @param {number | undefined} smallest islets and pools below so many square kilometres are left out; undefined keeps all but slivers
 * @returns {Area}
 */
export function tidyArea(area, smallest) {
  const least = smallest ?? SLIVER;
  return settle(area)
    .filter(([shore]) => shore !== undefined && ringKm2(shore) >= least)
    .map((polygon) => polygon.filter((ring) => ringKm2(ring) >= least))
    .map((polygon) => polygon.map((ring, at) => turn(followParallels(ring), at === 0)))
    .sort((a, b) => ringKm2(b[0] ?? []) - ringKm2(a[0] ?? []));
}

/**
 * Rounds until rounding no longer makes lines cross.
 * @param {Area} area
 * @returns {Area}
 */
function settle(area) {
  let now = area;
  for (let round = 0; round < 8; round++) {
    const rounded = now.map((polygon) => polygon.map((ring) => ring.map(roundPosition)));
    const clean = /** @type {Area} */ (union(/** @type {Area} */ (rounded)));
    if (clean.flat(2).every(([x, y]) => x === roundNumber(x) && y === roundNumber(y))) return clean;
    now = clean;
  }
  throw new Error('Rounding this outline to three decimals makes its lines cross again and again.');
}

/** @param {Position} position @returns {Position} */
export const roundPosition = ([x, y]) => [roundNumber(x), roundNumber(y)];

/** @param {number} degrees */
const roundNumber = (degrees) => Math.round(degrees * 1000) / 1000 + 0;

/**
 * @param {Ring} ring
 * @param {boolean} isShore the outer ring runs counterclockwise, holes clockwise
 */
const turn = (ring, isShore) => (signedArea(ring) > 0 === isShore ? ring : ring.toReversed());

/** @param {Ring} ring @returns {Ring} */
function followParallels(ring) {
  return ring.flatMap((position, at) => {
    const next = ring[at + 1];
    if (next?.[1] !== position[1] || Math.abs(next[0] - position[0]) <= PARALLEL_STEP) return [position];
    return [
      position,
      ...between(position[0], next[0]).map((x) => /** @type {Position} */ ([x, position[1]])),
    ];
  });
}

/** The multiples of the step between two longitudes, in their order. @param {number} from @param {number} to */
function between(from, to) {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const steps = [];
  for (let x = Math.ceil(low / PARALLEL_STEP) * PARALLEL_STEP; x < high; x += PARALLEL_STEP)
    if (x > low) steps.push(x);
  return from < to ? steps : steps.reverse();
}
