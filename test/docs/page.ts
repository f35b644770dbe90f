import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { ROOT } from '../../bin/node-version.mjs';
import { main } from '../../src/cli/main.ts';
import type { Screen } from '../../src/cli/world.ts';

// A page asks the program many times, each time from the files anew.
vi.setConfig({ testTimeout: 30_000 });

/** A fenced block of a page: its language, its lines, and the line of the page above it. */
export interface Block {
  readonly language: string;
  readonly lines: readonly string[];
  readonly above: string;
}

/** A command that a page shows, the folder it is run in, and what the page says it prints. */
export interface Shown {
  readonly command: string;
  readonly folder: string;
  readonly expected: readonly string[];
}

/** The text of a page of the documentation, by its path in the repository. */
export function pageText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The fenced blocks of a page. */
export function blocksOf(page: string): Block[] {
  const lines = page.split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const language = /^```(\w+)$/.exec(lines[at] ?? '')?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf('```', at + 1);
    const above = lines.slice(0, at).findLast((line) => line !== '') ?? '';
    blocks.push({ language, lines: lines.slice(at + 1, end), above });
    at = end;
  }
  return blocks;
}

/** The commands that a page shows in blocks of `console`, each after a dollar sign; `cd` is for all that follow. */
export function commandsOf(page: string): Shown[] {
  const shown: { command: string; folder: string; expected: string[] }[] = [];
  let folder = ROOT;
  for (const { lines } of blocksOf(page).filter((block) => block.language === 'console')) {
    for (const line of lines) {
      const command = /^\$ (.*)$/.exec(line)?.[1];
      if (command?.startsWith('cd ')) folder = join(ROOT, command.slice('cd '.length));
      else if (command !== undefined) shown.push({ command, folder, expected: [] });
      else shown.at(-1)?.expected.push(line);
    }
  }
  return shown;
}

/** What a command of the page prints when it is run. */
export async function printedBy({ command, folder }: Pick<Shown, 'command' | 'folder'>): Promise<string> {
  const [npx, program, ...args] = wordsOf(command);
  expect([npx, program], `a page shows only calls of the program: ${command}`).toEqual([
    'npx',
    'interregnum',
  ]);
  let printed = '';
  const screen: Screen = { write: (text) => void (printed += text), colours: false };
  const world = { cwd: folder, stdout: screen, stderr: screen, openBrowser: () => undefined };
  await main(args, { ...world, stopped: Promise.resolve() });
  return printed;
}

/** Sees that what was printed is what the page shows; on the page `…` stands for what it leaves out, in a line or of lines. */
export function expectShown(printed: string, { command, expected }: Shown): void {
  const text = expected.join('\n').trimEnd();
  const pattern = text
    .split('\n')
    .map((line) => (line.trim() === '…' ? '[^]+?' : escaped(line)))
    .join('\n');
  const lines = printed.trimEnd().replace(/ +$/gm, '');
  expect(new RegExp(`^${pattern}$`).test(lines), `${command}\nprints\n${lines}\nand not\n${text}`).toBe(true);
}

/** The lines of a table of a page below a heading line, without the two lines of its head. */
export function rowsUnder(page: string, head: string): string[] {
  const lines = page.split('\n');
  const start = lines.indexOf(head);
  expect(start, `the page has the table ${head}`).toBeGreaterThan(-1);
  const rest = lines.slice(start + 2);
  const length = rest.findIndex((line) => !line.startsWith('|'));
  return length === -1 ? rest : rest.slice(0, length);
}

function escaped(line: string): string {
  return line
    .trimEnd()
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');
}

function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
