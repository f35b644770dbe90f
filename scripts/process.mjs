import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname } from 'node:path';

/**
 * @typedef {object} Surroundings
 * @property {string} cwd the folder to run in
 * @property {NodeJS.ProcessEnv} env the environment
 */

/**
 * Runs a program with our own terminal, hands signals on to it, and returns its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Surroundings} surroundings
 * @returns {Promise<number>}
 */
export function run(program, args, { cwd, env }) {
  const child = spawn(program, args, { cwd, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well; told twice, it would take it for impatience.
      if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
    });
  }
  return exitCode(child);
}

/**
 * Runs a program with its output in a log file, and returns its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Surroundings} surroundings
 * @param {string} log
 * @returns {Promise<number>}
 */
export async function runQuietly(program, args, { cwd, env }, log) {
  mkdirSync(dirname(log), { recursive: true });
  const file = openSync(log, 'w');
  try {
    return await exitCode(spawn(program, args, { cwd, env, stdio: ['ignore', file, file] }));
  } finally {
    closeSync(file);
  }
}

/**
 * The last lines of a log, to show when what it logs has failed.
 * @param {string} log
 * @param {number} count
 */
export function lastLines(log, count = 20) {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * The exit code of a child; 128 and the signal's number when a signal ended it, as shells have it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}
