// The README is run as it stands: its commands, its example of library use, its links, its table of folders.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../bin/node-version.mjs';
import { blocksOf, commandsOf, expectShown, pageText, printedBy, rowsUnder } from './page.ts';

const page = pageText('README.md');

describe('the tour of the README', () => {
  const shown = commandsOf(page).filter(({ command }) => !command.startsWith('npm '));

  it('shows the commands that answer questions', () => {
    const names = new Set(shown.map(({ command }) => command.split(' ')[2]));
    expect([...names].sort()).toEqual(['at', 'check', 'commitments', 'disagreements', 'whatif', 'why']);
  });

  it.each(shown)('$command', async (one) => {
    expectShown(await printedBy(one), one);
  });
});

describe('the rest of the README', () => {
  it('has an example of library use that prints what it says', () => {
    const code = blocksOf(page).find((block) => block.language === 'ts')?.lines ?? [];
    const said = code.flatMap((line) => /^\/\/ (.*)$/.exec(line)?.[1] ?? []);
    expect(said.length).toBeGreaterThan(0);
    expect(runExample(code.join('\n')).trimEnd().split('\n')).toEqual(said);
  });

  it('lists every folder of src', () => {
    const listed = rowsUnder(page, '| folder | does |').flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`src\/([a-z]+)`/g)].map((match) => match[1]),
    );
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(listed.sort()).toEqual(folders.map((entry) => entry.name).sort());
  });
});

/** Runs code that imports the package, with the package's sources in its place. */
function runExample(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'interregnum-example-'));
  try {
    const file = join(folder, 'example.mts');
    const door = pathToFileURL(join(ROOT, 'src', 'node.ts')).href;
    writeFileSync(file, code.replace("'interregnum/node'", `'${door}'`));
    return execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
      cwd: ROOT,
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
