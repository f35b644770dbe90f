// Opens a dossier with 15,000 dated outlines in Chromium, and the example dossier: from the address to the first useful view, when the day,
// its list and the map of it stand on the screen. Each time with a cold cache, from a local server that has read the dossier.
// usage: node bench/opening.mjs [TIMES], after `npm run build`
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openDossier } from '../src/node.ts';
import { startServer } from '../src/server/index.ts';
import { launchChromium } from '../test/browser/chromium.ts';
import { manyLands } from './lib/many-lands.mjs';
import { median } from './lib/measure.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const APP = join(ROOT, 'dist', 'web');
const TARGETS = { ms: 2000, script: 450 };

const times = Number(process.argv[2] ?? 5);
const script = mainScript();
console.log(`main script: ${script.toFixed(0)} kB gzip`);
const folder = mkdtempSync(join(tmpdir(), 'interregnum-opening-'));
writeFiles(folder, manyLands());
const many = await measure('15,000 outlines', folder);
rmSync(folder, { recursive: true });
await measure('the example dossier', join(ROOT, 'dossiers', 'manchuria'));
const missed = [
  ...(many > TARGETS.ms ? [`the first useful view takes more than ${TARGETS.ms} ms at the median`] : []),
  ...(script > TARGETS.script ? [`the main script has more than ${TARGETS.script} kB`] : []),
];
for (const miss of missed) console.log(`missed: ${miss}`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** Opens a dossier several times; returns the median of the times to the first useful view. */
async function measure(name, dossierFolder) {
  const began = performance.now();
  const served = { ...(await openDossier(dossierFolder)), version: 1 };
  const read = performance.now();
  const server = await startServer({
    port: 0,
    app: APP,
    dossier: () => served,
    changed: () => () => undefined,
  });
  if (server.kind !== 'listening') throw new Error(server.message);
  console.log(
    `${name}: read in ${seconds(read - began)}, made ready in ${seconds(performance.now() - read)}`,
  );
  const runs = [];
  for (let run = 0; run < times; run++) runs.push(await openOnce(server.url));
  await server.close();
  const views = runs.map(({ view }) => view);
  console.log(
    `  first useful view: median ${median(views).toFixed(0)} ms, worst ${Math.max(...views).toFixed(0)} ms; ` +
      `${(runs[0].bytes / 1e6).toFixed(1)} MB transferred; ${runs[0].rows} rows in the list, ${runs[0].lands} lands on the map`,
  );
  return median(views);
}

/** One opening in a browser of its own, so that nothing is kept from the one before. */
async function openOnce(url) {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => console.error(error.message));
  await page.addInitScript(watchForView);
  await page.goto(url, { waitUntil: 'commit' });
  const seen = await page.waitForFunction(() => globalThis.firstView ?? false, null, { timeout: 300_000 });
  const { view, rows, lands } = await seen.jsonValue();
  const bytes = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
      (sum, { transferSize }) => sum + transferSize,
      0,
    ),
  );
  await browser.close();
  return { view, rows, lands, bytes };
}

/** Runs in the page: notes when heading, list and lands first stand there together, at the frame after the one that shows them. */
function watchForView() {
  let painted = 0;
  document.addEventListener('painted', (event) => (painted = event.detail.length));
  const look = () => {
    const rows = document.querySelectorAll('table tbody').length;
    const drawn = [...document.querySelectorAll('.sheet svg g path:not(.land):not(.graticule)')];
    const lands = painted + drawn.filter((path) => path.getAttribute('d')).length;
    if (document.querySelector('h1') === null || rows === 0 || lands === 0)
      return requestAnimationFrame(look);
    requestAnimationFrame(() => (globalThis.firstView = { view: performance.now(), rows, lands }));
  };
  requestAnimationFrame(look);
}

/** Kilobytes of the script that the page begins with, compressed. */
function mainScript() {
  const page = readFileSync(join(APP, 'index.html'), 'utf8');
  const [, path] = /<script[^>]*src="\.\/([^"]+)"/u.exec(page) ?? [];
  if (path === undefined) throw new Error('index.html names no script');
  return gzipSync(readFileSync(join(APP, path))).length / 1000;
}

function writeFiles(root, files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
