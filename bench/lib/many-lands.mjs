import { seeded } from './seeded.mjs';

const [FIRST_YEAR, LAST_YEAR] = [1800, 1999];
const SUCCESSIVE = 10; // lands that follow one another on one spot
const PARTIES = 60;

/**
 * The files of a dossier of many lands, each with a dated holding and an outline of its own: spots on a grid over the world, on each of
 * which ten lands follow one another. The same in every run.
 */
export function manyLands(lands = 15_000, pointsEach = 100, seed = 20261102) {
  const random = seeded(seed);
  /** @type {{ places: string[], claims: string[], text: string[], features: string[] }} */
  const { places, claims, text, features } = { places: [], claims: [], text: [], features: [] };
  const spots = Math.ceil(lands / SUCCESSIVE);
  const columns = Math.ceil(Math.sqrt(spots * 2));
  const step = 340 / columns;
  for (let land = 0; land < lands; land++) {
    const spot = Math.floor(land / SUCCESSIVE);
    /** @type {[number, number]} */
    const centre = [-170 + (spot % columns) * step, -60 + Math.floor(spot / columns) * step * 0.75];
    const party = Math.floor(random() * PARTIES);
    const [from, until] = span(land % SUCCESSIVE, random);
    const words = `Party ${party} held land ${land} from ${from} until ${until}.`;
    text.push(words);
    places.push(
      `  - { id: land-${land}, name: Land ${land}, kind: region, geometry: "lands.geojson#land-${land}" }\n`,
    );
    claims.push(
      `  - id: c-${land}\n    quote: ${words}\n    holding: { of: land-${land}, by: party-${party}, title: own-administration, from: ${from}, until: ${until} }\n`,
    );
    features.push(
      `{"type":"Feature","id":"land-${land}","properties":{"license":"CC0-1.0"},"geometry":{"type":"Polygon","coordinates":[${outline(centre, step * 0.6, pointsEach, random)}]}}`,
    );
  }
  const parties = Array.from(
    { length: PARTIES },
    (_, at) => `  - { id: party-${at}, name: Party ${at}, kind: state }\n`,
  );
  return new Map([
    ['dossier.yaml', `title: Many lands\nperiod: ${FIRST_YEAR}/${LAST_YEAR}\nlicense: CC0-1.0\n`],
    [
      'sources.yaml',
      'sources:\n  - { id: annals, title: Annals, type: report, kind: secondary, language: en, license: CC0-1.0, file: sources/annals.txt }\n',
    ],
    ['places.yaml', `places:\n${places.join('')}`],
    ['parties.yaml', `parties:\n${parties.join('')}`],
    ['claims/annals.yaml', `source: annals\nclaims:\n${claims.join('')}`],
    ['sources/annals.txt', `${text.join('\n')}\n`],
    ['geometry/lands.geojson', `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`],
  ]);
}

/**
 * The days of the holding that is the nth on its spot: about twenty years, without a gap to the next.
 * @param {number} nth
 * @param {() => number} random
 */
function span(nth, random) {
  const years = (LAST_YEAR + 1 - FIRST_YEAR) / SUCCESSIVE;
  const from = FIRST_YEAR + nth * years;
  const day = () => `${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
  return [`${from}-${day()}`, `${from + years - (nth === SUCCESSIVE - 1 ? 1 : 0)}-${day()}`];
}

/**
 * A ring around a centre, of so many points, as GeoJSON: [longitude, latitude] in degrees, to about a hundred metres.
 * @param {[number, number]} centre
 * @param {number} breadth
 * @param {number} points
 * @param {() => number} random
 */
function outline([longitude, latitude], breadth, points, random) {
  const phases = { slow: random() * 6, fast: random() * 6 };
  const ring = Array.from({ length: points - 1 }, (_, at) => {
    const angle = (2 * Math.PI * at) / (points - 1);
    const reach =
      (breadth / 2) *
      (0.8 + 0.15 * Math.sin(3 * angle + phases.slow) + 0.08 * Math.sin(11 * angle + phases.fast));
    return [longitude + reach * Math.cos(angle), latitude + 0.75 * reach * Math.sin(angle)].map((degrees) =>
      Number(degrees.toFixed(3)),
    );
  });
  return JSON.stringify([...ring, ring[0]]);
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, '0');
}
