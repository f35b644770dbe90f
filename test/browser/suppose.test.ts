import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage, serveAtlas, type ServedAtlas } from './open-atlas.ts';

let browser: Browser;
let atlas: ServedAtlas;

beforeAll(async () => {
  [browser, atlas] = await Promise.all([launchChromium(), serveAtlas()]);
});

afterAll(async () => {
  await browser.close();
  await atlas.close();
});

it('a class moves a date, sees what changes on the board and the day, and takes it back', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/whatif?date=1946-01-01`);
  await page.getByRole('combobox', { name: /^Move/u }).selectOption('withdrawal-complete');
  await page.getByLabel('to', { exact: true }).fill('never');
  await page.getByRole('button', { name: 'suppose', exact: true }).click();
  expect(await page.getByRole('alert').first().innerText()).toContain('is not a day');
  await page.getByLabel('to', { exact: true }).fill('10 November 1945');
  await page.getByRole('button', { name: 'suppose', exact: true }).click();
  const changed = page.getByRole('row').filter({ hasText: 'to complete the withdrawal from Manchuria' });
  expect(await changed.innerText()).toContain('10 November 1945');

  await page.getByRole('link', { name: 'Commitments', exact: true }).click();
  const duty = page.getByRole('row').filter({ hasText: 'to complete the withdrawal' });
  await expect.poll(() => duty.innerText()).toContain('5 days early');
  const supposed = page.getByRole('region', { name: 'What is supposed' });
  await supposed.getByRole('button', { name: /^Undo/u }).click();
  await expect.poll(() => duty.innerText()).toContain('47 days overdue');
  expect(await supposed.count()).toBe(0);
  await close();
});

it('two accounts of a day stand side by side, with where they differ', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/compare?date=1946-05-01&account=only:whe`);
  await page.getByLabel('according to').last().selectOption('only:globalsecurity');
  const row = page.getByRole('row').filter({ hasText: 'Manchuria: military occupation, Soviet Union' });
  expect(await row.innerText()).toMatch(/certain[\s\S]*does not stand/u);
  expect(await page.locator('.sheet').count()).toBe(2);
  await close();
});

it('a search leads to the place and to the words', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/search?date=1946-02-01`);
  await page.getByRole('searchbox').fill('port arthur');
  await page
    .getByRole('region', { name: 'Places' })
    .getByRole('link', { name: 'Port Arthur', exact: true })
    .click();
  await page.getByRole('complementary', { name: 'Port Arthur', exact: true }).waitFor();
  await page.goBack();
  await page.getByRole('searchbox').fill('machinery looted');
  expect(await page.getByRole('status').last().innerText()).toMatch(/found|Nothing/u);
  await close();
});

it('the days play by themselves, change by change where motion is not wanted, and stop', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1945-08-08`);
  expect(await page.getByLabel('Pace').locator('option').allInnerTexts()).toEqual(['change by change']);
  await page.getByRole('button', { name: 'play' }).click();
  await page.getByRole('heading', { level: 1, name: '9 August 1945' }).waitFor();
  await page.getByRole('button', { name: 'stop' }).click();
  await page.getByRole('button', { name: 'play' }).waitFor();
  await close();
});
