// A dossier in a temporary folder, made from the file of GeoPolHist by the two mappings beside this file.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionsOf } from '../../src/collation/index.ts';
import { importCsv, openDossier } from '../../src/dossier/index.ts';
import { relatedBy } from './compare.mjs';

const DOSSIER = `title: GeoPolHist against Correlates of War
period: 1816/2022
license: ODbL-1.0
`;

/** @typedef {Awaited<ReturnType<typeof build>>} Built */

/**
 * Imports the file as two sources, reads the dossier again and collates it. Times are in milliseconds.
 * @param {string} csv
 */
export async function build(csv) {
  const folder = await mkdtemp(join(tmpdir(), 'geopolhist-'));
  try {
    await writeFile(join(folder, 'dossier.yaml'), DOSSIER);
    const start = performance.now();
    const cow = await importCsv(csv, join(import.meta.dirname, 'cow.mapping.yaml'), folder);
    const gph = await importCsv(csv, join(import.meta.dirname, 'gph.mapping.yaml'), folder);
    const imported = performance.now();
    const { record, diagnostics } = await openDossier(folder);
    const read = performance.now();
    const questions = questionsOf(record);
    const collated = performance.now();
    return {
      imports: { cow, gph },
      record,
      diagnostics: [...diagnostics, ...record.diagnostics],
      questions,
      related: relatedBy(questions),
      times: { import: imported - start, read: read - imported, collate: collated - read },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
