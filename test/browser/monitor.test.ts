import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage, serveAtlas, type ServedAtlas } from './open-atlas.ts';
import { tabTo } from './tab-to.ts';

let browser: Browser;
let atlas: ServedAtlas;

beforeAll(async () => {
  [browser, atlas] = await Promise.all([launchChromium(), serveAtlas()]);
});

afterAll(async () => {
  await browser.close();
  await atlas.close();
});

const ADDRESS = '#/commitments?date=1954-01-01';
const HANDOVER = 'to hand over the equipment in the Lushunkou area';
const column = (page: Page, name: string) => page.locator(`td[data-column="${name}"]`);
const duty = (page: Page) => column(page, 'Nobody says').locator('p').filter({ hasText: HANDOVER });
const words = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: /not later than the end of 1952/u });

/** What had come due by the day, as the board has it: silence is told apart from a breach. */
async function expectBoard(page: Page): Promise<void> {
  expect((await column(page, 'Late or broken').allInnerTexts()).join(' ')).toContain(
    'to respect Chinese sovereignty over Manchuria',
  );
  const silent = (await column(page, 'Nobody says').allInnerTexts()).join(' ');
  for (const due of [
    'to transfer, free of charge, all its rights of joint management of the Changchun Railway',
    'to withdraw the Red Army from the naval base of Lushunkou',
    HANDOVER,
  ])
    expect(silent).toContain(due);
  expect(silent.match(/at least 366 days since the deadline/gu)).toHaveLength(3);
}

describe('a monitor lists what was overdue on 1 January 1954 and why', () => {
  it('by pointer: the board, the reasons, the words', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}${ADDRESS}`);
    await page.getByLabel('by article and state').check();
    await expectBoard(page);
    await duty(page)
      .getByRole('link', { name: /at least 366 days/u })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Why?' }).waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(/due 31 December 1952 or earlier/u);
    await words(page).first().click();
    await page.locator('a.chosen').first().waitFor();
    expect((await page.locator('a.chosen').allInnerTexts()).join('')).toContain('end of 1952');
    await close();
  });

  it('by keys alone', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}${ADDRESS}`);
    await tabTo(page.getByLabel('as a list'));
    await page.keyboard.press('ArrowRight');
    await expectBoard(page);
    await tabTo(duty(page).getByRole('link', { name: /at least 366 days/u }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Why?' }).waitFor();
    await tabTo(words(page).first());
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('a.said.chosen') === true))
      .toBe(true);
    await close();
  });
});
