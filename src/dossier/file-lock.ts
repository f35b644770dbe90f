import { open, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How long one waits for another's writing, and after how long a lock is taken for forgotten, in milliseconds. */
const PATIENCE = 10_000;
const FORGOTTEN = 60_000;

/** Runs a task while no other of our programs writes the file: a lock file beside it says so, with the number of the process. */
export async function whileLocked<T>(path: string, task: () => Promise<T>): Promise<T> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  await acquire(lock, path);
  try {
    return await task();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(lock: string, path: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += 5) {
    try {
      const handle = await open(lock, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (await isForgotten(lock)) await rm(lock, { force: true });
    else await setTimeout(5);
  }
  throw new Error(`${path} is being written by another program; if none is, delete ${lock}`);
}

/** Whether a lock was left behind by a process that is no more. */
async function isForgotten(lock: string): Promise<boolean> {
  try {
    const pid = Number(await readFile(lock, 'utf8'));
    const age = Date.now() - (await stat(lock)).mtimeMs;
    return age > FORGOTTEN || (pid > 0 && !isRunning(pid));
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
