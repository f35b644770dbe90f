import { nearest, type Diagnostic, type YamlFile } from '../lib/index.ts';
import { passagesOf } from '../passage/index.ts';
import type { SourceRecord } from '../source/index.ts';
import type { DossierFiles, SourceDocument } from './record.ts';

/** The documents of the sources. A declared file that is not there is reported; a source without a file is only referenced. */
export function readSources(
  sources: readonly SourceRecord[],
  files: DossierFiles,
  yaml: YamlFile<unknown> | null,
  diagnostics: Diagnostic[],
): Map<string, SourceDocument> {
  const documents = new Map<string, SourceDocument>();
  for (const record of sources) {
    const path = record.file === undefined ? null : `sources/${record.file.replace(/^sources\//, '')}`;
    const text = path === null ? undefined : files.get(path);
    if (path !== null && text === undefined && yaml !== null) {
      const near = nearest(
        path,
        [...files.keys()].filter((file) => file.startsWith('sources/')),
      );
      diagnostics.push({
        code: 'source-missing',
        severity: 'error',
        message: `the document ${path} is not in the dossier`,
        file: yaml.file,
        ...yaml.spanOf(record, 'file'),
        expected: 'a file in the folder sources/; leave `file` out where the source is only referenced',
        ...(near === null ? {} : { nearest: near }),
      });
    }
    documents.set(record.id, { record, text: text ?? '', passages: passagesOf(text ?? ''), passedOver: [] });
  }
  return documents;
}
