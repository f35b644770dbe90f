import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readRecord, type DossierFiles, type DossierRecord } from '../claim/index.ts';
import type { Diagnostic } from '../lib/index.ts';

/** A dossier read from its folder. */
export interface OpenDossier {
  /** The absolute path of its folder. */
  readonly folder: string;
  readonly files: DossierFiles;
  readonly record: DossierRecord;
  /** What only the disk can tell: documents that changed since they were taken in, files that are not text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The folder is not a dossier, or cannot be read. The message is a sentence for the person who named it. */
export class NoDossierError extends Error {
  override readonly name = 'NoDossierError';
}

/** The files of a dossier that are read: the record, the documents, the outlines. */
const PARTS = /^(?:[^/]+\.ya?ml|(?:claims|whatif)\/[^/]+\.ya?ml|sources\/.+|geometry\/[^/]+\.geojson)$/;

/** Reads a dossier's folder: the recipe that touches the disk. Throws `NoDossierError` where there is nothing to read. */
export async function openDossier(folder: string): Promise<OpenDossier> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'dossier.yaml')))
    throw new NoDossierError(`${root} is no dossier: there is no dossier.yaml in it`);
  const bytes = await readParts(root);
  const { files, diagnostics } = decode(bytes);
  const record = readRecord(files);
  return {
    folder: root,
    files,
    record,
    diagnostics: [...diagnostics, ...changedSources(record, bytes, files)],
  };
}

/** The nearest folder upwards that holds `dossier.yaml`, or null. */
export function findDossier(from: string): string | null {
  for (let at = resolve(from); ; at = dirname(at)) {
    if (existsSync(join(at, 'dossier.yaml'))) return at;
    if (dirname(at) === at) return null;
  }
}

async function readParts(root: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => PARTS.test(path) && !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, Buffer]> => [path, await readFile(join(root, path))]),
    ),
  );
}

function decode(bytes: ReadonlyMap<string, Buffer>): {
  files: Map<string, string>;
  diagnostics: Diagnostic[];
} {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const [file, content] of bytes) {
    try {
      files.set(file, decoder.decode(content));
    } catch {
      diagnostics.push({
        code: 'not-text',
        severity: 'error',
        message: `${file} is not text in UTF-8; it is not used`,
        file,
        start: 0,
        end: 0,
        expected: 'a text file in UTF-8',
      });
    }
  }
  return { files, diagnostics };
}

function changedSources(
  record: DossierRecord,
  bytes: ReadonlyMap<string, Buffer>,
  files: DossierFiles,
): Diagnostic[] {
  const list = files.get('sources.yaml') ?? '';
  return record.sources.flatMap((source): Diagnostic[] => {
    const path = source.file === undefined ? null : `sources/${source.file.replace(/^sources\//, '')}`;
    const content = path === null ? undefined : bytes.get(path);
    if (source.sha256 === undefined || content === undefined || path === null) return [];
    if (createHash('sha256').update(content).digest('hex') === source.sha256) return [];
    const start = Math.max(0, list.indexOf(source.sha256));
    return [
      {
        code: 'source-changed',
        severity: 'error',
        message: `${path} has changed since it was taken in: its SHA-256 is no longer the one recorded`,
        file: 'sources.yaml',
        start,
        end: start + source.sha256.length,
        expected: 'the document as received; documents are never edited',
      },
    ];
  });
}
