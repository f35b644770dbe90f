// What `npm start` and `npm test` need before they can do their work: a Node that is new enough, the packages
// of the lockfile, the web app. Each is made when it is missing or out of date, and skipped otherwise.
// This runs on Node 20 and before anything is installed, so it uses nothing but Node.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { OLDEST_NODE, OWN_NODE_FOLDER, ROOT, findOwnNode, isNewEnough } from '../bin/node-version.mjs';
import { lastLines, runQuietly } from './run-quietly.mjs';

/**
 * @typedef {object} Setting
 * @property {string} node the Node to run everything with
 * @property {NodeJS.ProcessEnv} env the environment in which that Node comes first
 */

/** Something that the person has to know and may be able to mend: its message is a sentence for them. */
export class SetupError extends Error {}

/**
 * Brings a Node that is new enough and the packages.
 * @returns {Promise<Setting>}
 */
export async function setUp() {
  const setting = await provideNode();
  await providePackages(setting);
  return setting;
}

/**
 * The Node that runs this, when it is new enough; otherwise the one in tools/node, installed if need be.
 * @returns {Promise<Setting>}
 */
async function provideNode() {
  if (isNewEnough(process.versions.node)) return { node: process.execPath, env: { ...process.env } };
  const tools = join(ROOT, 'tools', 'node');
  if (findOwnNode() === null || !isInstalled(tools)) {
    console.log(`Interregnum needs ${OLDEST_NODE} or newer and this is Node ${process.versions.node}:`);
    console.log('bringing a newer Node into tools/node (once; nothing outside this folder changes) ...');
    await installFromLockfile(tools, { node: process.execPath, env: { ...process.env } });
  }
  const node = findOwnNode();
  if (node === null) {
    throw new SetupError(
      `There is no ready-made Node for ${process.platform} on ${process.arch}: please install ${OLDEST_NODE} or newer.`,
    );
  }
  const path = [OWN_NODE_FOLDER, process.env.PATH]
    .filter(Boolean)
    .join(process.platform === 'win32' ? ';' : ':');
  return { node, env: { ...process.env, PATH: path } };
}

/**
 * Installs the packages of the lockfile unless they are there.
 * @param {Setting} setting
 */
async function providePackages(setting) {
  if (isInstalled(ROOT)) return;
  console.log('Installing the packages that the lockfile names (once; about half a minute) ...');
  await installFromLockfile(ROOT, setting);
}

/**
 * Says whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(record);
  const allThere = Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    if (found === undefined) return path === '' || entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
  return allThere && Object.values(installed).every(suitsThisMachine);
}

/**
 * @typedef {object} Entry a package in a lockfile
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string | string[]} [os]
 * @property {string | string[]} [cpu]
 */

/**
 * The packages of a lockfile, by the folder they go to.
 * @param {string} lockfile
 * @returns {Record<string, Entry>}
 */
function readPackages(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/**
 * Says whether a package is made for this machine: a folder shared with another system may hold the other's.
 * @param {Entry} entry
 */
function suitsThisMachine({ os, cpu }) {
  return (
    (os === undefined || [os].flat().includes(process.platform)) &&
    (cpu === undefined || [cpu].flat().includes(process.arch))
  );
}

/**
 * `npm ci` in a folder, run by the given Node, with its output in a log that is shown only when it fails.
 * @param {string} folder
 * @param {Setting} setting
 */
async function installFromLockfile(folder, { node, env }) {
  const log = join(ROOT, '.cache', `install-${folder === ROOT ? 'packages' : 'node'}.log`);
  const npm = findNpm();
  const [program, first] = npm === null ? ['npm', []] : [node, [npm]];
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const code = await runQuietly(program, args, { cwd: folder, env }, log);
  if (code === 0) return;
  console.error(firstErrors(log));
  throw new SetupError(
    `npm could not install the packages (exit code ${code}): see above. The whole log is in ${relative(ROOT, log)}.`,
  );
}

/**
 * What npm says is wrong: its first lines marked as errors.
 * @param {string} log
 */
function firstErrors(log) {
  const lines = readFileSync(log, 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('npm error'))
    .slice(0, 8)
    .join('\n');
}

/**
 * npm's own program, which is JavaScript, so that any Node can run it; null when only the command `npm` is left.
 * @returns {string | null}
 */
function findNpm() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath ?? '',
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  return candidates.find((path) => path.endsWith('npm-cli.js') && existsSync(path)) ?? null;
}

/**
 * Builds the web app into dist/web unless it was built from these very files.
 * @param {Setting} setting
 */
export async function buildWeb({ node, env }) {
  const stamp = join(ROOT, 'dist', 'web.stamp');
  const wanted = hashInputs();
  const built = existsSync(stamp) && existsSync(join(ROOT, 'dist', 'web', 'index.html'));
  if (built && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Building the web app ...');
  rmSync(stamp, { force: true });
  const log = join(ROOT, '.cache', 'build-web.log');
  const code = await runQuietly(node, [findTool('vite'), 'build'], { cwd: ROOT, env }, log);
  if (code !== 0) {
    console.error(lastLines(log, 40));
    throw new SetupError(`The web app could not be built. The whole log is in ${relative(ROOT, log)}.`);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** A hash of everything the web app is built from. */
function hashInputs() {
  const hash = createHash('sha256');
  const settings = ['package-lock.json', 'vite.config.ts', 'tsconfig.base.json'];
  for (const path of [...settings, ...listFiles('src')]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Every file in a folder and the folders in it, by path from the root, in an order that does not change.
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(path) : [path];
    });
}

/**
 * The JavaScript file behind a command of an installed package, so that it runs without a shell on every system.
 * @param {string} name the package
 * @param {string} command the command, when it is not named like the package
 */
export function findTool(name, command = name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
