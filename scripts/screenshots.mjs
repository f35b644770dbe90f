// Takes the pictures of the README from the example dossier: `node scripts/screenshots.mjs`, after `npm run build`.
// `node scripts/screenshots.mjs FOLDER` puts every view, in both themes and at both widths, into a folder to look at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bin/node-version.mjs';
import { openDossier } from '../src/node.ts';
import { startServer } from '../src/server/index.ts';
import { launchChromium } from '../test/browser/chromium.ts';

/** @typedef {{ name: string, address: string, width?: number, height?: number, theme?: 'light' | 'dark', open?: boolean }} Picture */

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const DAY = '#/day?date=1946-02-01';
const STATEMENT = '#/sources/wikipedia?date=1946-02-01&statement=';

/** @type {readonly Picture[]} */
const README = [
  { name: 'first-screen', address: DAY },
  { name: 'first-screen-dark', address: DAY, theme: 'dark' },
  { name: 'commitments', address: '#/commitments?date=1946-01-01' },
  { name: 'document', address: STATEMENT },
  { name: 'place', address: `${DAY}&place=manchuria` },
  { name: 'timeline', address: '#/timeline?date=1946-02-01' },
  { name: 'compare', address: '#/compare?date=1946-05-01&account=only:whe&against=only:globalsecurity' },
];

const ADDRESSES = {
  day: DAY,
  place: `${DAY}&place=port-arthur-base`,
  commitments: '#/commitments?date=1946-01-01',
  sources: STATEMENT,
  disagreements: '#/disagreements?date=1946-02-01',
  timeline: '#/timeline?date=1946-02-01',
  compare: '#/compare?date=1946-05-01&account=only:whe&against=only:globalsecurity',
  bodies: '#/bodies?date=1950-05-01',
  whatif: '#/whatif?suppose=withdrawal-complete=1945-11-10',
  why: '#/why?date=1946-02-01&about=standing/manchuria/military-occupation/ussr',
  help: '#/help',
};

await main(process.argv[2]);

/** @param {string | undefined} folder */
async function main(folder) {
  const out = folder ?? join(ROOT, 'docs', 'images');
  mkdirSync(out, { recursive: true });
  const dossier = await openDossier(join(ROOT, 'dossiers', 'manchuria'));
  const statement = [...dossier.record.claims.values()].find(
    (claim) => claim.source === 'wikipedia' && claim.kind === 'event',
  );
  const served = { ...dossier, version: 1 };
  const app = join(ROOT, 'dist', 'web');
  const server = await startServer({ port: 0, app, dossier: () => served, changed: () => () => undefined });
  if (server.kind !== 'listening') throw new Error(server.message);
  const browser = await launchChromium();
  for (const picture of folder === undefined ? README : everything()) {
    const address = picture.address.replace(/statement=$/u, `statement=${statement?.id ?? ''}`);
    await take(browser, { ...picture, address }, server.url, join(out, `${picture.name}.png`));
  }
  await browser.close();
  await server.close();
}

/** @returns {Picture[]} */
function everything() {
  return Object.entries(ADDRESSES).flatMap(([view, address]) =>
    [WIDE, NARROW].flatMap((size) =>
      /** @type {const} */ (['light', 'dark']).map((theme) => ({
        name: `${view}-${size.width}-${theme}`,
        address,
        theme,
        ...size,
      })),
    ),
  );
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Picture} picture
 * @param {string} url
 * @param {string} path
 */
async function take(
  browser,
  { address, width = WIDE.width, height = WIDE.height, theme = 'light' },
  url,
  path,
) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    deviceScaleFactor: 1.5,
  });
  page.on('console', (message) => console.log(`${path}: ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`${path}: ${error.message}`));
  await page.goto(url + address, { waitUntil: 'load' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}
