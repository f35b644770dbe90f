// The base map: countries of today from Natural Earth at 1:10 million, as the package world-atlas has them.
import { feature } from 'topojson-client';
import { simplifyLine } from './simplify-line.mjs';

/**
 * @typedef {import('./shape.mjs').Area} Area
 * @typedef {import('./shape.mjs').Position} Position
 * @typedef {import('topojson-specification').Topology} Topology
 */

/**
 * Gives a function from a country's name, as world-atlas spells it, to its outline. The borders are simplified before
 * countries are put together from them: two neighbours share one line, and no gap opens between them.
 * @param {Topology} topology countries-10m.json
 * @param {number} tolerance how far a simplified border may stray, in degrees of latitude
 * @returns {(name: string) => Area}
 */
export function openBaseMap(topology, tolerance) {
  const simplified = simplifyArcs(topology, tolerance);
  const countries =
    /** @type {import('topojson-specification').GeometryCollection<Record<string, unknown>>} */ (
      simplified.objects['countries']
    );
  return (name) => {
    const country = countries.geometries.find(
      ({ properties }) => properties !== undefined && 'name' in properties && properties.name === name,
    );
    if (country === undefined) throw new Error(`The base map has no country named ${name}.`);
    const outline = feature(simplified, country);
    const geometry = outline.type === 'Feature' ? outline.geometry : null;
    if (geometry?.type === 'Polygon') return /** @type {Area} */ ([geometry.coordinates]);
    if (geometry?.type === 'MultiPolygon') return /** @type {Area} */ (geometry.coordinates);
    throw new Error(`${name} is no area in the base map.`);
  };
}

/**
 * The same topology with plain, simplified arcs in degrees.
 * @param {Topology} topology
 * @param {number} tolerance
 * @returns {Topology}
 */
function simplifyArcs({ transform, arcs, ...rest }, tolerance) {
  if (transform === undefined) throw new Error('The base map is not the quantised one of world-atlas.');
  const { scale, translate } = transform;
  const plain = arcs.map((arc) => {
    let [x, y] = [0, 0];
    const positions = arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return /** @type {Position} */ ([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    return simplifyLine(positions, tolerance);
  });
  return { ...rest, arcs: plain };
}
