// Compares the outlines of Manchukuo and Kwantung with a tracing of a map of the time: the share of what either covers that both cover.
// usage: node bench/outlines.mjs
//
// Needs the tracing ../shared/datasets/outlines beside the repository; without it nothing is measured. Only compared, never copied.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { difference, intersection, union } from 'polyclip-ts';

const LEAST = { manchukuo: 0.9, kwantung: 0.9 };
/** How many of the largest pieces that only one covers are named. */
const PIECES = 6;

const RADIUS = 6371.007; // of the sphere with the area of the Earth
const TRUE = Math.cos((42 * Math.PI) / 180);

const tracings = fileURLToPath(new URL('../../shared/datasets/outlines/', import.meta.url));
const own = fileURLToPath(new URL('../dossiers/manchuria/geometry/', import.meta.url));
if (existsSync(tracings)) process.exitCode = Object.keys(LEAST).map(compare).every(Boolean) ? 0 : 1;
else console.log('skipped: ../shared/datasets/outlines is not here');

function compare(name) {
  const ours = readArea(`${own}${name}.geojson`);
  const theirs = readArea(`${tracings}${name}.geojson`);
  const both = intersection(ours, theirs);
  const share = km2(both) / (km2(ours) + km2(theirs) - km2(both));
  const enough = share >= LEAST[name];
  console.log(
    `${name}: intersection over union ${share.toFixed(3)} (${enough ? 'as required' : 'too low'}, at least ${LEAST[name]})`,
  );
  console.log(
    `  ours ${thousands(km2(ours))} km2, the tracing ${thousands(km2(theirs))}, both ${thousands(km2(both))}`,
  );
  tellPieces('only ours', difference(ours, theirs), km2(both));
  tellPieces('only the tracing', difference(theirs, ours), km2(both));
  return enough;
}

/** The largest pieces, each with where it lies to half a degree and how wide it is on the average. */
function tellPieces(title, area, whole) {
  console.log(
    `  ${title}: ${thousands(km2(area))} km2 in ${area.length} pieces, ${((100 * km2(area)) / whole).toFixed(1)} % of what both cover`,
  );
  const largest = area.map((polygon) => ({ polygon, size: km2([polygon]) })).sort((a, b) => b.size - a.size);
  for (const { polygon, size } of largest.slice(0, PIECES)) {
    const width = (2 * size) / perimeterKm(polygon[0]);
    console.log(
      `    ${thousands(size).padStart(7)} km2 about ${middle(polygon[0])}, some ${width.toFixed(0)} km wide`,
    );
  }
}

/** The polygons of a GeoJSON file in an equal-area projection (Lambert's cylindrical, true at 42 north), in kilometres. */
function readArea(path) {
  const { features, geometry } = JSON.parse(readFileSync(path, 'utf8'));
  const polygons = (features?.map((feature) => feature.geometry) ?? [geometry]).flatMap(
    ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates),
  );
  return union(...polygons.map((polygon) => [polygon.map((ring) => ring.map(project))]));
}

function project([longitude, latitude]) {
  return [
    ((longitude * Math.PI) / 180) * RADIUS * TRUE,
    (Math.sin((latitude * Math.PI) / 180) * RADIUS) / TRUE,
  ];
}

function unproject([x, y]) {
  return [(x / RADIUS / TRUE / Math.PI) * 180, (Math.asin((y * TRUE) / RADIUS) / Math.PI) * 180];
}

function km2(area) {
  let sum = 0;
  for (const polygon of area)
    polygon.forEach((ring, at) => (sum += at === 0 ? ringArea(ring) : -ringArea(ring)));
  return sum;
}

function ringArea(ring) {
  let twice = 0;
  for (let at = 1; at < ring.length; at++)
    twice += ring[at - 1][0] * ring[at][1] - ring[at][0] * ring[at - 1][1];
  return Math.abs(twice) / 2;
}

function perimeterKm(ring) {
  let sum = 0;
  for (let at = 1; at < ring.length; at++)
    sum += Math.hypot(ring[at][0] - ring[at - 1][0], ring[at][1] - ring[at - 1][1]);
  return sum;
}

function middle(ring) {
  const [x, y] = unproject(
    [0, 1].map((axis) => ring.reduce((sum, position) => sum + position[axis], 0) / ring.length),
  );
  const half = (degrees) => (Math.round(degrees * 2) / 2).toFixed(1);
  return `${half(x)} east ${half(y)} north`;
}

function thousands(value) {
  return value >= 1000
    ? `${Math.round(value)
        .toString()
        .replace(/(\d)(?=(\d{3})+$)/gu, '$1,')}`
    : value.toFixed(0);
}
