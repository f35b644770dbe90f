import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const ADDRESS = '#/whatif?date=1946-01-01';
const surrender = (page: Page) => page.getByRole('slider', { name: 'surrender of Japan' });
const duty = (page: Page) => page.getByRole('listitem').filter({ hasText: /^to complete the withdrawal/u });
const deadline = (page: Page) => duty(page).filter({ hasText: ': due ' });
const state = (page: Page) => page.getByRole('region', { name: /^Commitments on/u }).locator(duty(page));

describe('a historian moves the surrender and sees the deadline move', () => {
  it('by pointer, and takes it back with the browser’s way back', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}${ADDRESS}`);
    expect(await state(page).innerText()).toContain('47 days overdue');
    const { x, y, width, height } = (await surrender(page).locator('.sign').boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 60, y + height / 2, { steps: 6 });
    await expect.poll(() => deadline(page).innerText()).toMatch(/due .* told: 15 November 1945/u);
    expect(page.url()).not.toContain('suppose=');
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/suppose=surrender-of-japan=1945-(?:09|10)-\d\d/u);
    await expect.poll(() => state(page).innerText()).toMatch(/\btold: 47 days overdue/u);
    await page.goBack();
    await expect.poll(() => state(page).innerText()).not.toContain('told:');
    await close();
  });

  it('by keys, undoes it, and keeps it', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}${ADDRESS}`);
    await surrender(page).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await surrender(page).getAttribute('aria-valuetext')).toBe(
      '16 September 1945, told: 15 August 1945',
    );
    expect(await deadline(page).innerText()).toContain('due 16 December 1945, told: 15 November 1945');
    await page.keyboard.press('Escape');
    expect(await surrender(page).getAttribute('aria-valuetext')).toBe('15 August 1945');
    expect(await deadline(page).count()).toBe(0);

    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(page.url(), 'where it is told is no supposition').not.toContain('suppose=');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('suppose=surrender-of-japan=1945-09-15');
    const changes = page.getByRole('row').filter({ hasText: 'to complete the withdrawal' });
    await expect.poll(() => changes.innerText()).toContain('due 15 December 1945');
    expect(await state(page).innerText()).toContain('17 days overdue');
    await close();
  });

  it('leaves out a source by its box, and takes everything back', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}${ADDRESS}`);
    await page.getByRole('checkbox', { name: /^B / }).check();
    await expect.poll(() => page.url()).toContain('suppose=-source:wikipedia');
    await page.getByRole('button', { name: 'take everything back' }).click();
    await expect.poll(() => page.url()).not.toContain('suppose=');
    expect(await page.getByRole('checkbox', { name: /^B / }).isChecked()).toBe(false);
    await close();
  });
});
