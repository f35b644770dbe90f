import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../bin/node-version.mjs';
import { fileKindOf, type FileKind } from '../../src/claim/index.ts';

/** The folder of the example dossier. */
export const EXAMPLE = join(ROOT, 'dossiers', 'manchuria');

/** The YAML files of the example dossier: path, kind and text. */
export function exampleFiles(): { path: string; kind: FileKind; text: string }[] {
  return readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((path) => {
      const kind = fileKindOf(path);
      return kind === null ? [] : [{ path, kind, text: readFileSync(join(EXAMPLE, path), 'utf8') }];
    });
}
