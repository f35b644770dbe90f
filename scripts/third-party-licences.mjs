// The licences of the packages that reach a person's machine with Interregnum: those it runs with, and those that
// are put into the web app. `npm run licences` writes THIRD-PARTY-LICENSES.md; a test sees that it is current.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bin/node-version.mjs';

/** The packages that the web app is made of; a test compares them with what Vite says it put in. */
export const IN_THE_WEB_APP = [
  '@fluent/bundle',
  '@fontsource/source-sans-3',
  '@fontsource/source-serif-4',
  'approx-string-match',
  'clsx',
  'd3-array',
  'd3-geo',
  'diff',
  'fastest-levenshtein',
  'svelte',
  'topojson-client',
  'world-atlas',
  'yaml',
  'zod',
];

/** What a package's own licence file does not say. @type {Readonly<Record<string, string>>} */
const NOTES = {
  '@fluent/bundle':
    'Copyright Mozilla and the contributors of Project Fluent. The package names its licence and does not carry the text, which follows.',
  '@fontsource/source-sans-3': 'The letters are Adobe’s Source Sans 3, with Reserved Font Name “Source”.',
  '@fontsource/source-serif-4': 'The letters are Adobe’s Source Serif 4, with Reserved Font Name “Source”.',
  'world-atlas': 'The outlines in it are made from Natural Earth, which is in the public domain.',
};

/** Packages without a licence file, each with one that carries the text of the same licence. @type {Readonly<Record<string, string>>} */
const SAME_LICENCE = { '@fluent/bundle': 'typescript' };

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(ROOT, 'THIRD-PARTY-LICENSES.md'), thirdPartyLicences());
}

/** The text of THIRD-PARTY-LICENSES.md, from the lockfile and the installed packages. */
export function thirdPartyLicences() {
  const packages = [...new Set([...runtimePackages(), ...IN_THE_WEB_APP])].sort();
  const head = [
    '# Licences of third parties',
    'Interregnum runs with the packages below, or has them in its web app. `npm run licences` makes this page.',
  ];
  return `${[...head, ...packages.map(describePackage)].join('\n\n')}\n`;
}

/** The packages that are installed with the published package: those the lockfile does not mark as for development. */
function runtimePackages() {
  /** @type {Record<string, { dev?: boolean }>} */
  const packages = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path]) => path.slice('node_modules/'.length));
}

/**
 * A heading, and the licence as the package has it.
 * @param {string} name
 */
function describePackage(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const textFolder = join(ROOT, 'node_modules', SAME_LICENCE[name] ?? name);
  const file = readdirSync(textFolder).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined)
    throw new Error(`${name} has no licence file: say in NOTES under which terms it is used`);
  const text = readFileSync(join(textFolder, file), 'utf8').replaceAll('\r', '').trim();
  const quoted = text.split('\n').map((line) => `    ${line}`.trimEnd());
  return [
    `## ${name} ${version} (${license})`,
    ...(NOTES[name] === undefined ? [] : [NOTES[name]]),
    quoted.join('\n'),
  ].join('\n\n');
}
