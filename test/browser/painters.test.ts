// One contract for both painters of the map: SVG, where outlines are few, and a canvas, where there are many.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDossier } from '../../src/node.ts';
import { MANY_OUTLINES, type DrawnOutline } from '../../src/web/map/land-signs.ts';
import { paintsOf, type Paint } from '../../src/web/map/paints.ts';
import { launchChromium } from './chromium.ts';
import { openPage, serveFiles, type ServedAtlas } from './open-atlas.ts';

const DAYS = ['1945-08-20', '1946-02-01', '1946-04-28', '1950-03-01', '1952-06-01'];
const BOTH = { law: true, fact: true };
/** Blocks of so many pixels are compared by their mean colour, each channel from 0 to 255. */
const BLOCK = 16;
const TOLERANCE = 14;

let browser: Browser;
let few: Pick<ServedAtlas, 'url' | 'close'>;
let many: Pick<ServedAtlas, 'url' | 'close'>;

beforeAll(async () => {
  const { files } = await openDossier(fileURLToPath(new URL('../../dossiers/manchuria', import.meta.url)));
  [browser, few, many] = await Promise.all([
    launchChromium(),
    serveFiles(files),
    serveFiles(withMany(files)),
  ]);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([few.close(), many.close()]);
});

/** The same dossier with outlines of nothing far away, so that its lands are painted on a canvas. */
function withMany(files: ReadonlyMap<string, string>): Map<string, string> {
  const ids = Array.from({ length: MANY_OUTLINES }, (_, at) => `far-${at}`);
  const ring = '[[[-60,-40],[-59,-40],[-59,-39],[-60,-40]]]';
  const features = ids.map(
    (id) => `{"type":"Feature","id":"${id}","geometry":{"type":"Polygon","coordinates":${ring}}}`,
  );
  const places = ids.map((id) => `  - { id: ${id}, name: ${id}, geometry: "far.geojson#${id}" }\n`);
  return new Map([
    ...files,
    ['places.yaml', `${files.get('places.yaml')!.trimEnd()}\n${places.join('')}`],
    ['geometry/far.geojson', `{"type":"FeatureCollection","features":[${features.join()}]}`],
  ]);
}

type Coat = readonly string[];

function coatOf(paint: Paint): Coat {
  if ('fill' in paint) return [paint.part, paint.id, paint.opacity.toFixed(3)];
  if (!('width' in paint)) return [paint.part];
  return [paint.part, String(paint.width), paint.dash.join(' '), paint.opacity.toFixed(3)];
}

/** What the SVG has: places in their order, each with its coats. */
function svgCoats(page: Page): Promise<[string, Coat[]][]> {
  return page.locator('.ground a').evaluateAll((links) =>
    links.map((link): [string, string[][]] => [
      /place=([^&]+)/u.exec(link.getAttribute('href') ?? '')![1]!,
      [...link.querySelectorAll('path')].map((path) => {
        const part = [...path.classList].find((name) => name !== 'stroke' && !name.startsWith('svelte'))!;
        const opacity = Number(path.getAttribute('opacity') ?? 1).toFixed(3);
        const fill = path.getAttribute('fill');
        if (fill !== null) return [part, fill.slice(5, -1), opacity];
        const width = path.getAttribute('stroke-width');
        return width === null ? [part] : [part, width, path.getAttribute('stroke-dasharray') ?? '', opacity];
      }),
    ]),
  );
}

/** What the canvas was last told to paint. */
async function canvasCoats(page: Page): Promise<[string, Coat[]][]> {
  const drawn = await page.evaluate<DrawnOutline[]>('window.lastPainted');
  return drawn.map((one) => [one.outline.place, paintsOf(one, BOTH).map(coatOf)]);
}

/** Goes to a day as a hand would, and waits until the map has it. */
async function goTo(page: Page, date: string): Promise<void> {
  await page.getByLabel(/^Day, as/u).fill(date);
  await page.getByLabel(/^Day, as/u).press('Enter');
  await expect.poll(() => page.url()).toContain(date);
  await page.waitForTimeout(300);
}

