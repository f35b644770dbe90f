// `npm start`: opens the example dossier in the browser, after bringing whatever is missing for that.
// `npm start -- FOLDER --port 5000 --no-browser`: what follows the dashes goes to `interregnum open`.
import { join } from 'node:path';
import { run } from '../bin/child.mjs';
import { ROOT } from '../bin/node-version.mjs';
import { SetupError, buildWeb, setUp } from './setup.mjs';

process.exitCode = await start(process.argv.slice(2));

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function start(args) {
  try {
    const setting = await setUp();
    await buildWeb(setting);
    const dossier = args[0] === undefined || args[0].startsWith('-') ? ['dossiers/manchuria'] : [];
    const command = [join(ROOT, 'bin', 'interregnum.mjs'), 'open', ...dossier, ...args];
    if (process.env.npm_lifecycle_event !== undefined) endWithParent();
    return await run(setting.node, command, { cwd: ROOT, env: setting.env });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/**
 * npm runs us in a shell and, told to stop, stops the shell only: without this the server would go on, unseen.
 * When the parent is gone we act as if the signal had been ours.
 */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
