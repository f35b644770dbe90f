// Every fault that a dossier can have: found, at its place, with the nearest right thing, and without dragging others along.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openDossier } from '../../src/dossier/index.ts';
import { diagnosticCodes } from '../../src/lib/diagnostic.ts';
import { checkReport } from '../../src/report/index.ts';

interface Fault {
  readonly code: string;
  readonly severity?: string;
  /** The words at which it stands, `after` these words; the file that is changed unless named. */
  readonly at: string;
  readonly after?: string;
  readonly occurrence?: number;
  readonly file?: string;
  readonly nearest?: string;
  readonly expected?: string;
}

interface Case {
  readonly case: string;
  readonly in?: string;
  readonly change?: readonly [string, string];
  readonly remove?: readonly string[];
  readonly bytes?: readonly number[];
  readonly faults: readonly Fault[];
  readonly statements?: number;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const cases = parse(readFileSync(join(here, 'faults.yaml'), 'utf8')) as Case[];
let folder: string;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'interregnum-faults-'))));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a dossier in which', () => {
  it.each(cases)('$case', async (one) => {
    const root = join(folder, String(cases.indexOf(one)));
    cpSync(join(here, 'fixtures', 'valley'), root, { recursive: true });
    corrupt(root, one);
    const { record, files, diagnostics } = await openDossier(root);
    const found = checkReport(record, files, diagnostics).diagnostics;
    const expected = one.faults.map((fault) => ({
      code: fault.code,
      severity: fault.severity ?? 'error',
      file: fault.file ?? one.in ?? '',
      ...positionIn(files.get(fault.file ?? one.in ?? '') ?? '', fault),
      nearest: fault.nearest,
      expected: fault.expected,
    }));
    const shown = found.map(({ code, severity, file, line, column, nearest, expected: right }, at) => ({
      code,
      severity,
      file,
      line,
      column,
      nearest: one.faults[at]?.nearest === undefined ? undefined : nearest,
      expected: one.faults[at]?.expected === undefined ? undefined : right,
    }));
    expect(shown, JSON.stringify(found, null, 1)).toEqual(expected);
    if (one.statements !== undefined) expect(record.claims.size).toBe(one.statements);
  });
});

it('every code is the fault of some case', () => {
  const shown = new Set(cases.flatMap(({ faults }) => faults.map((fault) => fault.code)));
  expect(diagnosticCodes.filter((code) => !shown.has(code))).toEqual([]);
});

function corrupt(root: string, { in: file = '', change, remove = [], bytes }: Case): void {
  const path = join(root, file);
  for (const gone of remove) rmSync(join(root, gone));
  if (bytes) writeFileSync(path, Buffer.from(bytes));
  if (!change) return;
  const text = readFileSync(path, 'utf8');
  const [from, to] = change;
  expect(text.split(from), `"${from}" stands once in ${file}`).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

/** Line and column, counted from 1, of the words at which a fault stands. */
function positionIn(
  text: string,
  { at, after = '', occurrence = 1 }: Fault,
): { line: number; column: number } {
  const before = text
    .split(after + at)
    .slice(0, occurrence)
    .join(after + at);
  if (at !== '') expect(before.length, `"${after + at}" stands in the file`).toBeLessThan(text.length);
  const lines = (before + (at === '' ? '' : after)).split('\n');
  return at === '' ? { line: 1, column: 1 } : { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
