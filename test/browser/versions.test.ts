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

it('the sources say which comes from which, and lead to two versions side by side', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/sources`);
  const stemma = page.getByRole('region', { name: 'Which comes from which' });
  expect(await stemma.innerText()).toMatch(/A and B are versions of one text[\s\S]*C, D, E stand alone/u);
  await stemma.getByRole('link', { name: 'A and B side by side' }).click();
  await page.getByRole('heading', { level: 1, name: 'Two texts side by side' }).waitFor();
  expect(page.url()).toContain('#/sources/whe?');
  expect(page.url()).toContain('beside=wikipedia');

  const rows = page.locator('tbody tr');
  const all = await rows.count();
  await page.getByLabel('only differences').check();
  expect(await rows.count()).toBeLessThan(all);
  expect(await page.locator('tbody tr.same:not(.moved)').count()).toBe(0);

  const line = page.getByRole('row').filter({ hasText: 'Republic of China (1912–' });
  expect(await line.locator('del').first().innerText()).toBe('49');
  expect(await line.locator('ins').allInnerTexts()).toContain('1949');
  const struck = await line
    .locator('del')
    .first()
    .evaluate((words) => getComputedStyle(words).textDecorationLine);
  expect(struck).toBe('line-through');
  await close();
});

it('from difference to difference by keys, there and back', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/sources/whe?beside=wikipedia`);
  const status = page.getByRole('status');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  await page.getByRole('button', { name: 'next difference' }).focus();
  await page.keyboard.press('n');
  await expect.poll(() => status.innerText()).toMatch(/^Difference 1 of/u);
  const first = await focused();
  await page.keyboard.press('n');
  await expect.poll(() => status.innerText()).toMatch(/^Difference 2 of/u);
  expect(await focused()).not.toBe(first);
  await page.keyboard.press('p');
  await expect.poll(focused).toBe(first);
  await page.keyboard.press('p');
  await expect.poll(() => status.innerText()).toMatch(/^Difference (\d+) of \1$/u);
  await close();
});

it('a statement of a version leads to its passage beside the other version, on a phone one under the other', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/sources/wikipedia?statement=wp-1`, {
    width: 390,
  });
  await page.getByRole('link', { name: 'See this passage beside A' }).click();
  const row = page.locator('tr.chosen');
  await row.waitFor();
  const quote = await row.locator('td').last().innerText();
  expect(quote).toContain('Soviet occupation of Manchuria');
  const [left, right] = await row.locator('td').all();
  const [above, below] = [await left!.boundingBox(), await right!.boundingBox()];
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y + 1);
  await close();
});
