#!/usr/bin/env node
// The command. It is plain JavaScript so that an old Node can read it and say what is wrong.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { OLDEST_NODE, ROOT, findOwnNode, isNewEnough } from './node-version.mjs';

const ownNode = findOwnNode();
if (isNewEnough(process.versions.node)) await run();
else if (ownNode !== null) runWith(ownNode);
else {
  console.error(
    `interregnum needs ${OLDEST_NODE} or newer; this is Node ${process.versions.node}. ` +
      'Install a newer Node, or run `npm start` once in the folder of Interregnum, which brings one along.',
  );
  process.exitCode = 1;
}

/** Runs the command line in this process: from the sources in a clone, compiled in a published package. */
async function run() {
  hideExperimentalWarnings();
  nodeModule.enableCompileCache?.();
  const source = join(ROOT, 'src', 'cli', 'run.ts');
  const compiled = join(ROOT, 'dist', 'lib', 'cli', 'run.js');
  /** @type {{ runFromProcess: () => Promise<void> }} */
  const { runFromProcess } = await import(pathToFileURL(existsSync(source) ? source : compiled).href);
  await runFromProcess();
}

/**
 * Runs this same command with another Node, and ends as it ends.
 * @param {string} node
 */
function runWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well; told twice, it would take it for impatience.
      if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    console.error(`interregnum could not start ${node}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
  });
}

/** Node 22.18 and its neighbours run TypeScript as an experiment and say so each time: nobody can act on it. */
function hideExperimentalWarnings() {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') console.error(`(node) ${warning.name}: ${warning.message}`);
  });
}
