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

it('land is tinted by who held it in law and hatched by who held it in fact, and a click on it chooses its place', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`);
  const land = page.locator('.sheet a[href*="place=manchuria"]').first();
  expect(await land.locator('.tint').getAttribute('fill')).toBe('url(#tint_roc_one)');
  expect(await land.locator('.hatch').getAttribute('fill')).toBe('url(#hatch_ussr_one)');
  await page.getByLabel('by law').uncheck();
  expect(await land.locator('.tint').count()).toBe(0);

  const sheet = (await page.locator('.sheet').boundingBox())!;
  await page.mouse.click(sheet.x + sheet.width * 0.4, sheet.y + sheet.height * 0.3);
  await expect.poll(() => page.url()).toMatch(/place=manch(?:uria|ukuo)/u);
  await close();
});

it('the map is enlarged and moved by keys, by the wheel and by dragging, and a drag chooses nothing', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`);
  const sheet = page.getByRole('group', { name: /^Map: the places of the table/u });
  const sheetTurn = (): Promise<string | null> => sheet.locator('svg > g').first().getAttribute('transform');
  const whole = await sheetTurn();
  await sheet.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  expect(await sheetTurn()).not.toBe(whole);
  await page.keyboard.press('0');
  expect(await sheetTurn()).toBe(whole);

  const { x, y, width, height } = (await sheet.boundingBox())!;
  await page.mouse.move(x + width * 0.4, y + height * 0.3);
  await page.mouse.wheel(0, -500);
  await expect.poll(sheetTurn).not.toBe(whole);
  const near = await sheetTurn();
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y + height * 0.4, { steps: 4 });
  await page.mouse.up();
  expect(await sheetTurn()).not.toBe(near);
  expect(page.url()).not.toContain('place=');
  await close();
});

it('a step of a day does not make the hand wait', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-04-01`);
  await page.getByRole('slider').focus();
  const each = await page.evaluate(async () => {
    const slider = document.activeElement!;
    const start = performance.now();
    for (let day = 0; day < 40; day++) {
      slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
    return (performance.now() - start) / 40;
  });
  // About 70 ms without a graphics card on two shared cores; more than this would be a fault, not a load.
  expect(each).toBeLessThan(500);
  await close();
});

it('the address keeps how the map is turned, its layers and its names, and brings them back', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`);
  await page.getByRole('button', { name: 'Closer' }).click();
  await page.getByLabel('in fact').uncheck();
  await page.getByLabel('names of today').check();
  await expect.poll(() => page.url()).toMatch(/map=1\.8,[\d.]+,[\d.]+&layers=law&names=today/u);
  const turned = (): Promise<string | null> => page.locator('.ground > g').first().getAttribute('transform');
  const before = await turned();
  expect(await page.locator('.ground .hatch').count()).toBe(0);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const numbers = (text: string | null): number[] => (text ?? '').match(/-?[\d.]+/gu)!.map(Number);
  await expect.poll(async () => numbers(await turned())[2]).toBeCloseTo(1.8);
  for (const [at, value] of numbers(before).entries())
    expect(Math.abs(numbers(await turned())[at]! - value)).toBeLessThan(2);
  expect(await page.locator('.names text').allTextContents()).toContainEqual(
    expect.stringMatching(/^Northeast China/u),
  );
  expect(await page.locator('.ground .hatch').count()).toBe(0);
  await close();
});

it('what two accounts differ on is framed on one map, and the rest stands back', async () => {
  const { page, close } = await openPage(
    browser,
    `${atlas.url}#/compare?date=1946-04-30&account=only:whe&against=only:globalsecurity`,
  );
  await page.getByLabel('only what differs, on one map').check();
  await expect.poll(() => page.url()).toContain('maps=difference');
  const framed = await page
    .locator('.ground a:has(.led)')
    .evaluateAll((links) => links.map((link) => /place=([^&]+)/u.exec(link.getAttribute('href')!)![1]));
  expect(framed).toContain('manchuria');
  const quiet = page.locator('.ground a.quiet');
  expect(await quiet.count()).toBeGreaterThan(0);
  expect(await page.locator('.ground a').count()).toBe(framed.length + (await quiet.count()));
  await close();
});
