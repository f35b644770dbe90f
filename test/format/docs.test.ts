import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../bin/node-version.mjs';
import { currentPage } from '../../scripts/format-tables.mjs';
import { coverageOf, decisions, fileSchemas, titles, type FileKind } from '../../src/claim/index.ts';
import { openDossier } from '../../src/dossier/index.ts';
import { EXAMPLE } from './manchuria.ts';
import { schemaFaults } from './validator.ts';

const PAGE = readFileSync(join(ROOT, 'docs', 'dossier-format.md'), 'utf8');

/** A block of the page: its language, what the page says after that, its text, and the line it begins on. */
interface Block {
  readonly language: string;
  readonly label: string;
  readonly text: string;
  readonly line: number;
}

const blocks: Block[] = [...PAGE.matchAll(/^( *)```(\w+)(?: (.+))?\n([^]*?)^\1```$/gmu)].map((match) => {
  const [, indent = '', language = '', label = '', text = ''] = match;
  const line = PAGE.slice(0, match.index).split('\n').length;
  return { language, label, text: text.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''), line };
});

const examples = blocks.filter(
  ({ language, label }) => language === 'yaml' && !/^(?:create|append) /u.test(label),
);

/** What a block is an example of: a whole file of a kind, or the statement of a claim. */
function fileOf({ label, text }: Block): { kind: FileKind; value: unknown } {
  const value: unknown = parse(text);
  if (label !== 'statement') return { kind: label as FileKind, value };
  return {
    kind: 'claims',
    value: { source: 'a', claims: [{ id: 'a-1', quote: 'words', ...(value as object) }] },
  };
}

test('the page has an example of every kind of file, and every example says of what', () => {
  expect(new Set(examples.map(({ label }) => label))).toEqual(
    new Set([...Object.keys(fileSchemas), 'statement']),
  );
});

describe('the examples of the page are valid', () => {
  it.for(examples)('line $line: $label', (block) => {
    const { kind, value } = fileOf(block);
    expect(schemaFaults(kind, value)).toEqual([]);
    expect(fileSchemas[kind].safeParse(value).error?.issues).toBeUndefined();
  });
});

test('the tables of the page are those of the code (npm run schemas makes them)', () => {
  expect(PAGE).toBe(currentPage());
  for (const title of Object.keys(titles)) expect(PAGE).toContain(`| \`${title}\` |`);
  for (const [decision, meaning] of Object.entries(decisions))
    expect(PAGE).toMatch(
      new RegExp(`^\\| \`${decision}\` \\| .* \\| ${meaning.replaceAll('.', '\\.')} \\|$`, 'mu'),
    );
});

test('the worked example: a sixth document and five claims', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'interregnum-worked-'));
  try {
    cpSync(EXAMPLE, folder, { recursive: true });
    const before = (await openDossier(folder)).record;
    let output = '';
    for (const { language, label, text } of blocks.slice(
      blocks.findIndex(({ label }) => label.startsWith('create')),
    )) {
      const [what, path = ''] = label.split(' ');
      if (what === 'create') writeFileSync(join(folder, path), text, { flag: 'wx' });
      else if (what === 'append') appendFileSync(join(folder, path), text);
      else if (language === 'sh') output = run(text, folder);
      else for (const line of text.trimEnd().split('\n')) expect(output).toContain(line);
    }
    const { record, diagnostics } = await openDossier(folder);
    expect([...diagnostics, ...record.diagnostics]).toEqual([]);
    expect(record.claims.size).toBe(before.claims.size + 5);
    expect(coverageOf(record).at(-1)).toMatchObject({ source: 'almanac', open: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Runs a line of the page with a copy of the example dossier in the place of the example, and gives what it prints. */
function run(line: string, folder: string): string {
  const [command, ...args] = line.trim().replace('dossiers/manchuria', folder).split(' ');
  expect(command).toBe('interregnum');
  return execFileSync(process.execPath, [join(ROOT, 'bin', 'interregnum.mjs'), ...args], {
    encoding: 'utf8',
  });
}
