import { z } from 'zod';
import { idSchema } from '../lib/index.ts';
import { eventTypeNames } from './event-types.ts';
import { titleNames } from './titles.ts';

const ids = z.union([idSchema, z.array(idSchema).min(1)]);

/** `agreements.yaml`: the agreements that claims speak of, and the events that make them. What they say is in the claims. */
export const agreementsFileSchema = z.strictObject({
  agreements: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string().min(1),
      names: z.array(z.string().min(1)).optional().describe('Other names and spellings.'),
      parties: z.array(idSchema).optional(),
      signed: idSchema.optional().describe('The event of its signature.'),
      'in-force': idSchema.optional().describe('The event of its entry into force.'),
      note: z.string().min(1).optional(),
    }),
  ),
});

/** `events.yaml`: the events that several claims, or the dates of others, refer to by id. When they happened is in the claims. */
export const eventsFileSchema = z.strictObject({
  events: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string().min(1).describe('As it reads after "the": "surrender of Japan".'),
      type: z.enum(eventTypeNames as [string, ...string[]]),
      by: ids.optional(),
      of: ids.optional(),
      note: z.string().min(1).optional(),
    }),
  ),
});

/** `holdings.yaml`: holdings that several sources tell of, so that their claims meet in one. */
export const holdingsFileSchema = z.strictObject({
  holdings: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string().min(1),
      of: idSchema,
      by: ids,
      title: z.enum(titleNames as [string, ...string[]]),
      begins: idSchema.optional().describe('The event that is its beginning.'),
      ends: idSchema.optional().describe('The event that is its end.'),
      note: z.string().min(1).optional(),
    }),
  ),
});

export type AgreementEntry = z.infer<typeof agreementsFileSchema>['agreements'][number];
export type EventEntry = z.infer<typeof eventsFileSchema>['events'][number];
export type HoldingEntry = z.infer<typeof holdingsFileSchema>['holdings'][number];
