// What is owed when, in sales by the NetBill protocol: netbill/README.md.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRecord } from '../../src/claim/index.ts';
import { openAccounts } from '../../src/reckoning/index.ts';
import { commitmentsReport } from '../../src/report/index.ts';
import { commitmentShown } from '../cases/shown.ts';

type Wanted = string | Readonly<Record<string, unknown>>;

interface Case {
  readonly case: string;
  /** By day, or day and account, and by commitment: its state, or some of what is told of it. */
  readonly ask: Readonly<Record<string, Readonly<Record<string, Wanted>>>>;
}

const folder = new URL('netbill/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(yaml|txt)$/.test(path) && path !== 'cases.yaml')
  .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')] as const);
const record = readRecord(new Map(files));
const cases = parse(readFileSync(new URL('cases.yaml', folder), 'utf8')) as Case[];

describe('what is owed in sales by the NetBill protocol', () => {
  const accounts = openAccounts(record);

  it('the dossier is sound', () => {
    expect(record.diagnostics.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  });

  it.each(cases)('$case', ({ ask }) => {
    for (const [asked, commitments] of Object.entries(ask)) {
      const [date = '', account = 'default'] = asked.split(' ');
      const lines = commitmentsReport(accounts, { date, account }).commitments;
      const told = new Map(lines.map((line) => [line.id, commitmentShown(line) as Record<string, unknown>]));
      for (const [id, wanted] of Object.entries(commitments))
        expect([asked, id, shownAs(told.get(id), wanted)]).toEqual([asked, id, wanted]);
    }
  });
});

/** What is told of a commitment, cut down to what a case asks of it. */
function shownAs(told: Record<string, unknown> | undefined, wanted: Wanted): unknown {
  if (told === undefined) return 'absent';
  if (typeof wanted === 'string') return told['state'];
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, told[name]]));
}
