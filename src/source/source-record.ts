import { z } from 'zod';
import { idSchema } from '../lib/index.ts';

/** The kinds of source, from most to least trusted in the default account. */
export const sourceKinds = ['primary', 'secondary', 'tertiary', 'testimony', 'informal'] as const;

const nameSchema = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

/** `sources.yaml`: one record per source, in the shape of CSL-JSON with a few fields of our own. */
export const sourcesFileSchema = z.strictObject({
  sources: z.array(
    z.strictObject({
      id: idSchema,
      letter: z
        .string()
        .regex(/^[A-Z]{1,2}$/)
        .optional()
        .describe('The letter that stands for it on the page.'),
      title: z.string().min(1),
      author: z.array(nameSchema).optional(),
      publisher: z.string().optional(),
      issued: z.string().optional().describe('EDTF; left out where the document does not say.'),
      URL: z.string().optional(),
      type: z.string().describe('A CSL type: entry-encyclopedia, webpage, post, treaty, report …'),
      kind: z.enum(sourceKinds),
      language: z.string(),
      'translated-from': z.string().optional(),
      'derived-from': z.union([idSchema, z.array(idSchema)]).optional(),
      'version-of': idSchema.optional().describe('Another source that is a version of the same text.'),
      preservation: z.enum(['good', 'damaged']).optional(),
      license: z.string().min(1),
      file: z.string().optional(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      note: z.string().optional(),
    }),
  ),
});

export type SourceRecord = z.infer<typeof sourcesFileSchema>['sources'][number];
export type SourceKind = (typeof sourceKinds)[number];
