import { z } from 'zod';
import { edtfSchema } from '../gazetteer/index.ts';
import { idSchema, neededAs } from '../lib/index.ts';

/** The kinds of source, from most to least trusted in the default account. */
export const sourceKinds = ['primary', 'secondary', 'tertiary', 'testimony', 'informal'] as const;

const nameSchema = z.union([
  z.strictObject({
    family: z.string().describe('The family name.'),
    given: z.string().optional().describe('The given name.'),
  }),
  z.strictObject({ literal: z.string().describe('The name of an institution, as it stands.') }),
]);

const sourceSchema = z.strictObject({
  id: idSchema.describe('The id by which a claim file names the source.'),
  letter: z
    .string()
    .regex(/^[A-Z]{1,2}$/)
    .optional()
    .describe('The letter that stands for it on the page.'),
  title: z.string().min(1).describe('The title as the document has it.'),
  author: z
    .array(nameSchema)
    .optional()
    .describe('Who wrote it; left out where the document does not say (CSL: author).'),
  publisher: z.string().optional().describe('Who published it (CSL: publisher).'),
  issued: edtfSchema
    .optional()
    .describe('When it was published, in EDTF; left out where the document does not say (CSL: issued).'),
  URL: z.string().optional().describe('Where it can be read (CSL: URL).'),
  type: z
    .string()
    .min(1)
    .describe('A CSL type: entry-encyclopedia, webpage, post, treaty, report, book, chapter …'),
  kind: z
    .enum(sourceKinds)
    .describe(
      'primary (made by those who acted), secondary (a study of such), tertiary (a work of reference), testimony (of those who were there) or informal (a post, an answer). The default account trusts them in this order.',
    ),
  language: z.string().min(1).describe('The language of the document as a BCP 47 tag: en, zh, ru.'),
  'translated-from': z.string().optional().describe('The language it was translated from.'),
  'derived-from': z
    .union([idSchema, z.array(idSchema)])
    .optional()
    .describe('The sources it follows or copies: together with them it is one witness.'),
  'version-of': idSchema.optional().describe('Another source that is a version of the same text.'),
  preservation: z
    .enum(['good', 'damaged'])
    .optional()
    .describe('Damaged where words were lost or changed by copying, scanning or translation.'),
  license: neededAs(
    'licence-missing',
    z.string().min(1).describe('On what terms the document may be used; its own words where it has some.'),
  ),
  file: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The document in the folder sources/, as received. Left out where the source is only referenced: its quotes are then not verified.',
    ),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('The SHA-256 of the document as it was read, in hexadecimal digits.'),
  note: z.string().min(1).optional().describe('Anything a later reader should know.'),
});

/** `sources.yaml`: one record per source, in the shape of CSL-JSON with a few fields of our own. */
export const sourcesFileSchema = z
  .strictObject({ sources: z.array(sourceSchema).describe('The sources of the dossier.') })
  .meta({
    title: 'Sources (sources.yaml)',
    description:
      'One record for each document, in the shape of CSL-JSON with a few fields of our own. `interregnum check` also sees that every id is used once, that the document is there and has the SHA-256 recorded, and that derived-from and version-of name other sources and never lead back in a circle.',
  });

export type SourceRecord = z.infer<typeof sourceSchema>;
export type SourceKind = (typeof sourceKinds)[number];
