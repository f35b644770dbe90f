// `npm test`: everything that must hold before a change is taken, step by step, with the time each took.
// `npm test -- --only lint,unit` runs some of the steps. The last line counts: N passed, N failed, N skipped.
// A check that is no test suite (lint, types, ...) counts as one failure when it fails and as nothing when it passes.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../bin/child.mjs';
import { ROOT } from '../bin/node-version.mjs';
import { provideChromium } from './chromium.mjs';
import { SetupError, buildWeb, findTool, setUp } from './setup.mjs';

/**
 * @typedef {import('./setup.mjs').Setting} Setting
 *
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * @typedef {object} Step
 * @property {string} name what --only calls it
 * @property {string} title
 * @property {(setting: Setting) => Promise<Counts>} run
 */

const SVELTE_CHECK = ['--tsconfig', 'src/web/tsconfig.json', '--fail-on-warnings'];

/** The steps, in the order in which they are run: what is quick to fail comes first. @type {readonly Step[]} */
const STEPS = [
  { name: 'format', title: 'Format (prettier)', run: check('prettier', 'prettier', ['--check', '.']) },
  { name: 'lint', title: 'Habits (eslint)', run: check('eslint', 'eslint', ['.']) },
  { name: 'types', title: 'Types (tsc)', run: check('typescript', 'tsc', ['-b', '--pretty']) },
  {
    name: 'svelte',
    title: 'Types of the web app (svelte-check)',
    run: check('svelte-check', 'svelte-check', SVELTE_CHECK),
  },
  {
    name: 'walls',
    title: 'Walls (dependency-cruiser)',
    run: check('dependency-cruiser', 'depcruise', ['src', 'bin']),
  },
  { name: 'dead', title: 'Dead code (knip)', run: check('knip', 'knip', []) },
  { name: 'web', title: 'Build of the web app (vite)', run: build },
  { name: 'unit', title: 'Tests (vitest)', run: (setting) => testProject('unit', setting) },
  { name: 'dossier', title: 'The example dossier (interregnum check)', run: checkDossier },
  { name: 'browser', title: 'Tests in the browser (vitest, Chromium)', run: testInBrowser },
];

process.exitCode = await main(process.argv.slice(2));

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function main(args) {
  try {
    const steps = chooseSteps(args);
    const setting = await setUp();
    return await runSteps(steps, setting);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    console.log('0 passed, 1 failed');
    return 1;
  }
}

/**
 * The steps that --only names, or all.
 * @param {string[]} args
 */
function chooseSteps(args) {
  const [option, list = '', ...rest] = args.flatMap((arg) => arg.split('='));
  if (option === undefined) return STEPS;
  const names = list.split(',');
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (option !== '--only' || rest.length > 0 || unknown.length > 0) {
    throw new SetupError(
      `Say: npm test -- --only ${STEPS.map((step) => step.name).join(',')} (some of these).`,
    );
  }
  return STEPS.filter((step) => names.includes(step.name));
}

/**
 * Runs the steps one after another, all of them even when one fails, and sums up.
 * @param {readonly Step[]} steps
 * @param {Setting} setting
 */
async function runSteps(steps, setting) {
  /** @type {Counts} */
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  for (const step of steps) {
    console.log(`\n== ${step.title}`);
    const before = performance.now();
    const counts = await runStep(step, setting);
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    console.log(`== ${step.title}: ${counts.failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
    if (counts.failed > 0) failures.push(step.name);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  if (failures.length > 0)
    console.log(`\nFailed: ${failures.join(', ')}. Again: npm test -- --only ${failures.join(',')}`);
  console.log(
    `\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
  );
  return sum.failed === 0 ? 0 : 1;
}

/**
 * Runs one step; one that cannot do its work has failed.
 * @param {Step} step
 * @param {Setting} setting
 * @returns {Promise<Counts>}
 */
async function runStep(step, setting) {
  try {
    return await step.run(setting);
  } catch (error) {
    console.log(error instanceof SetupError ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * A step that is one program of an installed package, and passes when the program ends with 0.
 * @param {string} name the package
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Step['run']}
 */
function check(name, command, args) {
  return async ({ node, env }) =>
    asCounts(await run(node, [findTool(name, command), ...args], { cwd: ROOT, env }));
}

/** @param {number} code @returns {Counts} */
function asCounts(code) {
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @param {Setting} setting @returns {Promise<Counts>} */
async function build(setting) {
  await buildWeb(setting);
  return asCounts(0);
}

/** @param {Setting} setting @returns {Promise<Counts>} */
async function checkDossier({ node, env }) {
  const command = [join(ROOT, 'bin', 'interregnum.mjs'), 'check', 'dossiers/manchuria'];
  return asCounts(await run(node, command, { cwd: ROOT, env }));
}

/**
 * Runs a project of vitest.config.ts and counts its tests by vitest's own report.
 * @param {string} project
 * @param {Setting} setting
 * @returns {Promise<Counts>}
 */
async function testProject(project, { node, env }) {
  const report = join(ROOT, '.cache', `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = [findTool('vitest'), 'run', '--project', project, ...reporters];
  const code = await run(node, command, { cwd: ROOT, env });
  if (!existsSync(report)) return asCounts(code === 0 ? 1 : code);
  const counts = readCounts(report);
  // An error outside every test fails the run and is in no count: it must not look like success.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * The counts in a report of vitest; a file that could not be loaded counts as one failure.
 * @param {string} report
 * @returns {Counts}
 */
function readCounts(report) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  /** @type {string[]} */
  const statuses = testResults.flatMap((/** @type {any} */ file) =>
    file.status === 'failed' &&
    file.assertionResults.every((/** @type {any} */ test) => test.status !== 'failed')
      ? [...file.assertionResults.map((/** @type {any} */ test) => test.status), 'failed']
      : file.assertionResults.map((/** @type {any} */ test) => test.status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { passed, failed, skipped: statuses.length - passed - failed };
}

/**
 * The browser tests, when there is a Chromium or one can be installed. Where CI=true they may not be left out.
 * @param {Setting} setting
 * @returns {Promise<Counts>}
 */
async function testInBrowser(setting) {
  const chromium = await provideChromium();
  if ('path' in chromium) {
    await buildWeb(setting);
    return testProject('browser', { ...setting, env: { ...setting.env, CHROMIUM: chromium.path } });
  }
  console.log(`browser tests skipped: no Chromium, and ${chromium.missing}`);
  if (process.env.CI === 'true') return asCounts(1);
  return { passed: 0, failed: 0, skipped: await countTests('browser', setting) };
}

/**
 * How many tests a project has, without running them; 1 when that cannot be told.
 * @param {string} project
 * @param {Setting} setting
 */
async function countTests(project, { node, env }) {
  const list = join(ROOT, '.cache', `${project}-list.json`);
  rmSync(list, { force: true });
  const command = [findTool('vitest'), 'list', '--project', project, `--json=${list}`];
  await run(node, command, { cwd: ROOT, env });
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).length : 1;
}
