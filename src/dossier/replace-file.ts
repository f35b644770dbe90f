import { randomUUID } from 'node:crypto';
import { copyFile, link, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { whileLocked } from './file-lock.ts';

/** A file is no longer what was read: somebody changed it meanwhile. The message is a sentence for the person who would have written over it. */
export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError';
}

/** What becomes of another's change: nothing is written, or the other's file is kept beside as `<file>.theirs-<n>`. */
export type OnChange = 'refuse' | 'keep-theirs';

/** What was done: where the other's file was kept, or null where nobody had changed it. */
export interface Replaced {
  readonly theirs: string | null;
}

/**
 * Puts a new text in the place of a file, whole or not at all: also after a crash or a power failure it holds the old or the new text.
 * A change that somebody made since the file was read is not lost: nothing is written (`ChangedMeanwhileError`), or it is kept beside. One that
 * an editor makes during the writing is kept beside in either case, but for the instant between two calls of the system; our own
 * programs wait for one another.
 * @param before the text as it was read; null where there was no file
 */
export async function replaceFile(
  path: string,
  before: string | null,
  after: string,
  onChange: OnChange = 'refuse',
): Promise<Replaced> {
  const target = await realpath(path).catch(() => path);
  return whileLocked(target, () => replaceLocked(path, target, before, after, onChange));
}

async function replaceLocked(
  path: string,
  target: string,
  before: string | null,
  after: string,
  onChange: OnChange,
): Promise<Replaced> {
  const found = await textOf(target);
  if (found !== before && onChange === 'refuse')
    throw new ChangedMeanwhileError(`${path} was changed meanwhile; nothing was written`);
  const temporary = besideOf(target, 'new');
  try {
    await writeWhole(temporary, after, found === null ? null : (await stat(target)).mode);
    const theirs =
      found === null ? await putFirst(temporary, target, before) : await exchange(temporary, target, before);
    await settle(dirname(target));
    return { theirs };
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Puts a file where there was none. If there is one by now, it is exchanged like any other. */
async function putFirst(temporary: string, target: string, before: string | null): Promise<string | null> {
  try {
    await link(temporary, target);
    return null;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) {
      await rename(temporary, target);
      return null;
    }
    return exchange(temporary, target, before);
  }
}

/** Renames the new file over the old one, holding on to the old one until it was seen to be what was read. */
async function exchange(temporary: string, target: string, before: string | null): Promise<string | null> {
  const old = besideOf(target, 'old');
  // Where there are no hard links, a copy is the next best.
  await link(target, old).catch(() => copyFile(target, old));
  try {
    await rename(temporary, target);
    return (await textOf(old)) === before ? null : await keep(old, target);
  } finally {
    await rm(old, { force: true });
  }
}

/** Gives another's file the first free name `<file>.theirs-<n>`. */
async function keep(old: string, target: string): Promise<string> {
  for (let number = 1; ; number++) {
    const theirs = `${target}.theirs-${number}`;
    try {
      const handle = await open(theirs, 'wx');
      await handle.close();
      await rename(old, theirs);
      return theirs;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
  }
}

async function writeWhole(path: string, text: string, mode: number | null): Promise<void> {
  const handle = await open(path, 'wx', mode ?? 0o666);
  try {
    await handle.writeFile(text);
    if (mode !== null) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until the names in a folder are on the disk. Windows cannot, and does not need it. */
async function settle(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** A name in the same folder that nothing else has, and that the reading of a dossier passes over. */
function besideOf(path: string, kind: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.${kind}`);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
