import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitCode } from '../bin/child.mjs';

/**
 * Runs a program with its output in a log file, and returns its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} surroundings the folder to run in and the environment
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
