import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { expectAccessible } from './expect-accessible.ts';
import { serveAtlas, type ServedAtlas } from './open-atlas.ts';

let browser: Browser;
let atlas: ServedAtlas;

beforeAll(async () => {
  [browser, atlas] = await Promise.all([launchChromium(), serveAtlas()]);
  const decided = 'on: 2026-11-24, by: A. Editor, decision: prefer, claims: [gs-2], reason: It is nearer.';
  writeFileSync(join(atlas.folder, 'judgements.yaml'), `judgements:\n  - { id: j-1, ${decided} }\n`);
  await atlas.reread();
});

afterAll(async () => {
  await browser.close();
  await atlas.close();
});

it.each([
  { width: 390, theme: 'light' },
  { width: 1440, theme: 'dark' },
] as const)('the sources, a statement and two versions, $width broad and $theme', async (sheet) => {
  await expectAccessible(browser, atlas, sheet, ['sources', 'statement', 'versions']);
});

it.each([
  { width: 390, theme: 'dark' },
  { width: 1440, theme: 'light' },
] as const)('what is supposed and what is decided, $width broad and $theme', async (sheet) => {
  await expectAccessible(browser, atlas, sheet, ['whatif', 'answers']);
});
