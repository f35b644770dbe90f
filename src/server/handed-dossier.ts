import { createHash } from 'node:crypto';
import {
  coarseOutline,
  outlinesOf,
  packOutlines,
  packRecord,
  pointsOf,
  type DossierFiles,
  type DossierRecord,
  type Outline,
} from '../claim/index.ts';
import type { Diagnostic } from '../lib/index.ts';
import { openAccounts } from '../reckoning/index.ts';
import { checkReport, openingOf } from '../report/index.ts';

/** A dossier as it was read, with a number that grows when its files change. */
export interface ServedDossier {
  /** The text files by their path in its folder. */
  readonly files: DossierFiles;
  readonly record: DossierRecord;
  readonly version: number;
  /** What only the disk can tell is wrong. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** What a page is handed: JSON texts by the name under which it asks for them. `dossier.json` names the others. */
export type HandedDossier = ReadonlyMap<string, string>;

/** As many points as a page draws at once without being slow. */
const POINTS_AT_ONCE = 50_000;
/** A map of this many pixels is the broadest on which coarse outlines still look exact. */
const PIXELS = 2000;
const WORLD = 360;

/**
 * What is slow to read and reckon, done once for every page: the record read and checked, the first day reckoned, the outlines
 * beside it, coarse ones first where there are many.
 */
export function handOver(dossier: ServedDossier, published = false): HandedDossier {
  const { files, record, version, diagnostics } = dossier;
  const outlines = outlineFiles(record, files);
  const body = {
    version,
    published,
    record: packRecord(record),
    check: checkReport(record, files, diagnostics),
    opening: openingOf(openAccounts(record)),
    outlines: outlines.map(([name]) => name),
  };
  return new Map([['dossier.json', JSON.stringify(body)], ...outlines]);
}

/** The files of outlines, the coarsest first: named for their content, so that they are fetched again only when they change. */
function outlineFiles(record: DossierRecord, files: DossierFiles): [string, string][] {
  const exact = [...outlinesOf(record, files).values()];
  if (exact.length === 0) return [];
  const points = exact.reduce((sum, outline) => sum + pointsOf(outline), 0);
  if (points <= POINTS_AT_ONCE) return [outlineFile(exact)];
  const tolerance = (record.map?.width ?? WORLD) / PIXELS;
  return [outlineFile(exact.map((outline) => coarseOutline(outline, tolerance))), outlineFile(exact)];
}

function outlineFile(outlines: readonly Outline[]): [string, string] {
  const text = JSON.stringify(packOutlines(outlines));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return [`outlines-${hash}.json`, text];
}
