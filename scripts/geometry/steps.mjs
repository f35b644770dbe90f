// Carries out the steps of a recipe. Clipping is done by polyclip-ts, on the plain of longitude and latitude:
// a straight cut between two points is straight on a map whose graticule is square, and a parallel stays a parallel.
import { difference, intersection, union } from 'polyclip-ts';
import { isInside } from './shape.mjs';

/**
 * @typedef {import('./shape.mjs').Area} Area
 * @typedef {import('./shape.mjs').Position} Position
 * @typedef {import('./recipe.mjs').Recipe} Recipe
 * @typedef {import('./recipe.mjs').Step} Step
 *
 * @typedef {object} Kitchen what the steps draw upon
 * @property {(name: string) => Area} country
 * @property {(id: string) => Position[]} line
 * @property {(id: string) => Area} outline an outline of the recipe that another is made from
 */

/**
 * The area that the steps make, one after another.
 * @param {readonly Step[]} steps
 * @param {Kitchen} kitchen
 * @returns {Area}
 */
export function makeArea(steps, kitchen) {
  return steps.reduce((area, step) => takeStep(area, step, kitchen), /** @type {Area} */ ([]));
}

/**
 * @param {Area} area
 * @param {Step} step
 * @param {Kitchen} kitchen
 * @returns {Area}
 */
function takeStep(area, step, kitchen) {
  if ('country' in step) return joined([area, ...list(step.country).map(kitchen.country)]);
  if ('union' in step) return joined([area, ...list(step.union).map(kitchen.outline)]);
  if ('difference' in step) return asArea(difference(area, ...list(step.difference).map(kitchen.outline)));
  if ('north-of' in step) return keep(area, box(-180, step['north-of'], 180, 90));
  if ('south-of' in step) return keep(area, box(-180, -90, 180, step['south-of']));
  if ('east-of' in step) return keep(area, box(step['east-of'], -90, 180, 90));
  if ('west-of' in step) return keep(area, box(-180, -90, step['west-of'], 90));
  if ('within' in step) {
    return keep(area, closed([...list(step.within).flatMap(kitchen.line), ...(step['closed-over'] ?? [])]));
  }
  const ring = closed(step['islands-within']);
  return area.filter(([shore]) => shore?.every((position) => isInside(position, ring)));
}

/**
 * @param {Area} area
 * @param {Position[]} ring
 */
function keep(area, ring) {
  const near = area.filter(([shore = []]) => boxesMeet(shore, ring));
  return near.length === 0 ? [] : asArea(intersection(near, [ring]));
}

/**
 * Whether the boxes around two rings meet; what lies apart needs no clipping, which is slow.
 * @param {Position[]} one
 * @param {Position[]} other
 */
function boxesMeet(one, other) {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/** @param {Position[]} positions */
function boundsOf(positions) {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of positions) {
    bounds.west = Math.min(bounds.west, x);
    bounds.east = Math.max(bounds.east, x);
    bounds.south = Math.min(bounds.south, y);
    bounds.north = Math.max(bounds.north, y);
  }
  return bounds;
}

/** @param {Area[]} areas */
function joined(areas) {
  const [first, ...others] = areas.filter((area) => area.length > 0);
  if (first === undefined || others.length === 0) return first ?? [];
  return asArea(union(first, ...others));
}

/** @param {readonly Position[]} corners @returns {Position[]} */
function closed(corners) {
  return [...corners, /** @type {Position} */ (corners[0])];
}

/** @param {number} west @param {number} south @param {number} east @param {number} north */
const box = (west, south, east, north) =>
  closed([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);

/** @param {string | string[]} value */
const list = (value) => (typeof value === 'string' ? [value] : value);

/** @param {unknown} geometry what polyclip-ts gives: polygons without overlap */
const asArea = (geometry) => /** @type {Area} */ (geometry);
