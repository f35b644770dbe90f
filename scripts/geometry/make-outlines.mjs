// Makes the outlines of a recipe as GeoJSON (RFC 7946), one file for each.
import { openBaseMap } from './base-map.mjs';
import { makeArea } from './steps.mjs';
import { roundPosition, tidyArea } from './tidy-area.mjs';

/**
 * @typedef {import('./shape.mjs').Area} Area
 * @typedef {import('./shape.mjs').Position} Position
 * @typedef {import('./recipe.mjs').Recipe} Recipe
 * @typedef {import('./recipe.mjs').Outline} Outline
 */

/**
 * The text of each file by its name.
 * @param {Recipe} recipe
 * @param {import('topojson-specification').Topology} topology the base map
 * @returns {Map<string, string>}
 */
export function makeOutlines(recipe, topology) {
  const kitchen = openKitchen(recipe, topology);
  return new Map(
    recipe.outlines.map((outline) => [
      `${outline.id}.geojson`,
      `${JSON.stringify(makeFeature(outline, recipe, kitchen))}\n`,
    ]),
  );
}

/**
 * @param {Recipe} recipe
 * @param {import('topojson-specification').Topology} topology
 * @returns {import('./steps.mjs').Kitchen}
 */
function openKitchen(recipe, topology) {
  const points = new Map(recipe.points.map((point) => [point.name, point]));
  /** @type {Map<string, Area>} */
  const made = new Map();
  /** @type {Set<string>} */
  const making = new Set();
  const kitchen = {
    country: openBaseMap(topology, recipe.base['simplified-to']),
    /** @param {string} id */
    line: (id) =>
      found(
        recipe.lines.find((line) => line.id === id),
        `line ${id}`,
      ).through.map((name) => {
        const { longitude, latitude } = found(points.get(name), `point ${name}`);
        return /** @type {Position} */ ([longitude, latitude]);
      }),
    /** @param {string} id */
    outline: (id) => {
      const ready = made.get(id);
      if (ready !== undefined) return ready;
      if (making.has(id)) throw new Error(`The recipe makes ${id} from itself.`);
      making.add(id);
      const { made: steps } = found(
        recipe.outlines.find((outline) => outline.id === id),
        `outline ${id}`,
      );
      const area = makeArea(found(steps, `area of ${id}`), kitchen);
      made.set(id, area);
      return area;
    },
  };
  return kitchen;
}

/**
 * @param {Outline} outline
 * @param {Recipe} recipe
 * @param {import('./steps.mjs').Kitchen} kitchen
 */
function makeFeature(outline, recipe, kitchen) {
  return {
    type: 'Feature',
    properties: {
      place: outline.of,
      name: outline.name,
      source: sourceOf(outline, recipe),
      licence: recipe.base.licence,
      exactness: outline.exact,
      ...(outline.valid === undefined ? {} : { valid: outline.valid }),
    },
    geometry: makeGeometry(outline, kitchen),
  };
}

/** @param {Outline} outline @param {Recipe} recipe */
function sourceOf({ along, built }, recipe) {
  const text = built.trim().replace(/\s+/gu, ' ');
  return along === undefined ? `${recipe.base.source}; ${text}` : text;
}

/** @param {Outline} outline @param {import('./steps.mjs').Kitchen} kitchen */
function makeGeometry(outline, kitchen) {
  if (outline.along !== undefined) {
    return {
      type: 'MultiLineString',
      coordinates: outline.along.map((id) => kitchen.line(id).map(roundPosition)),
    };
  }
  const area = tidyArea(kitchen.outline(outline.id), outline['smallest-island']);
  if (area.length === 0) throw new Error(`Nothing is left of ${outline.id}.`);
  return area.length === 1
    ? { type: 'Polygon', coordinates: area[0] }
    : { type: 'MultiPolygon', coordinates: area };
}

/**
 * @template T
 * @param {T | undefined} value
 * @param {string} what
 * @returns {T}
 */
function found(value, what) {
  if (value === undefined) throw new Error(`The recipe has no ${what}.`);
  return value;
}
