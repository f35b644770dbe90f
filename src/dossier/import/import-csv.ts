import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readYamlFile, type Diagnostic } from '../../lib/index.ts';
import { NoDossierError } from '../open-dossier.ts';
import { replaceFile } from '../replace-file.ts';
import { loadYaml, saveYaml } from '../write-yaml.ts';
import { claimsFileOf } from './claims-file.ts';
import { csvMappingSchema, type CsvMapping } from './csv-mapping.ts';
import { readCsvRows } from './csv-rows.ts';
import { csvImportReport, type CsvImportReport } from './csv-import-report.ts';
import { mapRows, type MappedRows } from './map-rows.ts';
import { mappedColumns } from './mapped-columns.ts';

/** What is to be imported is in the way of what the dossier has; nothing was written. The message is a sentence for the person who asked. */
export class ImportRefusedError extends Error {
  override readonly name = 'ImportRefusedError';
}

/** What an import did, and what was wrong with the mapping or with rows of the file. */
export interface CsvImport {
  /** Null where the mapping or the file cannot be used at all: nothing was written then. */
  readonly report: CsvImportReport | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics speak of. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Adds a CSV file to a dossier as one source: copies it, enters the source, its places and parties, and writes its claims. What the dossier has
 * stays as it is. Throws `NoDossierError`, and `ImportRefusedError` where the source, its claims or another file of that name is there already.
 */
export async function importCsv(csvPath: string, mappingPath: string, folder: string): Promise<CsvImport> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'dossier.yaml')))
    throw new NoDossierError(`${root} is no dossier: there is no dossier.yaml in it`);
  const bytes = await readFile(csvPath);
  const file = basename(csvPath);
  const text = textOf(bytes);
  const mappingText = await readFile(mappingPath, 'utf8');
  const mappingFile = basename(mappingPath);
  const files = new Map([[mappingFile, mappingText]]);
  const yaml = readYamlFile(mappingFile, mappingText, csvMappingSchema);
  const diagnostics: Diagnostic[] = [...yaml.diagnostics];
  const mapping = yaml.value;
  if (text === null) diagnostics.push(notText(file));
  if (text === null || mapping === null || diagnostics.length > 0)
    return { report: null, diagnostics, files };
  files.set(file, text);

  const csv = readCsvRows(file, text, mapping.delimiter ?? ',');
  if (csv === null) return { report: null, diagnostics: [noHead(file)], files };
  const columns = mappedColumns(yaml, mapping, csv.head, diagnostics);
  if (columns === null) return { report: null, diagnostics, files };
  const mapped = mapRows(file, text, csv.rows, mapping, columns);
  diagnostics.push(...csv.diagnostics, ...mapped.diagnostics);
  const claims = claimsFileOf(mapping.source.id, text, csv.head, mapped);
  const added = await write(root, { file, bytes, claims, mapping, mapped });
  return { report: csvImportReport(mapping, csv, mapped, added), diagnostics: inOrder(diagnostics), files };
}

interface Written {
  readonly file: string;
  readonly bytes: Buffer;
  readonly claims: string;
  readonly mapping: CsvMapping;
  readonly mapped: MappedRows;
}

/** How many entries a list of the dossier did not have yet. */
export interface Added {
  readonly places: number;
  readonly parties: number;
}

/** Writes everything, once it is known that nothing is in the way. The source comes last but for its claims, so that what refers to it finds it. */
async function write(root: string, { file, bytes, claims, mapping, mapped }: Written): Promise<Added> {
  const { id } = mapping.source;
  const document = join(root, 'sources', file);
  const claimsPath = join(root, 'claims', `${id}.yaml`);
  const present = await readFile(document).catch(() => null);
  if (present !== null && !present.equals(bytes))
    throw new ImportRefusedError(`there is another document sources/${file} already; nothing was written`);
  if (existsSync(claimsPath))
    throw new ImportRefusedError(`there are claims/${id}.yaml already; nothing was written`);
  const sources = await listFile(join(root, 'sources.yaml'), 'sources');
  if (sources.ids.has(id))
    throw new ImportRefusedError(`there is a source with the id "${id}" already; nothing was written`);
  const places = await listFile(join(root, 'places.yaml'), 'places');
  const parties = await listFile(join(root, 'parties.yaml'), 'parties');

  await mkdir(dirname(document), { recursive: true });
  await mkdir(dirname(claimsPath), { recursive: true });
  if (present === null) await writeFile(document, bytes, { flag: 'wx' });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const added = {
    places: await places.add([...mapped.places.values()]),
    parties: await parties.add([...mapped.parties.values()]),
  };
  await sources.add([{ ...mapping.source, file, sha256 }]);
  await replaceFile(claimsPath, null, claims);
  return added;
}

interface Entry {
  readonly id: string;
  readonly [field: string]: unknown;
}

interface ListFile {
  readonly ids: ReadonlySet<string>;
  /** Adds the entries whose ids are not there, and returns how many those were. */
  readonly add: (entries: readonly Entry[]) => Promise<number>;
}

/** A file of the dossier that is one list of entries with ids; it is made where it is not there. */
async function listFile(path: string, key: string): Promise<ListFile> {
  if (!existsSync(path)) await replaceFile(path, null, `${key}: []\n`);
  const loaded = await loadYaml(path);
  const { document } = loaded;
  const content = document.toJS() as Record<string, readonly { readonly id?: string }[] | null> | null;
  const ids = new Set((content?.[key] ?? []).flatMap(({ id }) => (id === undefined ? [] : [id])));
  return {
    ids,
    add: async (entries) => {
      const fresh = entries.filter((entry) => !ids.has(entry.id));
      if (fresh.length === 0) return 0;
      if ((content?.[key] ?? []).length === 0) document.setIn([key], document.createNode(fresh));
      else for (const entry of fresh) document.addIn([key], document.createNode(entry));
      await saveYaml(loaded);
      return fresh.length;
    },
  };
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notText(file: string): Diagnostic {
  return {
    code: 'not-text',
    severity: 'error',
    message: `${file} is not text in UTF-8`,
    file,
    start: 0,
    end: 0,
    expected: 'a text file in UTF-8',
  };
}

function noHead(file: string): Diagnostic {
  return {
    code: 'bad-field',
    severity: 'error',
    message: `${file} has no rows`,
    file,
    start: 0,
    end: 0,
    expected: 'a first row with the names of the columns',
  };
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.start - b.start);
}
