// Takes the pictures of docs/screens.md from the example dossier and writes that page: `npm run pictures`, after `npm run build`.
// `node scripts/pictures.mjs FOLDER [NAME ...]` takes them, or those of some screens, into a folder to look at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bin/node-version.mjs';
import { openDossier } from '../src/node.ts';
import { startServer } from '../src/server/index.ts';
import { launchChromium } from '../test/browser/chromium.ts';
import { screens, screensPage, sheets } from './screens.mjs';

await main(process.argv[2], process.argv.slice(3));

/**
 * @param {string | undefined} folder
 * @param {readonly string[]} names
 */
async function main(folder, names) {
  const out = folder ?? join(ROOT, 'docs', 'images');
  mkdirSync(out, { recursive: true });
  const dossier = await openDossier(join(ROOT, 'dossiers', 'manchuria'));
  const served = { ...dossier, version: 1 };
  const app = join(ROOT, 'dist', 'web');
  const server = await startServer({ port: 0, app, dossier: () => served, changed: () => () => undefined });
  if (server.kind !== 'listening') throw new Error(server.message);
  const browser = await launchChromium();
  const chosen = screens.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const { name, address } of chosen)
    for (const sheet of sheets)
      await take(browser, server.url + address, sheet, join(out, `${name}-${sheet.called}.webp`));
  if (folder === undefined) writeFileSync(join(ROOT, 'docs', 'screens.md'), screensPage());
  await browser.close();
  await server.close();
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {(typeof sheets)[number]} sheet
 * @param {string} path
 */
async function take(browser, url, { width, height, theme }, path) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  page.on('console', (message) => console.log(`${path}: ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`${path}: ${error.message}`));
  await page.goto(url, { waitUntil: 'load' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send('Page.captureScreenshot', { format: 'webp', quality: 84 });
  writeFileSync(path, Buffer.from(data, 'base64'));
  await page.close();
  console.log(path);
}
