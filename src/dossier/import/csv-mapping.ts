import { z } from 'zod';
import { grantSchema } from '../../claim/index.ts';
import { idSchema } from '../../lib/index.ts';
import { sourcesFileSchema } from '../../source/index.ts';

const columnSchema = z.union([z.string().min(1), z.number().int().positive()]).meta({
  id: 'column',
  description:
    'A column: its name in the first row, or its number counted from 1 where two columns have one name.',
});

const cellSchema = z
  .union([z.string(), z.number().transform(String)])
  .meta({ id: 'cell', description: 'The value of a cell, as the file has it.' });

const idsSchema = z
  .record(z.string(), idSchema)
  .optional()
  .describe('Ids of the dossier for values of the column, where they are not to be made from the value.');

const prefixSchema = z
  .string()
  .regex(/^[\p{Ll}\d]+(-[\p{Ll}\d]+)*-$/u, 'a prefix is like the beginning of an id and ends with a hyphen')
  .optional()
  .describe('What stands before the value in an id that is made from it, such as cow-.');

const apartSchema = z.strictObject({
  value: cellSchema.describe('The value of the column.'),
  name: z.string().min(1).describe('The name in the rows that are meant.'),
  id: idSchema.describe('The id of the place in these rows.'),
});

const placeSchema = z.strictObject({
  id: columnSchema.describe('The column by which a place is known.'),
  prefix: prefixSchema,
  ids: idsSchema,
  apart: z
    .array(apartSchema)
    .optional()
    .describe('Values that stand for several places, which only the name in the row tells apart.'),
  name: columnSchema.describe('The column with the name of the place.'),
  'tell-names': z
    .literal(true)
    .optional()
    .describe(
      'True where each name of a place is also entered as a claim of the source, so that names are compared.',
    ),
});

const partySchema = z.strictObject({
  id: columnSchema
    .optional()
    .describe('The column by which the power behind a status is known; needed where a status is held by it.'),
  prefix: prefixSchema,
  ids: idsSchema,
  name: columnSchema
    .optional()
    .describe(
      'The column with the name of the party. Left out, the party is called as the place with the same value.',
    ),
});

const startSchema = z.strictObject({
  column: columnSchema.describe('The column with the year, month or day (EDTF) in which it began.'),
  open: z
    .array(cellSchema)
    .optional()
    .describe('Values that say only where the data begin: it began then or at any time before.'),
});

const endSchema = z.strictObject({
  column: columnSchema.describe('The column with the year, month or day (EDTF) of the end.'),
  is: z
    .enum(['exclusive', 'inclusive'])
    .describe(
      'exclusive: the year in which it ended (and the next began). inclusive: the last year in which it stood; it ended in the next.',
    ),
  open: z
    .array(cellSchema)
    .optional()
    .describe('Values that say only where the data end: it ended then or at any time after, if ever.'),
});

const holder = z.enum(['place', 'party']);

const readingSchema = z.strictObject({
  title: grantSchema.shape.title,
  by: holder.describe(
    'Who holds: the place, as a party of its own, or the party that the row names beside it.',
  ),
  'on-behalf-of': holder
    .optional()
    .describe('The power behind a puppet state, protectorate or mandate, as in by.'),
});

const statusSchema = z.strictObject({
  column: columnSchema.describe('The column with the status.'),
  titles: z
    .record(z.string(), readingSchema)
    .describe('What holding each status is: its title, and who has it.'),
  'left-out': z
    .record(z.string(), z.string().min(1))
    .optional()
    .describe('The statuses that are no holding, each with the reason; their rows are passed over.'),
});

/** A mapping: how the rows of a CSV file become places, parties and holding claims of one source. */
export const csvMappingSchema = z
  .strictObject({
    source: sourcesFileSchema.shape.sources.element
      .omit({ file: true, sha256: true })
      .describe('The record of the source, as in sources.yaml, without file and sha256.'),
    delimiter: z
      .enum([',', ';', '\t', '|'])
      .optional()
      .describe('What stands between two fields; a comma, where this is left out.'),
    missing: z
      .array(cellSchema)
      .optional()
      .describe('Values that stand for no value, beside the empty cell: ?, N/A, -9.'),
    complete: z
      .literal(true)
      .optional()
      .describe(
        'True where the file is a complete log: what is not ended in it lasted to where its data end (the latest of end.open).',
      ),
    quote: z
      .enum(['row', 'columns'])
      .optional()
      .describe(
        'What a claim quotes: the row as it stands (where this is left out), or only its part from the first to the last column named here.',
      ),
    place: placeSchema.describe('The places that the rows are about.'),
    party: partySchema.describe('The parties that hold them.'),
    start: startSchema.describe('When a holding began.'),
    end: endSchema.describe('When a holding ended.'),
    status: statusSchema.describe('By what title it was held.'),
  })
  .meta({
    title: 'Mapping of a CSV file (for interregnum import csv)',
    description:
      'How the rows of a CSV file become places, parties and holding claims of one source. `interregnum import csv` also sees that every column is in the file and named once, and that a party column is given where a status is held by it.',
  });

export type CsvMapping = z.infer<typeof csvMappingSchema>;
export type CsvColumn = z.infer<typeof columnSchema>;
export type CsvReading = z.infer<typeof readingSchema>;
