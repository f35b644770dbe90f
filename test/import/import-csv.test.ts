import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { importCsv, ImportRefusedError, openDossier, type CsvImport } from '../../src/dossier/index.ts';
import { coverageOf, type ClaimRecord } from '../../src/claim/index.ts';
import { positionAt } from '../../src/lib/index.ts';
import { folderWith } from './dossier-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const HEAD = 'code,place,from,to,status,power\n';

/** A mapping of the table under `HEAD`, with changes. */
function mappingWith(changes: object = {}): string {
  return stringify({
    source: {
      id: 'table',
      title: 'Table',
      type: 'dataset',
      kind: 'tertiary',
      language: 'en',
      license: 'CC0-1.0',
    },
    place: { id: 'code', name: 'place' },
    party: { id: 'power' },
    start: { column: 'from' },
    end: { column: 'to', is: 'exclusive' },
    status: {
      column: 'status',
      titles: {
        own: { title: 'own-administration', by: 'place' },
        occupied: { title: 'military-occupation', by: 'party' },
        protected: { title: 'protectorate', by: 'place', 'on-behalf-of': 'party' },
      },
      'left-out': { unknown: 'no information' },
    },
    ...changes,
  });
}

async function imported(
  csv: string,
  changes: object = {},
  files: Record<string, string> = {},
): Promise<CsvImport & { folder: string; claims: ClaimRecord[] }> {
  const folder = await folderWith({ 'table.csv': csv, 'mapping.yaml': mappingWith(changes), ...files });
  const done = await importCsv(join(folder, 'table.csv'), join(folder, 'mapping.yaml'), folder);
  if (done.report === null) return { ...done, folder, claims: [] };
  const written = parse(readFileSync(join(folder, 'claims', 'table.yaml'), 'utf8')) as {
    claims: ClaimRecord[];
  };
  return { ...done, folder, claims: written.claims };
}

/** The faults of an import as `line:column code words`. */
function faults({ diagnostics, files }: CsvImport): string[] {
  return diagnostics.map(({ code, file, start, end, message, expected = '' }) => {
    const text = files.get(file) ?? '';
    const { line, column } = positionAt(text, start);
    return `${file}:${line}:${column} ${code} [${text.slice(start, end)}] ${message} (${expected})`;
  });
}

/** Every file of a folder with its text. */
function snapshot(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

const when = ({ holding }: ClaimRecord): unknown => [holding?.from, holding?.until];

describe('years', () => {
  it.for<[string, object, unknown, unknown]>([
    ['1840,1846', {}, '1840', '1846'],
    ['1840-03,1846-12-31', {}, '1840-03', '1846-12-31'],
    ['1840,1846', { end: { column: 'to', is: 'inclusive' } }, '1840', '1847'],
    ['1840,1846-12', { end: { column: 'to', is: 'inclusive' } }, '1840', '1847-01'],
    ['1840,1846-02-28', { end: { column: 'to', is: 'inclusive' } }, '1840', '1846-03-01'],
    ['-0044,-0001', { end: { column: 'to', is: 'inclusive' } }, '-0044', '0000'],
    ['1840,1846', { start: { column: 'from', open: [1840] } }, '[..1840]', '1846'],
    ['1840,1850', { end: { column: 'to', is: 'inclusive', open: [1850] } }, '1840', '[1850..]'],
    ['1840,', { end: { column: 'to', is: 'exclusive', open: [1850] } }, '1840', undefined],
    [
      '1840,',
      { complete: true, end: { column: 'to', is: 'exclusive', open: [1848, 1850, 1849] } },
      '1840',
      '[1850..]',
    ],
    ['?,1846', { missing: ['?'] }, undefined, '1846'],
    ['1846,1846', {}, '1846', '1846'],
  ])('%s with %j is from %s until %s', async ([years, changes, from, until]) => {
    const { claims, diagnostics } = await imported(`${HEAD}f,Fort,${years},own,\n`, changes);
    expect(diagnostics).toEqual([]);
    expect(claims.map(when)).toEqual([[from, until]]);
  });
});

test('holders are the place itself, the party, and the power behind', async () => {
  const { claims, folder } = await imported(
    `${HEAD}f,Fort,1840,1841,own,\nf,Fort,1841,1842,occupied,s\ns,Southland,1840,1850,own,\nf,Fort,1842,1843,protected,q\n`,
  );
  expect(claims.map(({ holding }) => [holding?.by, holding?.['on-behalf-of'], holding?.title])).toEqual([
    ['f', undefined, 'own-administration'],
    ['s', undefined, 'military-occupation'],
    ['s', undefined, 'own-administration'],
    ['f', 'q', 'protectorate'],
  ]);
  const { record } = await openDossier(folder);
  const parties = [...record.gazetteer.parties.values()].map(({ id, name }) => `${id} ${name}`);
  expect(parties).toEqual(['f Fort', 's Southland', 'q q']);
});

test('a row at fault is reported at its line and column, and the others are imported', async () => {
  const done = await imported(
    [
      'code,place,from,to,status,power',
      'a,Fort,1840,1846,own,',
      ',Fort,1840,1846,own,',
      '"b","Fort, the\nold one",184O,1846,own,',
      'c,Fort,1840,1846,lent,',
      'd,Fort,1840,1846,,',
      'e,Fort,1840,1846,occupied,',
      'f,Fort,1846,1840,own,',
      'g,Fort,1840,1846,own,,more',
      '–,Fort,1840,1846,own,',
      'A,Fort,1840,1846,own,',
      'h,Fort,1840/1841,1846,own,',
      ',,,,,',
      'i,Fort,1840,1846,own,',
    ].join('\r\n'),
  );
  expect(faults(done).map((fault) => fault.replace('table.csv:', '').split(/(?<=\]) /))).toEqual([
    ['3:1 bad-field [,]', expect.stringContaining('names no place')],
    ['5:10 bad-date [184O]', expect.stringContaining('"184O" cannot be read')],
    ['6:18 bad-field [lent]', expect.stringContaining('no title for the status "lent"')],
    ['7:18 bad-field [,]', expect.stringContaining('has no status')],
    ['8:27 bad-field [\r]', expect.stringContaining('does not say which')],
    ['9:13 times-reversed [1840]', expect.stringContaining('ends before it begins')],
    ['10:23 bad-field [more]', expect.stringContaining('7 fields')],
    ['11:1 bad-field [–]', expect.stringContaining('no id can be made')],
    ['12:1 duplicate-id [A]', expect.stringContaining('would both have the id "a"')],
    ['13:8 bad-date [1840/1841]', expect.stringContaining('more than one date')],
  ]);
  expect(done.claims.map(({ id }) => id)).toEqual(['table-2', 'table-15']);
  expect(done.report).toMatchObject({ rows: 12, empty: 1, faulty: 10, claims: 2 });
  const { record } = await openDossier(done.folder);
  expect(record.diagnostics).toEqual([]);
});

