import { z } from 'zod';
import { parseEdtf } from '../time/index.ts';

/** `dossier.yaml`: what the dossier is about, the time it covers, and how it is shown first. */
export const dossierFileSchema = z.strictObject({
  title: z.string().min(1),
  about: z.string().optional(),
  period: z
    .string()
    .superRefine((text, context) => {
      const parsed = parseEdtf(text);
      if (!parsed.ok)
        context.addIssue({
          code: 'custom',
          message: `"${text}" cannot be read: ${parsed.problem}`,
          params: { code: 'bad-date' },
        });
    })
    .describe('The time the dossier covers, as an EDTF interval: 1944/1955.'),
  license: z.string().min(1).describe('The licence of the record itself; each source has its own.'),
  'default-account': z.string().optional(),
  map: z
    .strictObject({
      longitude: z.number().min(-180).max(180),
      latitude: z.number().min(-90).max(90),
      width: z.number().positive().max(360).describe('Degrees of longitude that the map shows.'),
    })
    .optional(),
});

export type DossierEntry = z.infer<typeof dossierFileSchema>;
