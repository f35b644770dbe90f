// What has to hold for a fresh clone to work on any machine.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, isNewEnough } from '../bin/node-version.mjs';
import { isInstalled } from '../scripts/setup.mjs';

const LOCKFILES = ['package-lock.json', 'tools/node/package-lock.json'];

test.for([
  ['20.20.2', false],
  ['22.17.9', false],
  ['22.18.0', true],
  ['23.0.0', true],
  ['24.21.0', true],
  ['100.0.0', true],
] as const)('Node %s is new enough: %s', ([version, expected]) => {
  expect(isNewEnough(version)).toBe(expected);
});

test.for(LOCKFILES)('%s names no download addresses', (lockfile) => {
  expect(readFileSync(join(ROOT, lockfile), 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/u);
});

test('what runs on a person’s machine installs without running scripts of its packages', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }>;
  };
  const withScripts = Object.entries(packages).filter(([, entry]) => entry.hasInstallScript && !entry.dev);
  expect(withScripts).toEqual([]);
});

test('what npm installed is compared with the lockfile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interregnum-house-'));
  const lock = (packages: object) => JSON.stringify({ packages });
  const record = join(folder, 'node_modules', '.package-lock.json');
  const one = { version: '1.0.0', integrity: 'sha512-a' };
  try {
    mkdirSync(join(folder, 'node_modules'));
    const other = { version: '1.0.0', optional: true, os: ['no-such-system'] };
    writeFileSync(
      join(folder, 'package-lock.json'),
      lock({ '': {}, 'node_modules/one': one, 'node_modules/other': other }),
    );
    expect(isInstalled(folder), 'nothing installed').toBe(false);
    writeFileSync(record, lock({ 'node_modules/one': one }));
    expect(isInstalled(folder), 'all but what is for another system').toBe(true);
    writeFileSync(record, lock({ 'node_modules/one': { ...one, version: '1.0.1' } }));
    expect(isInstalled(folder), 'another version').toBe(false);
    writeFileSync(record, lock({ 'node_modules/one': one, 'node_modules/other': other }));
    expect(isInstalled(folder), 'installed on another system').toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the command runs', () => {
  const command = [join(ROOT, 'bin', 'interregnum.mjs'), '--version'];
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(execFileSync(process.execPath, command, { encoding: 'utf8' }).trim()).toBe(version);
});
