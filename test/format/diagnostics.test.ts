import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../bin/node-version.mjs';
import { readRecord } from '../../src/claim/index.ts';
import { openDossier } from '../../src/dossier/index.ts';
import { diagnosticCodes, positionAt, type DiagnosticCode } from '../../src/lib/index.ts';

/** A change to one file, and the one fault that it brings: where, if not in that file, and the nearest right thing. */
interface Case {
  readonly file: string;
  readonly replace?: string;
  readonly with?: string;
  readonly text?: null;
  readonly base64?: string;
  readonly line: number;
  /** The words under which the carets stand. */
  readonly under: string;
  readonly in?: string;
  readonly nearest?: string;
  readonly message?: string;
}

const { dossier, cases } = parse(
  readFileSync(new URL('diagnostics.cases.yaml', import.meta.url), 'utf8'),
) as { dossier: Record<string, string>; cases: Record<DiagnosticCode, Case[]> };

/** The bytes of a file after the change; null where it is taken away. */
function changed(content: string, { file, replace, with: words = '', text, base64 }: Case): Buffer | null {
  if (text === null) return null;
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  expect(content, `${file} has the words that the case replaces`).toContain(replace);
  return Buffer.from(content.replace(replace ?? '', words));
}

/** What is wrong with the small dossier after a change, as `check` would say it. */
async function faultsAfter(change?: Case): Promise<object[]> {
  const folder = mkdtempSync(join(tmpdir(), 'interregnum-diagnostics-'));
  try {
    for (const [file, content] of Object.entries(dossier)) {
      const bytes = change?.file === file ? changed(content, change) : Buffer.from(content);
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      if (bytes !== null) writeFileSync(join(folder, file), bytes);
    }
    const { record, diagnostics, files } = await openDossier(folder);
    return [...diagnostics, ...record.diagnostics].map(({ code, file, start, end, nearest, message }) => {
      const text = files.get(file) ?? '';
      const place = { file, line: positionAt(text, start).line, under: text.slice(start, end) };
      return {
        code,
        ...place,
        ...(change?.nearest === undefined ? {} : { nearest }),
        ...(change?.message === undefined ? {} : { message }),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the small dossier has no fault', async () => {
  expect(await faultsAfter()).toEqual([]);
});

test('the quotes of a source without its document are not verified, and its claims are kept', () => {
  const quotes = (files: Record<string, string>): string[] =>
    [...readRecord(new Map(Object.entries(files))).claims.values()].map(({ id, quote }) => `${id} ${quote}`);
  const { 'sources/gazette.txt': _document, ...without } = dossier;
  const all = ['di-1 unverified', 'gz-1 found', 'gz-2 found', 'gz-3 found', 'gz-4 found'];
  expect(quotes(dossier)).toEqual(all);
  expect(quotes(without)).toEqual(all.map((line) => line.replace('found', 'unverified')));
});

describe.for(Object.entries(cases) as [DiagnosticCode, Case[]][])('%s', ([code, list]) => {
  it.for(list)('$file: $with', async (change) => {
    const { line, under, nearest, message } = change;
    const place = { file: change.in ?? change.file, line, under };
    const expected = {
      code,
      ...place,
      ...(nearest === undefined ? {} : { nearest }),
      ...(message === undefined ? {} : { message }),
    };
    expect(await faultsAfter(change)).toEqual([expected]);
  });
});

test('every code has a case', () => {
  expect(Object.keys(cases)).toEqual(diagnosticCodes);
});

test('docs/diagnostics.md gives cause and cure of every code', () => {
  const page = readFileSync(join(ROOT, 'docs', 'diagnostics.md'), 'utf8');
  const rows = [
    ...page.matchAll(/^\| `([a-z-]+)` \| (error|warning|error, warning) \| (.+?) \| (.+?) \|$/gmu),
  ];
  expect(rows.map(([, code]) => code)).toEqual(diagnosticCodes);
});
