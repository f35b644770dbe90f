import { z } from 'zod';
import { edtfSchema } from '../gazetteer/index.ts';
import { neededAs } from '../lib/index.ts';

const mapSchema = z.strictObject({
  longitude: z.number().min(-180).max(180).describe('Degrees east of Greenwich of the middle of the map.'),
  latitude: z.number().min(-90).max(90).describe('Degrees north of the equator of the middle of the map.'),
  width: z.number().positive().max(360).describe('Degrees of longitude that the map shows.'),
});

/** `dossier.yaml`: what the dossier is about, the time it covers, and how it is shown first. */
export const dossierFileSchema = z
  .strictObject({
    title: z.string().min(1).describe('The title of the dossier.'),
    language: z
      .string()
      .min(1)
      .optional()
      .describe('The language of its titles, names and notes as a BCP 47 tag; en, where this is left out.'),
    about: z.string().optional().describe('What it is about, in a few sentences.'),
    period: edtfSchema.describe('The time the dossier covers, as an EDTF interval: 1944/1955.'),
    license: neededAs(
      'licence-missing',
      z.string().min(1).describe('The licence of the record itself; each source has its own.'),
    ),
    'default-account': z
      .string()
      .optional()
      .describe('The account shown first: default, according-to:SOURCE or only:SOURCE.'),
    map: mapSchema.optional().describe('What the map shows first.'),
  })
  .meta({
    title: 'Dossier (dossier.yaml)',
    description: 'What the dossier is about, the time it covers, its licence, and how it is shown first.',
  });

export type DossierEntry = z.infer<typeof dossierFileSchema>;
