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

it('the timeline shows how long each held, moves the day, and leads to the map', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/timeline?date=1946-02-01`);
  const lane = page.getByRole('group', { name: 'Manchuria', exact: true });
  const bar = lane.getByRole('link', { name: /military occupation, Soviet Union, from 9 August 1945/u });
  await bar.waitFor();

  const chart = page.getByRole('group', { name: /^Lanes\./u });
  await chart.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect(await page.locator('.back text').allTextContents()).toContain('Apr');
  await page.keyboard.press('0');

  const box = (await lane.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y - 40);
  await expect.poll(() => page.url()).toMatch(/date=19(?:49|50)-/u);

  await page.getByLabel('agreements').check();
  await page
    .getByRole('link', { name: /complete the withdrawal from Manchuria: due, 15 November 1945/u })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Commitments on 15 November 1945' }).waitFor();
  await page.goBack();

  await page.getByLabel('places').check();
  await bar.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Manchuria' }).waitFor();
  await close();
});
