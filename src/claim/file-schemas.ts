import type { z } from 'zod';
import { partiesFileSchema, placesFileSchema } from '../gazetteer/index.ts';
import { sourcesFileSchema } from '../source/index.ts';
import { claimFileSchema } from './claim-file.ts';
import { dossierFileSchema } from './dossier-file.ts';
import { judgementsFileSchema } from './judgement.ts';
import { agreementsFileSchema, eventsFileSchema, holdingsFileSchema } from './registers.ts';
import { suppositionFileSchema } from './supposition.ts';

/** The schema of every kind of file of a dossier, by the name under which it is published. */
export const fileSchemas = {
  dossier: dossierFileSchema,
  sources: sourcesFileSchema,
  places: placesFileSchema,
  parties: partiesFileSchema,
  agreements: agreementsFileSchema,
  events: eventsFileSchema,
  holdings: holdingsFileSchema,
  claims: claimFileSchema,
  judgements: judgementsFileSchema,
  whatif: suppositionFileSchema,
} as const satisfies Record<string, z.ZodObject>;

export type FileKind = keyof typeof fileSchemas;

/** Which kind of file stands at a path in a dossier's folder; null where it is none of the record. */
export function fileKindOf(path: string): FileKind | null {
  const [, folder, name] = /^(?:(claims|whatif)\/)?([^/]+)\.ya?ml$/.exec(path) ?? [];
  if (folder === 'claims' || folder === 'whatif') return folder;
  return name !== undefined && name !== 'claims' && name !== 'whatif' && name in fileSchemas
    ? (name as FileKind)
    : null;
}
