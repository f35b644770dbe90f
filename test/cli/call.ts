import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';

/** What a call of the command line gave. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly opened: readonly string[];
}

interface Around {
  readonly cwd?: string;
  readonly colours?: boolean;
  /** Resolves when the program is to stop; it is told what has been written so far each time something is. */
  readonly stopWhen?: (out: string) => boolean | Promise<boolean>;
}

/** The small sound dossier of test/dossier. */
export const VALLEY = fileURLToPath(new URL('../dossier/fixtures/valley', import.meta.url));

/** Calls the command line with a terminal that is not there. */
export async function call(args: readonly string[], around: Around = {}): Promise<Called> {
  const { cwd = VALLEY, colours = false, stopWhen = () => false } = around;
  const written = { out: '', err: '' };
  const opened: string[] = [];
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const code = await main(args, {
    cwd,
    stdout: {
      colours,
      write: (text) => {
        written.out += text;
        void Promise.resolve(stopWhen(written.out)).then((yes) => yes && stop());
      },
    },
    stderr: { colours, write: (text) => (written.err += text) },
    openBrowser: (url) => opened.push(url),
    stopped,
  });
  return { code, ...written, opened };
}

/** What a call answered as JSON. */
export async function callJson(...args: string[]): Promise<unknown> {
  const { out } = await call([...args, '--format', 'json']);
  return JSON.parse(out) as unknown;
}
