import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, type ServedAtlas, type Sheet } from './open-atlas.ts';

/** Views to look at: each at both widths, most of them in both themes. */
export const views = {
  day: '#/day?date=1946-02-01',
  place: '#/day?date=1946-02-01&place=changchun-railway',
  timeline: '#/timeline?date=1946-02-01',
  sources: '#/sources',
  versions: '#/sources/whe?beside=wikipedia',
  statement: '#/sources/whe?statement=whe-12',
  document: '#/sources/globalsecurity?date=1946-02-01',
  duties: '#/commitments?date=1946-01-01',
  bodies: '#/bodies?date=1950-05-01',
  why: '#/why?date=1946-02-01&about=standing/manchuria/military-occupation/ussr',
  answers: '#/disagreements?date=1946-02-01&about=manchuria',
  faults: '#/faults',
  compare: '#/compare?date=1946-05-01&account=only:whe',
  difference: '#/compare?date=1946-05-01&account=only:whe&maps=difference',
  whatif: '#/whatif?suppose=withdrawal-complete=1945-11-10',
  search: '#/search',
  help: '#/help',
} as const;

/** Leads one page from view to view and expects that axe complains of none, and that none is broader than the page. */
export async function expectAccessible(
  browser: Browser,
  atlas: ServedAtlas,
  sheet: Sheet,
  shown: readonly (keyof typeof views)[],
): Promise<void> {
  const { page, close } = await openPage(browser, `${atlas.url}${views[shown[0]!]}`, sheet);
  const found: string[] = [];
  for (const view of shown) {
    await page.evaluate((hash) => void (location.hash = hash), views[view]);
    await page.waitForTimeout(150);
    for (const folded of (await page.locator('summary').all()).slice(0, 3)) {
      if (await folded.isVisible()) await folded.click();
    }
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    for (const { id, nodes } of (await axe.analyze()).violations) {
      const where = nodes.map(({ html }) => html).join(' | ');
      found.push(`${view}: ${id}: ${where.slice(0, 600)}`);
    }
    if (!(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)))
      found.push(`${view} is broader than the page`);
  }
  expect(found).toEqual([]);
  await close();
}
