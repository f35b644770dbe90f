import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage, serveAtlas, type ServedAtlas } from './open-atlas.ts';

const DAY = '#/day?date=1946-02-01';
const DOCUMENT = '#/sources/globalsecurity?date=1946-02-01';
const DUTIES = '#/commitments?date=1946-01-01';
const ANSWERS = '#/disagreements?date=1946-02-01';
const FAULTS = '#/faults';

/** The day, which has every part, at each width in each theme; the others once in each theme. */
const SHEETS = [
  { theme: 'light', width: 1440, views: [DAY] },
  { theme: 'dark', width: 1440, views: [DAY, DOCUMENT, DUTIES, FAULTS] },
  { theme: 'light', width: 390, views: [DAY, DOCUMENT, DUTIES, FAULTS, ANSWERS] },
  { theme: 'dark', width: 390, views: [DAY] },
] as const;

let browser: Browser;
let atlas: ServedAtlas;

beforeAll(async () => {
  [browser, atlas] = await Promise.all([launchChromium(), serveAtlas()]);
});

afterAll(async () => {
  await browser.close();
  await atlas.close();
});

describe.each(SHEETS)('$theme, $width wide', (sheet) => {
  it.each(sheet.views)('%s has nothing that axe complains of', async (view) => {
    const { page, close } = await openPage(browser, atlas.url + view, sheet);
    for (const folded of await page.locator('summary').all()) {
      if (await folded.isVisible()) await folded.click();
      if ((await page.locator('details[open]').count()) > 3) break;
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' | ')
          .slice(0, 600)}`,
    );
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await close();
  });
});
