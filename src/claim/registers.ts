import { z } from 'zod';
import { namesSchema } from '../gazetteer/index.ts';
import { idSchema, wordSchema } from '../lib/index.ts';
import { eventTypes } from './event-types.ts';
import { titleMeanings } from './titles.ts';

const ids = z.union([idSchema, z.array(idSchema).min(1)]);
const note = z.string().min(1).optional().describe('Anything a later reader should know.');

const agreementSchema = z.strictObject({
  id: idSchema.describe('The id by which claims name the agreement.'),
  name: z.string().min(1).describe('The name shown.'),
  names: namesSchema,
  parties: z.array(idSchema).optional().describe('The parties to it.'),
  signed: idSchema.optional().describe('The event of its signature.'),
  'in-force': idSchema.optional().describe('The event of its entry into force.'),
  ended: idSchema.optional().describe('The event that ended it: what was still owed under it is terminated.'),
  note,
});

/** `agreements.yaml`: the agreements that claims speak of, and the events that make them. What they say is in the claims. */
export const agreementsFileSchema = z
  .strictObject({ agreements: z.array(agreementSchema).describe('The agreements of the dossier.') })
  .meta({
    title: 'Agreements (agreements.yaml)',
    description:
      'The agreements that claims speak of, and the events that sign them and put them in force. What they say, and when, is in the claims. `interregnum check` also sees that every id is used once and names something.',
  });

const eventEntrySchema = z.strictObject({
  id: idSchema.describe('The id by which claims and relative dates name the event.'),
  name: z.string().min(1).describe('As it reads after "the": "surrender of Japan".'),
  names: namesSchema,
  type: wordSchema(eventTypes, 'What kind of event it is.'),
  by: ids.optional().describe('Who did it.'),
  of: ids.optional().describe('The place, asset, party or agreement it was done to.'),
  untold: z
    .literal(true)
    .optional()
    .describe(
      'True where no source of the dossier tells that it happened, and that is known: dates that hang on it are then not warned of.',
    ),
  note,
});

/** `events.yaml`: the events that several claims, or the dates of others, refer to by id. When they happened is in the claims. */
export const eventsFileSchema = z
  .strictObject({ events: z.array(eventEntrySchema).describe('The events of the dossier.') })
  .meta({
    title: 'Events (events.yaml)',
    description:
      'The events that more than one claim, or a relative date, refers to. When they happened, and that they happened at all, is in the claims. `interregnum check` also sees that every id is used once and names something.',
  });

const holdingEntrySchema = z.strictObject({
  id: idSchema.describe('The id by which claims name the holding.'),
  name: z.string().min(1).describe('As it reads after "the": "occupation of the fort".'),
  names: namesSchema,
  of: idSchema.describe('The place or asset that was held.'),
  by: ids.describe('Who held it; several held it together.'),
  title: wordSchema(titleMeanings, 'By what title it was held.'),
  begins: idSchema.optional().describe('The event that is its beginning.'),
  ends: idSchema.optional().describe('The event that is its end.'),
  note,
});

/** `holdings.yaml`: holdings that several sources tell of, so that their claims meet in one. */
export const holdingsFileSchema = z
  .strictObject({ holdings: z.array(holdingEntrySchema).describe('The holdings of the dossier.') })
  .meta({
    title: 'Holdings (holdings.yaml)',
    description:
      'Holdings that several sources tell of, so that their claims meet in one, and the events that are their beginning and end. `interregnum check` also sees that every id is used once and names something.',
  });

export type AgreementEntry = z.infer<typeof agreementSchema>;
export type EventEntry = z.infer<typeof eventEntrySchema>;
export type HoldingEntry = z.infer<typeof holdingEntrySchema>;