test('a quotation mark that is never closed ends the reading there', async () => {
  const done = await imported(
    `${HEAD}a,Fort,1840,1846,own,\nb,"Fort,1840,1846,own,\nc,Fort,1840,1846,own,\n`,
  );
  expect(faults(done)).toEqual([
    expect.stringMatching(/^table\.csv:3:3 bad-field \["\] a quotation mark is opened/),
  ]);
  expect(done.claims.map(({ id }) => id)).toEqual(['table-2']);
});

test('a quotation mark within a field is a letter like any other', async () => {
  const { claims, diagnostics } = await imported(`${HEAD}a,the "Fort",1840,1846,own,\n`);
  expect(diagnostics).toEqual([]);
  expect(claims.map(({ quote }) => quote)).toEqual(['a,the "Fort",1840,1846,own,']);
});

describe('a mapping that does not fit its file imports nothing', () => {
  it.for<[string, object, RegExp]>([
    ['a column that is not there', { place: { id: 'cod', name: 'place' } }, /no column is called "cod"/],
    ['a number beyond the last column', { place: { id: 7, name: 'place' } }, /only 6 columns/],
    ['a party column left out', { party: {} }, /"occupied" is held by a party/],
    ['a complete log without its last year', { complete: true }, /needs the year in which its data end/],
    [
      'a title that is none',
      { status: { column: 'status', titles: { own: { title: 'kingship', by: 'place' } } } },
      /bad-field/,
    ],
    ['an end of no known sort', { end: { column: 'to' } }, /exclusive/],
    ['a field that there is not', { colum: 'x' }, /unknown-field/],
  ])('%s', async ([, changes, expected]) => {
    const done = await imported(`${HEAD}a,Fort,1840,1846,own,\n`, changes);
    expect(done.report).toBeNull();
    expect(faults(done).join('\n')).toMatch(expected);
    expect(readdirSync(done.folder).sort()).toEqual(['dossier.yaml', 'mapping.yaml', 'table.csv']);
  });

  it('two columns of one name, which are then told by number', async () => {
    const csv = 'code,place,year,year,status,power\na,Fort,1840,1846,own,\n';
    const years = { start: { column: 'year' }, end: { column: 4, is: 'exclusive' } };
    expect(faults(await imported(csv, years)).join()).toContain('2 columns are called "year"');
    const { claims } = await imported(csv, { ...years, start: { column: 3 } });
    expect(claims.map(when)).toEqual([['1840', '1846']]);
  });
});

describe('what the dossier has stays as it is', () => {
  const places = '# Ours.\nplaces:\n  # The old one.\n  - { id: f, name: Our Fort, kind: base } # here\n';

  it('adds places that are not there, and leaves those that are', async () => {
    const { folder, report } = await imported(
      `${HEAD}f,Their Fort,1840,1846,own,\ng,Gull Island,1840,1846,own,\n`,
      {},
      { 'places.yaml': places },
    );
    const now = readFileSync(join(folder, 'places.yaml'), 'utf8');
    expect(now.startsWith(places)).toBe(true);
    expect(now.slice(places.length)).toBe('  - id: g\n    name: Gull Island\n');
    expect(report?.places).toEqual({ added: 1, there: 1 });
  });

  it.for<[string, Record<string, string>, RegExp]>([
    ['the source', { 'sources.yaml': 'sources: [{ id: table }]\n' }, /source with the id "table"/],
    ['its claims', { 'claims/table.yaml': 'source: table\nclaims: []\n' }, /claims\/table\.yaml/],
    ['another document of that name', { 'sources/table.csv': 'x' }, /another document sources\/table\.csv/],
  ])('%s is in the way, and nothing is written', async ([, files, expected]) => {
    const folder = await folderWith({
      'table.csv': `${HEAD}f,Fort,1840,1846,own,\n`,
      'mapping.yaml': mappingWith(),
      ...files,
    });
    const before = snapshot(folder);
    const run = importCsv(join(folder, 'table.csv'), join(folder, 'mapping.yaml'), folder);
    await expect(run).rejects.toThrow(ImportRefusedError);
    await expect(run).rejects.toThrow(expected);
    expect(snapshot(folder)).toEqual(before);
  });
});

test('two sources that stand side by side in one file each quote their own columns', async () => {
  const csv =
    'a,a name,a from,a to,a st,b,b name,b from,b to,b st\nf,Fort,1840,1846,own,f,Fort,1840,1847,own\n,,,,,f,Fort,1847,1850,unknown\nf,Fort,1840,1846,own,,,,,\n';
  const half = (letter: string): object => ({
    source: {
      id: letter,
      title: letter,
      type: 'dataset',
      kind: 'tertiary',
      language: 'en',
      license: 'CC0-1.0',
    },
    quote: 'columns',
    place: { id: letter, name: `${letter} name`, 'tell-names': true },
    party: {},
    start: { column: `${letter} from` },
    end: { column: `${letter} to`, is: 'exclusive' },
    status: {
      column: `${letter} st`,
      titles: { own: { title: 'own-administration', by: 'place' } },
      'left-out': { unknown: 'no information' },
    },
  });
  const folder = await folderWith({
    't.csv': csv,
    'a.yaml': stringify(half('a')),
    'b.yaml': stringify(half('b')),
  });
  const a = await importCsv(join(folder, 't.csv'), join(folder, 'a.yaml'), folder);
  const b = await importCsv(join(folder, 't.csv'), join(folder, 'b.yaml'), folder);
  expect([a.report?.empty, b.report?.empty, b.report?.leftOut]).toEqual([
    1,
    1,
    [{ status: 'unknown', rows: 1, reason: 'no information' }],
  ]);
  const { record, diagnostics } = await openDossier(folder);
  expect([...diagnostics, ...record.diagnostics]).toEqual([]);
  const told = [...record.claims.values()].map(({ id, record: { quote, occurrence } }) => [
    id,
    quote,
    occurrence,
  ]);
  expect(told).toEqual([
    ['a-name-2', 'f,Fort,1840,1846,own', 1],
    ['a-2', 'f,Fort,1840,1846,own', 1],
    ['a-4', 'f,Fort,1840,1846,own', 2],
    ['b-name-2', 'f,Fort,1840,1847,own', undefined],
    ['b-2', 'f,Fort,1840,1847,own', undefined],
  ]);
  expect(coverageOf(record).map(({ open }) => open)).toEqual([[], []]);
});

test('one number for two places is told apart by the name', async () => {
  const { claims } = await imported(`${HEAD}1,Fort,1840,1846,own,\n1,Gull Island,1840,1846,own,\n`, {
    place: {
      id: 'code',
      name: 'place',
      prefix: 't-',
      apart: [{ value: 1, name: 'Gull Island', id: 'gull-island' }],
    },
  });
  expect(claims.map(({ holding }) => [holding?.of, holding?.by])).toEqual([
    ['t-1', '1'],
    ['gull-island', 'gull-island'],
  ]);
});

/** Fields with everything that a CSV file can have in them. */
const field = fc.string({
  unit: fc.constantFrom('a', 'é', '𝄞', ' ', ',', '"', '\n', '\r\n', ';', ':', '#', '-'),
  maxLength: 8,
});

test('every claim quotes its own row, whatever stands in the fields', async () => {
  const written = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const row = fc.tuple(fc.constantFrom('f', 'g'), field, fc.constantFrom('1840', '1841'));
  const table = fc.tuple(
    fc.array(row, { minLength: 1, maxLength: 8 }),
    fc.boolean(),
    fc.constantFrom('\n', '\r\n'),
  );
  await fc.assert(
    fc.asyncProperty(table, async ([rows, bom, lineEnd]) => {
      const lines = rows.map(([code, name, from]) =>
        [code, written(name), from, '1850', 'own', ''].join(','),
      );
      const csv = `${bom ? '\uFEFF' : ''}${[HEAD.trim(), ...lines].join(lineEnd)}${lineEnd}`;
      const { folder, diagnostics } = await imported(csv);
      expect(diagnostics).toEqual([]);
      const { record } = await openDossier(folder);
      expect(record.diagnostics).toEqual([]);
      const spans = [...record.claims.values()].map(({ spans: [span] }) =>
        csv.slice(span?.start, span?.end).trim(),
      );
      expect(spans).toEqual(lines.map((line) => line.trim()));
    }),
    { numRuns: 60 },
  );
});
