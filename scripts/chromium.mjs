// Finds a Chromium for the browser tests, and on Debian installs one.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { ROOT } from '../bin/node-version.mjs';
import { lastLines, runQuietly } from './run-quietly.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium on this machine: the one that CHROMIUM names, one on the PATH, an application, or Playwright's own.
 * @returns {string | null} the path of the program
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return (
    [...onPath(COMMANDS), ...APPLICATIONS, ...playwrightBrowsers()].find((path) => existsSync(path)) ?? null
  );
}

/**
 * Where the PATH would have these commands.
 * @param {readonly string[]} commands
 */
function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The places where `playwright install chromium` puts its browser, newest first. */
function playwrightBrowsers() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(homedir(), 'AppData', 'Local', 'ms-playwright'),
  ];
  const programs = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return caches
    .filter((cache) => cache !== '' && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .sort()
        .reverse()
        .map((name) => join(cache, name)),
    )
    .filter((folder) => /chromium-\d+$/u.test(folder))
    .flatMap((folder) => programs.map((program) => join(folder, program)));
}

/**
 * Finds a Chromium, or installs Debian's where that is possible.
 * @returns {Promise<{ path: string } | { missing: string }>} the program, or why there is none
 */
export async function provideChromium() {
  const found = findChromium();
  if (found !== null) return { path: found };
  if (process.env.CHROMIUM) return { missing: `there is no ${process.env.CHROMIUM}, which CHROMIUM names` };
  if (!existsSync('/etc/debian_version') || !onPath(['apt-get']).some((path) => existsSync(path))) {
    return { missing: 'this is not Debian, where it could be installed: name one in CHROMIUM' };
  }
  if (process.getuid?.() !== 0) return { missing: 'only root can install it: apt-get install chromium' };
  return installChromium();
}

/**
 * Installs Debian's Chromium; this needs root.
 * @returns {Promise<{ path: string } | { missing: string }>}
 */
async function installChromium() {
  console.log('Installing Debian’s Chromium for the browser tests (once; a minute or two) ...');
  const surroundings = { cwd: ROOT, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const log = join(ROOT, '.cache', 'install-chromium.log');
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];
  for (const step of steps) {
    const code = await runQuietly('apt-get', step, surroundings, log);
    if (code === 0) continue;
    console.log(lastLines(log, 5));
    return { missing: `apt-get ${step[0]} failed (its log is in ${relative(ROOT, log)})` };
  }
  const path = findChromium();
  return path === null ? { missing: 'apt-get installed none that can be found' } : { path };
}
