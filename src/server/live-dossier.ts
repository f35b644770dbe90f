import { join } from 'node:path';
import { readRecord } from '../claim/index.ts';
import {
  ChangedMeanwhileError,
  NoJudgementError,
  NotYamlError,
  openDossier,
  replaceFile,
  withJudgement,
  withoutJudgement,
  type OpenDossier,
} from '../dossier/index.ts';
import type { Subscribe } from './change-stream.ts';
import type { ServedDossier } from './handed-dossier.ts';
import type { Judge, Judged, Judging } from './judging.ts';

/** A dossier that is served while its folder changes: by other hands, and by what the editor decides on the page. */
export interface LiveDossier {
  readonly served: () => ServedDossier;
  readonly changed: Subscribe;
  /** Reads the folder again; pages hear of it where a file is another. What cannot be read leaves what was read before. */
  readonly reread: () => Promise<void>;
  readonly judge: Judge;
}

export interface LiveOptions {
  readonly dossier: OpenDossier;
  /** The day on which something is decided, as YYYY-MM-DD. */
  readonly today: () => string;
  readonly onReread?: (dossier: OpenDossier) => void;
  /** Told when the folder cannot be read. */
  readonly onTrouble?: (message: string) => void;
}

const FILE = 'judgements.yaml';

/** Keeps a dossier at hand. */
export function liveDossier(options: LiveOptions): LiveDossier {
  let { dossier } = options;
  let version = 1;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(version: number) => void>();

  async function reread(): Promise<void> {
    try {
      const found = await openDossier(dossier.folder);
      if (isSame(found, dossier)) return;
      dossier = found;
    } catch (error) {
      options.onTrouble?.(error instanceof Error ? error.message : String(error));
      return;
    }
    version++;
    options.onReread?.(dossier);
    for (const listener of listeners) listener(version);
  }

  async function judge(asked: Judging): Promise<Judged> {
    if (asked.version !== version)
      return { kind: 'changed-meanwhile', message: 'The dossier was changed since this page read it.' };
    try {
      const before = dossier.files.get(FILE) ?? null;
      const after = textAfter(before, asked, options.today());
      const fault = newFault(dossier, after);
      if (fault !== null) return { kind: 'not-possible', message: `That cannot be decided: ${fault}.` };
      await replaceFile(join(dossier.folder, FILE), before, after);
    } catch (error) {
      return failureOf(error);
    }
    await reread();
    return { kind: 'written', version };
  }

  /** One after another: each sees what the one before it wrote. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = queue.then(task);
    queue = done.catch(() => undefined);
    return done;
  }

  return {
    served: () => ({ ...dossier, version }),
    changed: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reread: () => inTurn(reread),
    judge: (asked) => inTurn(() => judge(asked)),
  };
}

function textAfter(before: string | null, asked: Judging, today: string): string {
  return asked.do === 'judge' ? withJudgement(before, asked, today).text : withoutJudgement(before, asked.id);
}

/** What would be wrong in judgements.yaml that is not wrong now, or null. */
function newFault(dossier: OpenDossier, after: string): string | null {
  const faultsIn = (files: OpenDossier['files']): string[] =>
    readRecord(files)
      .diagnostics.filter(({ file, severity }) => file === FILE && severity === 'error')
      .map(({ message }) => message);
  const now = faultsIn(dossier.files);
  const then = faultsIn(new Map([...dossier.files, [FILE, after]]));
  return then.find((message) => !now.includes(message)) ?? null;
}

function failureOf(error: unknown): Judged {
  if (error instanceof ChangedMeanwhileError)
    return { kind: 'changed-meanwhile', message: `${FILE} was changed meanwhile; nothing was written.` };
  if (error instanceof NoJudgementError) return { kind: 'changed-meanwhile', message: error.message };
  if (error instanceof NotYamlError)
    return { kind: 'not-possible', message: `${FILE} cannot be read, so that nothing is written to it.` };
  const because = error instanceof Error ? error.message : String(error);
  return { kind: 'not-written', message: `${FILE} could not be written: ${because}.` };
}

function isSame(a: OpenDossier, b: OpenDossier): boolean {
  if (a.files.size !== b.files.size || JSON.stringify(a.diagnostics) !== JSON.stringify(b.diagnostics))
    return false;
  return [...a.files].every(([path, text]) => b.files.get(path) === text);
}
