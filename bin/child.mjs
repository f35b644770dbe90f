import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program with our own terminal, hands signals on to it, and returns its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [surroundings] the folder to run in and the environment, when not ours
 * @returns {Promise<number>}
 */
export function run(program, args, surroundings = {}) {
  const child = spawn(program, args, { ...surroundings, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    const handOn = () => {
      // A terminal sends Ctrl-C to the child as well; told twice, it would take it for impatience.
      if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
    };
    process.on(signal, handOn);
    child.once('close', () => process.off(signal, handOn));
  }
  return exitCode(child);
}

/**
 * The exit code of a child; 128 and the signal's number when a signal ended it, as shells have it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}
