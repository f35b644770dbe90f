import { spawn } from 'node:child_process';
import { main } from './main.ts';
import type { Screen, World } from './world.ts';

/** Runs the command line in this process: its arguments, streams and signals; sets the exit code. */
export async function runFromProcess(): Promise<void> {
  ignoreClosedPipe();
  process.exitCode = await main(process.argv.slice(2), worldOfProcess());
}

function worldOfProcess(): World {
  return {
    cwd: process.cwd(),
    stdout: screenOf(process.stdout),
    stderr: screenOf(process.stderr),
    openBrowser,
    stopped: new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    }),
  };
}

function screenOf(stream: NodeJS.WriteStream): Screen {
  const { NO_COLOR, TERM } = process.env;
  return { write: (text) => void stream.write(text), colours: stream.isTTY && !NO_COLOR && TERM !== 'dumb' };
}

/** A reader that has seen enough, like `head`, closes the pipe: that is no fault of ours. */
function ignoreClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

function openBrowser(url: string): void {
  const [program, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
