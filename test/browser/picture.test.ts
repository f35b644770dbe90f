import { readFileSync } from 'node:fs';
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

async function save(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const textsIn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gsu)]
    .map(([, inner]) => inner!.replace(/<[^>]+>/gu, ''))
    .join('\n');

describe('a picture', () => {
  it('of the map has the day, the account, what is supposed, the legend, and the sources with their terms', async () => {
    const address = '#/day?date=1946-02-01&account=only:whe&suppose=surrender-of-japan=1945-09-20';
    const { page, close } = await openPage(browser, `${atlas.url}${address}`);
    await expect.poll(() => page.locator('path.land').getAttribute('d')).not.toBe('');
    const { name, bytes } = await save(page, 'Save as drawing (SVG)');
    const svg = bytes.toString('utf8');
    const texts = textsIn(svg);
    expect(name).toBe('day-1946-02-01.svg');
    for (const words of [
      '1 February 1946, according to A: Soviet occupation of Manchuria, alone',
      'Supposed, not told: surrender of Japan: 20 September 1945',
      'flat tint: by law',
      'Soviet Union',
      'CC-BY-SA.',
    ])
      expect(texts).toContain(words);
    expect(texts).not.toContain('GlobalSecurity');
    expect(svg, 'styles are worked out').not.toMatch(/var\(--|class=|<a /u);
    expect(svg).toMatch(/url\(#hatch_ussr_one\)|url\(&quot;#hatch_ussr_one&quot;\)/u);
    expect(svg).toContain('@font-face');
    expect(await page.locator('footer').count(), 'what was laid out for it is gone').toBe(0);
    await close();
  });

  it('is a PNG twice as fine as its drawing, and shows what the drawing shows', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/commitments?date=1946-01-01`);
    const svg = (await save(page, 'Save as drawing (SVG)')).bytes.toString('utf8');
    const png = (await save(page, 'Save as picture')).bytes;
    const [, width, height] = /width="(\d+)" height="(\d+)"/u.exec(svg)!;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    const inked = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      // Letters in upright book hand stand in the first column of the table; they are the last to arrive.
      const { data: points } = context.getImageData(60, 220, 1000, image.height - 500);
      return points.filter((value, at) => at % 4 === 0 && value < 120).length / (points.length / 4);
    }, png.toString('base64'));
    expect(inked).toBeGreaterThan(0.01);
    await close();
  });

  it('has what is painted on a canvas, where it lies on the sheet', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`);
    await page.locator('.sheet').evaluate((sheet) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [40, 30];
      canvas.getContext('2d')!.fillRect(0, 0, 40, 30);
      sheet.prepend(canvas);
    });
    const svg = (await save(page, 'Save as drawing (SVG)')).bytes.toString('utf8');
    expect(svg).toMatch(/<image x="1" y="1" width="40" height="30" href="data:image\/png;base64,/u);
    await close();
  });

  it('of the timeline and of two accounts is taken by keyboard too', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/timeline?date=1946-02-01`);
    const take = async (): Promise<string> => {
      await page.getByRole('button', { name: 'Save as drawing (SVG)' }).focus();
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      return textsIn(readFileSync(await download.path(), 'utf8'));
    };
    const timeline = await take();
    expect(timeline).toContain('The line through it is 1 February 1946.');
    expect(timeline).toContain('surely held');
    expect(timeline).toContain('GlobalSecurity.org');
    await page.evaluate(() => void (location.hash = '#/compare?date=1946-05-01&account=only:whe'));
    await page.getByRole('heading', { level: 1, name: /^Two accounts/u }).waitFor();
    const pair = await take();
    expect(pair).toContain('beside it, according to B');
    expect(pair).toMatch(/only A: World Heritage Encyclopedia[\s\S]*only B: /u);
    await close();
  });
});

it('a print of any view ends with its sources, and unfolds the legend', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const foot = page.locator('footer');
  expect(await foot.innerText()).toMatch(/Sources[\s\S]*copyright of the publisher; quoted as evidence\./u);
  expect(await page.getByText('flat tint: by law').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await foot.count()).toBe(0);
  expect(await page.getByText('flat tint: by law').isVisible()).toBe(false);
  await close();
});
