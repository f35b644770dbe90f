import { z } from 'zod';
import { idSchema } from '../lib/index.ts';
import { parseDateText, parsePeriod, type Unread } from '../time/index.ts';

/** A day, month, year or span as written: EDTF, or a vague word before it (`1946-05-03`, `1945-09/1945-11`, `late 1946-04`). */
export const dateTextSchema = z
  .union([z.string(), z.number().int().transform(String)])
  .superRefine((text, context) => {
    const parsed = parseDateText(text);
    if (!parsed.ok)
      context.addIssue({ code: 'custom', message: faultOf(text, parsed), params: { code: 'bad-date' } });
  })
  .describe('An EDTF date or interval, or early, mid, late, about, before, after or by with one.');

/** A period of ISO 8601: `P3W`, `P3M`, `P30Y`. */
export const periodSchema = z
  .string()
  .superRefine((text, context) => {
    const parsed = parsePeriod(text);
    if (!parsed.ok)
      context.addIssue({ code: 'custom', message: faultOf(text, parsed), params: { code: 'bad-date' } });
  })
  .describe('An ISO 8601 period, such as P3W (three weeks) or P30Y (thirty years).');

/** What a relative date hangs on: an event's id, or a holding's id with `.start` or `.end`. */
export const anchorSchema = z
  .string()
  .regex(/^[\p{Ll}\d]+(-[\p{Ll}\d]+)*(\.(start|end))?$/u, 'an event id, or a holding id with .start or .end')
  .describe('The id of an event, or of a holding with .start or .end.');

const withSchema = z.strictObject({ with: anchorSchema }).describe('On the same day as that event.');
const withinOfSchema = z
  .strictObject({ within: periodSchema, of: anchorSchema })
  .describe('From that event on, at most so long after it.');
const afterSchema = z
  .strictObject({ after: anchorSchema, by: periodSchema.optional() })
  .describe('Not before that event; with `by`, exactly so long after it.');
const beforeSchema = z
  .strictObject({ before: anchorSchema, by: periodSchema.optional() })
  .describe('Not after that event; with `by`, exactly so long before it.');
const duringSchema = z
  .strictObject({ during: idSchema })
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
      z.strictObject({ 'earliest-of': z.array(whenSchema).min(2) }).describe('The earliest of these.'),
      z.strictObject({ 'latest-of': z.array(whenSchema).min(2) }).describe('The latest of these.'),
      z.strictObject({ all: z.array(whenSchema).min(2) }).describe('All of these hold of the one day.'),
    ]),
  )
  .meta({ id: 'when', description: 'A date as written, or a relative date.' });

function faultOf(text: string, fault: Unread): string {
  return `"${text}" cannot be read: ${fault.problem}; expected ${fault.expected}`;
}
