// The example of docs/import.md is what the program does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../bin/node-version.mjs';
import { main } from '../../src/cli/main.ts';
import { openDossier } from '../../src/dossier/index.ts';
import { folderWith } from './dossier-folder.ts';

const page = readFileSync(join(ROOT, 'docs', 'import.md'), 'utf8');

/** The fenced blocks of the page in one language, in order. */
function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  );
}

const [csv = ''] = blocks('csv');
const [mapping = '', claims = ''] = blocks('yaml');
const [shown = ''] = blocks('console');

test(
  'the example prints what the page shows, and writes the claims that it shows',
  { timeout: 60_000 },
  async () => {
    const folder = await folderWith({ 'border.csv': csv, 'border.yaml': mapping });
    let printed = '';
    const screen = { write: (text: string) => void (printed += text), colours: false };
    const [, call = '', ...lines] = /^\$ npx interregnum (.*?)\n(.*)$/s.exec(shown) ?? [];
    const world = { cwd: folder, stdout: screen, stderr: screen, openBrowser: () => undefined };
    const code = await main(call.split(' '), { ...world, stopped: Promise.resolve() });
    expect(code).toBe(0);
    const [expected = ''] = lines.join('\n').split('…');
    expect(printed.slice(0, expected.length)).toBe(expected);

    const written = parse(readFileSync(join(folder, 'claims', 'border-table.yaml'), 'utf8')) as {
      claims: unknown[];
    };
    for (const claim of parse(claims) as unknown[]) expect(written.claims).toContainEqual(claim);

    const { record, diagnostics } = await openDossier(folder);
    expect([...diagnostics, ...record.diagnostics]).toEqual([]);
    expect(record.claims.size).toBe(5);
    expect(readFileSync(join(folder, 'sources', 'border.csv'), 'utf8')).toBe(csv);
  },
);
