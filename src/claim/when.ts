import { z } from 'zod';
import { dateTextSchema, periodSchema } from '../gazetteer/index.ts';
import { idSchema } from '../lib/index.ts';

/** What a relative date hangs on: an event's id, or a holding's id with `.start` or `.end`. */
export const anchorSchema = z
  .string()
  .regex(/^[\p{Ll}\d]+(-[\p{Ll}\d]+)*(\.(start|end))?$/u, 'an event id, or a holding id with .start or .end')
  .meta({ id: 'anchor', description: 'The id of an event, or of a holding with .start or .end.' });

const withSchema = z
  .strictObject({ with: anchorSchema.describe('The event on whose day it was.') })
  .describe('On the same day as that event.');
const withinOfSchema = z
  .strictObject({
    within: periodSchema.describe('At most so long after the event.'),
    of: anchorSchema.describe('The event from which the time runs.'),
  })
  .describe('From that event on, at most so long after it.');
const afterSchema = z
  .strictObject({
    after: anchorSchema.describe('The event that it did not precede; the same day is possible.'),
    by: periodSchema.optional().describe('Exactly so long after it, by the calendar.'),
  })
  .describe('Not before that event; with `by`, exactly so long after it.');
const beforeSchema = z
  .strictObject({
    before: anchorSchema.describe('The event that it did not follow; the same day is possible.'),
    by: periodSchema.optional().describe('Exactly so long before it, by the calendar.'),
  })
  .describe('Not after that event; with `by`, exactly so long before it.');
const duringSchema = z
  .strictObject({ during: idSchema.describe('A holding, or an event that lasted.') })
  .describe('Within that holding, or within that event that lasted.');

/** When something happened, began or is due: a date as written, or a relative date. */
export type When =
  | string
  | z.infer<typeof withSchema>
  | z.infer<typeof withinOfSchema>
  | z.infer<typeof afterSchema>
  | z.infer<typeof beforeSchema>
  | z.infer<typeof duringSchema>
  | { 'earliest-of': When[] }
  | { 'latest-of': When[] }
  | { all: When[] };

type WhenWritten =
  When | number | { 'earliest-of': WhenWritten[] } | { 'latest-of': WhenWritten[] } | { all: WhenWritten[] };

/** The published form of `When`. */
export const whenSchema: z.ZodType<When, WhenWritten> = z
  .lazy(() =>
    z.union([
      dateTextSchema,
      withSchema,
      withinOfSchema,
      afterSchema,
      beforeSchema,
      duringSchema,
      z
        .strictObject({
          'earliest-of': z.array(whenSchema).min(2).describe('The first of these days counts.'),
        })
        .describe('The earliest of these.'),
      z
        .strictObject({ 'latest-of': z.array(whenSchema).min(2).describe('The last of these days counts.') })
        .describe('The latest of these.'),
      z
        .strictObject({
          all: z.array(whenSchema).min(2).describe('What is said of the one day; all of it holds.'),
        })
        .describe('All of these hold of the one day.'),
    ]),
  )
  .meta({ id: 'when', description: 'A date as written, or a relative date.' });
