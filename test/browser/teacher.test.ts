import type { Browser } from 'playwright-core';
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

describe('a teacher', () => {
  it('types a day, reads who held the territory, and opens the words that say so', async () => {
    const { page, close } = await openPage(browser, atlas.url);
    const field = page.getByLabel('Day, as 1 February 1946 or 1946-02-01');
    await field.fill('1946-02-01');
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: '1 February 1946' }).waitFor();
    expect(page.url()).toContain('date=1946-02-01');

    const table = page.getByRole('table', { name: 'Who held what' });
    const row = table.getByRole('row').filter({ hasText: 'military occupation' }).first();
    expect(await row.innerText()).toMatch(
      /Soviet Union: military occupation[\s\S]*from 9 August 1945[\s\S]*certain/u,
    );

    await row.getByText('what the sources say').click();
    const quote = row.getByRole('link').first();
    const words = (await quote.innerText()).replaceAll(/[“”]/gu, '').split(' … ');
    await quote.click();
    await page.locator('a.chosen').first().waitFor();
    const marked = page.locator('a.chosen');
    expect((await marked.allInnerTexts()).join(' ').replaceAll(/\s+/gu, ' ')).toContain(words[0]);
    await expect.poll(() => marked.first().evaluate((mark) => mark === document.activeElement)).toBe(true);
    const box = await marked.first().boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y).toBeLessThan(900);

    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '1 February 1946' }).waitFor();
    await close();
  });

  it('goes through the days by keyboard alone', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-01-30`);
    const slider = page.getByRole('slider');
    const day = (): Promise<string | null> => slider.getAttribute('aria-valuetext');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await day()).toBe('1 February 1946');
    await page.keyboard.press('PageUp');
    expect(await day()).toBe('1 March 1946');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Shift+ArrowRight');
    const next = await day();
    expect(next).not.toBe('1 February 1946');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await day()).toBe(next);
    await page.keyboard.press('Home');
    expect(await day()).toBe('1 January 1944');
    await page.keyboard.press('End');
    expect(await day()).toBe('31 December 1955');
    // What a screen reader hears comes once the day rests.
    await expect.poll(() => page.locator('[aria-live=polite]').innerText()).toContain('31 December 1955');
    await close();
  });

  it('steps to the next change by its button, which says the day', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1945-08-08`);
    const next = page.getByRole('button', { name: /^Next change: 9 August 1945$/u });
    await next.click();
    await page.getByRole('heading', { level: 1, name: '9 August 1945' }).waitFor();
    await close();
  });

  it('hears in plain words that a day is none', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`);
    const field = page.getByLabel('Day, as 1 February 1946 or 1946-02-01');
    await field.fill('30 February 1946');
    await field.press('Enter');
    expect(await page.locator('#day-wrong').innerText()).toBe(
      'February 1946 has 28 days, so there is no 30.',
    );
    await field.fill('3 May 1996');
    await field.press('Enter');
    expect(await page.locator('#day-wrong').innerText()).toContain('3 May 1996 is outside it');
    await close();
  });

  it('sees what was promised and how late it is', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/commitments?date=1946-01-01`);
    const row = page.getByRole('row').filter({ hasText: 'to complete the withdrawal' });
    expect(await row.innerText()).toMatch(/by 15 November 1945[\s\S]*47 days overdue/u);
    await close();
  });

  it('follows one source alone, and the address keeps it', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-05-01`);
    await page.getByLabel('according to').selectOption('only:globalsecurity');
    await expect.poll(() => page.url()).toContain('account=only:globalsecurity');
    const table = page.getByRole('table', { name: 'Who held what' });
    await expect.poll(() => table.getByText('military occupation').count()).toBe(0);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '1 May 1946' }).waitFor();
    expect(await page.getByLabel('according to').inputValue()).toBe('only:globalsecurity');
    await close();
  });

  it('opens the page of a place from the map by keyboard, reads who says what, and closes it', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`);
    const sign = page.getByRole('link', { name: /^Manchuria; in fact Soviet Union, certain/u });
    await sign.focus();
    await page.keyboard.press('Enter');
    const place = page.getByRole('complementary', { name: 'Manchuria' });
    await place.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('place-title');
    const row = place.getByRole('row').filter({ hasText: 'military occupation' }).first();
    expect(await row.innerText()).toContain('certain');
    await row.getByText('what the sources say').click();
    expect(await row.getByRole('link').count()).toBeGreaterThan(1);
    expect(await place.getByRole('listitem').filter({ hasText: '9 August 1945' }).count()).toBeGreaterThan(0);
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await place.waitFor({ state: 'detached' });
    await close();
  });
});
