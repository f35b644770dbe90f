// Steps through 1,000 days of a dossier with 15,000 dated outlines in Chromium, the whole page with it, and beside it with MapLibre's own filter.
// usage: node bench/stepping.mjs [STEPS], after `npm run build`
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/chromium.mjs';
import { parseIsoDay } from '../src/time/index.ts';
import { manyLands } from './lib/many-lands.mjs';
import { median, quantile } from './lib/measure.mjs';
import { goToDay, openAtlas, processorTimes, stepThrough } from './lib/step-atlas.mjs';
import { stepMapLibre } from './lib/step-maplibre.mjs';

const TARGETS = { median: 16, late: 33 };
const DATE = '1900-03-01';
const MAPLIBRE_STEPS = 25;
const SAMPLED = 300;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const WEBGL = ['--no-sandbox', '--no-first-run', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

const executablePath = findChromium();
if (executablePath === null) throw new Error('no Chromium: name one in CHROMIUM');
const steps = Number(process.argv[2] ?? 1000);
const files = manyLands();
const missed = await measureAtlas('a day a step', 'ArrowRight');
// A month is beside the targets: some hundred lands may change in it.
await measureAtlas('a month a step', 'PageUp');
for (const miss of missed) console.log(`missed: ${miss}`);
process.exitCode = missed.length === 0 ? 0 : 1;

async function measureAtlas(name, key) {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const atlas = await openAtlas(browser, files, DATE);
  const processor = await processorTimes(atlas.page, { steps: Math.min(steps, SAMPLED), key });
  await goToDay(atlas.page, DATE);
  const { script, shown, frames, lands, ms } = await stepThrough(atlas.page, { steps, key });
  await browser.close();
  await atlas.close();
  console.log(
    `atlas, ${name}: opened in ${(atlas.opened / 1000).toFixed(1)} s; ${steps} steps, ${Math.min(...lands.filter(Boolean))} to ${Math.max(...lands)} lands on the map`,
  );
  console.log(`  script of a step: ${spread(script)}`);
  console.log(`  of the processor's time, the first ${processor.length} steps: ${spread(processor)}`);
  console.log(
    `  until it is on the screen: ${spread(shown)}; ${frames} frames in ${(ms / 1000).toFixed(1)} s`,
  );
  if (key === 'ArrowRight') await besideMapLibre(shown);
  return [
    ...(median(script) > TARGETS.median ? [`${name}: script at the median over ${TARGETS.median} ms`] : []),
    ...(quantile(script, 0.95) > TARGETS.late
      ? [`${name}: script at the 95th percentile over ${TARGETS.late} ms`]
      : []),
  ];
}

async function besideMapLibre(shown) {
  const browser = await chromium.launch({ executablePath, args: WEBGL });
  const first = parseIsoDay(DATE);
  const other = await stepMapLibre(browser, withDays(files), { first, steps: MAPLIBRE_STEPS });
  await browser.close();
  console.log(
    `MapLibre, setFilter on the same outlines: opened in ${(other.opened / 1000).toFixed(1)} s; ${MAPLIBRE_STEPS} steps, ${Math.min(...other.lands)} to ${Math.max(...other.lands)} lands`,
  );
  console.log(`  until the map rests: ${spread(other.shown)}; the call alone: ${spread(other.call)}`);
  console.log(
    `  ratio at the median, MapLibre's map to our whole page: ${(median(other.shown) / median(shown)).toFixed(1)}`,
  );
}

/** The outlines with the days of their holdings and a colour of the holder. */
function withDays(dossier) {
  const claims = new Map(
    [
      ...dossier
        .get('claims/annals.yaml')
        .matchAll(/of: (land-\d+), by: party-(\d+), .*?from: (\S+), until: (\S+) \}/gu),
    ].map(([, land, party, from, until]) => [
      land,
      { from: parseIsoDay(from), until: parseIsoDay(until), colour: `hsl(${Number(party) * 6} 60% 45%)` },
    ]),
  );
  const { features } = JSON.parse(dossier.get('geometry/lands.geojson'));
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((feature) => ({
      ...feature,
      properties: { id: feature.id, ...claims.get(feature.id) },
    })),
  });
}

function spread(times) {
  const [mid, late, worst] = [median(times), quantile(times, 0.95), Math.max(...times)].map(
    (ms) => `${ms.toFixed(1)} ms`,
  );
  return `median ${mid}, 95th percentile ${late}, worst ${worst}`;
}
