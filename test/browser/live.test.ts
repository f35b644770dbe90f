import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage, serveAtlas } from './open-atlas.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

it('a dossier with a broken file shows what is sound, and the fault with its file and line', async () => {
  const atlas = await serveAtlas();
  const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`);
  const path = join(atlas.folder, 'claims', 'whe.yaml');
  const sound = readFileSync(path, 'utf8');
  writeFileSync(path, sound.replace(/^claims:$/mu, 'claims: [\n'));
  await atlas.reread();

  const notice = page.getByRole('link', { name: /faults? in the dossier$/u });
  await notice.waitFor();
  await page.getByRole('heading', { level: 1, name: '1 February 1946' }).waitFor();
  expect(await page.getByRole('table', { name: 'Who held what' }).innerText()).toContain(
    'military occupation',
  );
  await notice.click();
  expect(await page.getByRole('main').innerText()).toMatch(/claims\/whe\.yaml:\d+:\d+ fault, yaml-syntax/u);

  writeFileSync(path, sound);
  await atlas.reread();
  await page.getByText('claims/whe.yaml:').waitFor({ state: 'detached' });
  await close();
  await atlas.close();
});

it('a change of the files changes the page, which keeps its view', async () => {
  const atlas = await serveAtlas();
  const { page, close } = await openPage(browser, `${atlas.url}#/commitments?date=1946-01-01`);
  const path = join(atlas.folder, 'dossier.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/mu, 'title: Another title'));
  await atlas.reread();
  await page.getByRole('banner').getByRole('link', { name: 'Another title' }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Commitments on 1 January 1946' }).waitFor();
  await close();
  await atlas.close();
});

it('when the server stops, the last picture stays and the page says so', async () => {
  const atlas = await serveAtlas();
  const { page } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`);
  await atlas.close();
  await page.getByText('The program that serves this atlas does not answer').waitFor();
  await page.getByRole('button', { name: /^Next change/u }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('1 February 1946');
  await page.close();
});

it('a document that was edited since it was taken in is told on the page', async () => {
  const atlas = await serveAtlas();
  const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`);
  const path = join(atlas.folder, 'sources', '000-whe.txt');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nA later line.\n`);
  await atlas.reread();
  await page.getByRole('link', { name: /faults? in the dossier$/u }).click();
  await page.getByText('has changed since it was taken in').waitFor();
  await close();
  await atlas.close();
});
