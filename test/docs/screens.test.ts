// The page of pictures shows every screen, and is as the script writes it.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../bin/node-version.mjs';
import { screens, screensPage, sheets } from '../../scripts/screens.mjs';
import { parseAddress, views } from '../../src/web/state/address.ts';
import { pageText } from './page.ts';

it('every view of the atlas is among the screens', () => {
  const shown = new Set(screens.map(({ address }) => parseAddress(address).view));
  expect(views.filter((view) => !shown.has(view))).toEqual([]);
});

it('every screen has its pictures, and there are no others', () => {
  const pictures = screens.flatMap(({ name }) => sheets.map(({ called }) => `${name}-${called}.webp`));
  expect(readdirSync(join(ROOT, 'docs', 'images')).toSorted()).toEqual(pictures.toSorted());
  expect(existsSync(join(ROOT, 'docs', 'screens.md'))).toBe(true);
});

it('the page is as the script writes it', () => {
  expect(pageText('docs/screens.md')).toBe(screensPage());
});
