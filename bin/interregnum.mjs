#!/usr/bin/env node
// The command. It is plain JavaScript so that an old Node can read it and say what is wrong.
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from './child.mjs';
import { OLDEST_NODE, ROOT, findOwnNode, isNewEnough } from './node-version.mjs';

const ownNode = findOwnNode();
if (isNewEnough(process.versions.node)) await runHere();
else if (ownNode !== null)
  process.exitCode = await run(ownNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
else {
  console.error(
    `interregnum needs ${OLDEST_NODE} or newer; this is Node ${process.versions.node}. ` +
      'Install a newer Node, or run `npm start` once in the folder of Interregnum, which brings one along.',
  );
  process.exitCode = 1;
}

/** Runs the command line in this process: from the sources in a clone, compiled in a published package. */
async function runHere() {
  hideExperimentalWarnings();
  nodeModule.enableCompileCache?.();
  const source = join(ROOT, 'src', 'cli', 'run.ts');
  const compiled = join(ROOT, 'dist', 'lib', 'cli', 'run.js');
  /** @type {{ runFromProcess: () => Promise<void> }} */
  const { runFromProcess } = await import(pathToFileURL(existsSync(source) ? source : compiled).href);
  await runFromProcess();
}

/** Node 22.18 and its neighbours run TypeScript as an experiment and say so each time: nobody can act on it. */
function hideExperimentalWarnings() {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') console.error(`(node) ${warning.name}: ${warning.message}`);
  });
}
