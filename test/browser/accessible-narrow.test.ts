import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { expectAccessible } from './expect-accessible.ts';
import { serveAtlas, type ServedAtlas } from './open-atlas.ts';

const WIDTH = 390;

let browser: Browser;
let atlas: ServedAtlas;

beforeAll(async () => {
  [browser, atlas] = await Promise.all([launchChromium(), serveAtlas()]);
});

afterAll(async () => {
  await browser.close();
  await atlas.close();
});

it('narrow and light, axe complains of nothing', async () => {
  await expectAccessible(browser, atlas, { width: WIDTH, theme: 'light' }, [
    'day',
    'document',
    'duties',
    'bodies',
    'why',
    'compare',
    'difference',
    'help',
  ]);
});

it('narrow and dark, axe complains of nothing', async () => {
  await expectAccessible(browser, atlas, { width: WIDTH, theme: 'dark' }, [
    'place',
    'timeline',
    'faults',
    'answers',
    'whatif',
    'search',
  ]);
});
