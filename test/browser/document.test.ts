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

it('the legend of a document marks only what is asked for, and says how each is said', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/sources/forum`);
  const marks = page.locator('.text a.said');
  const all = await marks.count();
  await page.getByRole('button', { name: /^denied \d+$/u }).click();
  await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^6 of \d+ statements marked$/u);
  expect(await marks.count()).toBeLessThan(all);
  const tag = await page
    .locator('.text a[data-tag]')
    .first()
    .evaluate((words) => getComputedStyle(words, '::after').content);
  expect(tag).toContain('denied');
  await page.getByRole('button', { name: /^denied \d+$/u }).click();
  expect(await marks.count()).toBe(all);
  await close();
});

it('by keys: from statement to statement, to what it is taken to say, and back to the words', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/sources/globalsecurity`);
  const aside = page.getByRole('complementary', { name: 'The chosen statement' });
  const isOnWords = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.matches('a.said.chosen') === true);
  await page.getByRole('button', { name: 'next statement' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(isOnWords).toBe(true);
  const first = page.url();
  await page.keyboard.press('n');
  await expect.poll(() => page.url()).not.toBe(first);
  await page.keyboard.press('p');
  await expect.poll(() => page.url()).toBe(first);
  await expect.poll(isOnWords).toBe(true);

  await page.keyboard.press('Enter');
  await expect.poll(() => aside.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await aside.innerText()).toContain('Statement:');
  await page.keyboard.press('Escape');
  await expect.poll(isOnWords).toBe(true);

  await aside.getByRole('region', { name: 'In the same passage' }).getByRole('link').first().click();
  await expect.poll(() => page.url()).not.toBe(first);
  await expect.poll(isOnWords).toBe(true);
  await close();
});