async function openMap(url: string): Promise<Awaited<ReturnType<typeof openPage>>> {
  const opened = await openPage(browser, `${url}#/day?date=1944-06-01`);
  await opened.page.evaluate(() => {
    document.addEventListener('painted', (event) =>
      Object.assign(window, { lastPainted: (event as CustomEvent).detail }),
    );
  });
  return opened;
}

async function hideAllBut(page: Page, places: readonly string[]): Promise<void> {
  await page.locator('.ground a').evaluateAll((links, kept) => {
    for (const link of links as SVGElement[]) {
      const place = /place=([^&]+)/u.exec(link.getAttribute('href') ?? '')![1]!;
      link.style.visibility = kept.includes(place) ? '' : 'hidden';
    }
  }, places);
}

/** The mean colours of the sheet without its names, block after block. */
async function blocksOf(page: Page): Promise<number[][]> {
  const box = (await page.locator('.sheet').boundingBox())!;
  await page.evaluate(() => {
    document.querySelector<SVGElement>('.names')!.style.visibility = 'hidden';
  });
  const clip = { x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4 };
  const png = (await page.screenshot({ clip })).toString('base64');
  await page.evaluate(() => {
    document.querySelector<SVGElement>('.names')!.style.visibility = '';
  });
  return page.evaluate(
    async ({ data, side }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', {
        willReadFrequently: true,
      })!;
      pen.drawImage(image, 0, 0);
      const blocks: number[][] = [];
      for (let y = 0; y + side <= image.height; y += side) {
        for (let x = 0; x + side <= image.width; x += side) {
          const pixels = pen.getImageData(x, y, side, side).data;
          const sum = [0, 0, 0];
          for (let at = 0; at < pixels.length; at += 4)
            for (const channel of [0, 1, 2]) sum[channel]! += pixels[at + channel]!;
          blocks.push(sum.map((value) => value / (side * side)));
        }
      }
      return blocks;
    },
    { data: png, side: BLOCK },
  );
}

describe('both painters', () => {
  it('paint the same lands with the same coats in the same order, and in the same colours', async () => {
    const [one, other] = [await openMap(few.url), await openMap(many.url)];
    expect(await one.page.locator('.sheet canvas').count()).toBe(0);
    for (const date of DAYS) {
      await goTo(one.page, date);
      await goTo(other.page, date);
      const painted = await canvasCoats(other.page);
      const told = new Set(painted.map(([place]) => place));
      const drawn = await svgCoats(one.page);
      expect(painted.length).toBeGreaterThan(5);
      expect(drawn.filter(([place]) => told.has(place))).toEqual(painted);
      // What only the SVG has is bare: nobody says anything of it.
      for (const [, coats] of drawn.filter(([place]) => !told.has(place)))
        expect(coats.map(([part]) => part)).toEqual(['paper', 'edge']);

      await hideAllBut(one.page, [...told]);
      const [ours, theirs] = [await blocksOf(one.page), await blocksOf(other.page)];
      expect(ours.length).toBeGreaterThan(1000);
      const unlike = ours.filter((block, at) =>
        block.some((value, channel) => Math.abs(value - theirs[at]![channel]!) > TOLERANCE),
      );
      expect(unlike.length / ours.length).toBeLessThan(0.01);
    }
    await one.close();
    await other.close();
  });

  it('lets a place be chosen by a click on its land, and by Enter on the one in the middle', async () => {
    for (const { url } of [few, many]) {
      const { page, close } = await openPage(browser, `${url}#/day?date=1946-02-01`);
      const sheet = page.locator('.sheet');
      const box = (await sheet.boundingBox())!;
      await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.3);
      await expect.poll(() => page.url()).toMatch(/place=manch(?:uria|ukuo)/u);
      await page.getByRole('button', { name: /^Close Manch/u }).click();
      await expect.poll(() => page.url()).not.toContain('place=');
      await sheet.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toMatch(/place=manch(?:uria|ukuo)/u);
      await close();
    }
  });
});
