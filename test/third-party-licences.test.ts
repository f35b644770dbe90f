import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../bin/node-version.mjs';
import { IN_THE_WEB_APP, thirdPartyLicences } from '../scripts/third-party-licences.mjs';

test('THIRD-PARTY-LICENSES.md is current (npm run licences makes it)', () => {
  expect(readFileSync(join(ROOT, 'THIRD-PARTY-LICENSES.md'), 'utf8')).toBe(thirdPartyLicences());
});

/** Vite lists what it put into the web app; `npm test` has built it by now. */
const LIST = join(ROOT, 'dist', 'web', 'licences.md');

test.skipIf(!existsSync(LIST))('the web app is made of nothing but what the licences name', () => {
  const bundled = [...readFileSync(LIST, 'utf8').matchAll(/^## \[?([^\s\]]+)/gmu)].map((match) => match[1]!);
  expect(bundled).not.toEqual([]);
  expect([...IN_THE_WEB_APP]).toEqual(expect.arrayContaining(bundled));
});
