import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node that Interregnum runs on, as [major, minor]: the first that runs TypeScript as it is. */
const OLDEST = [22, 18];

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The oldest Node that Interregnum runs on, in words. */
export const OLDEST_NODE = `Node ${OLDEST.join('.')}`;

/**
 * Says whether a version of Node (as in `process.versions.node`) is new enough.
 * @param {string} version
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** The folder in which tools/node, when it is installed, has its `node`. */
export const OWN_NODE_FOLDER = join(ROOT, 'tools', 'node', 'node_modules', '.bin');

/**
 * The Node that tools/node has installed, or null when it has not been.
 * @returns {string | null}
 */
export function findOwnNode() {
  const names = process.platform === 'win32' ? ['node.exe', 'node.cmd'] : ['node'];
  return names.map((name) => join(OWN_NODE_FOLDER, name)).find((path) => existsSync(path)) ?? null;
}
