import { z } from 'zod';
import { idSchema } from '../lib/index.ts';
import { dateTextSchema } from './date-schema.ts';

const outside = z
  .literal(true)
  .optional()
  .describe('True where no document of the dossier says this and the editor adds it.');

const note = z.string().min(1).optional().describe('Anything a later reader should know.');

const nameSchema = z.union([
  z.string().min(1),
  z.strictObject({
    name: z.string().min(1).describe('The name as it is written.'),
    language: z.string().min(1).optional().describe('A BCP 47 tag: en, zh, ru, ja.'),
    when: z
      .union([z.enum(['then', 'now']), dateTextSchema])
      .optional()
      .describe('When the name was in use: then, now, or a date or interval.'),
    outside,
  }),
]);

/** The other names of a thing, in any language. */
export const namesSchema = z
  .array(nameSchema)
  .optional()
  .describe('Other names and spellings, in any language.');

const pointSchema = z.strictObject({
  longitude: z.number().min(-180).max(180).describe('Degrees east of Greenwich; west is negative.'),
  latitude: z.number().min(-90).max(90).describe('Degrees north of the equator; south is negative.'),
  outside,
  from: z.string().min(1).describe('Where the position comes from.'),
});

const placeKinds = [
  'territory',
  'region',
  'country',
  'island',
  'islands',
  'city',
  'port',
  'base',
  'railway',
  'property',
  'movable',
] as const;

const partSchema = z.strictObject({
  place: idSchema.describe('The whole.'),
  from: dateTextSchema.optional().describe('Since when it is a part.'),
  until: dateTextSchema.optional().describe('Until when it was a part.'),
});

const placeSchema = z.strictObject({
  id: idSchema.describe('The id by which claims name the place; no other place has it.'),
  name: z.string().min(1).describe('The name shown first.'),
  names: namesSchema,
  kind: z
    .enum(placeKinds)
    .optional()
    .describe('What it is. Property is immovable and movable can be carried away.'),
  'part-of': z
    .union([idSchema, z.array(z.union([idSchema, partSchema]))])
    .optional()
    .describe(
      'The territory that this territory is part of; a list where there are several or where it is dated. What holds in a whole reaches its parts.',
    ),
  in: z
    .union([idSchema, z.array(idSchema)])
    .optional()
    .describe('The place in which this asset lies. An asset inherits nothing from it.'),
  point: pointSchema.optional().describe('A position for its sign and its name on the map.'),
  geometry: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The GeoJSON file of its outline, in the folder geometry/; with # and an id, the one feature of the file that has this id.',
    ),
  note,
});

/** `places.yaml`: places and assets. */
export const placesFileSchema = z
  .strictObject({ places: z.array(placeSchema).describe('The places and assets of the dossier.') })
  .meta({
    title: 'Places (places.yaml)',
    description:
      'Places (territory, with part-of) and assets (railways, bases, ports, property, with in). `interregnum check` also sees that every id is used once, that part-of and in lead to places and never back in a circle, and that something refers to each place.',
  });

const partyKinds = [
  'state',
  'government',
  'regime',
  'army',
  'party',
  'company',
  'body',
  'person',
  'organisation',
  'people',
] as const;

const partySchema = z.strictObject({
  id: idSchema.describe('The id by which claims name the party; no other party has it.'),
  name: z.string().min(1).describe('The name shown first.'),
  adjective: z.string().min(1).optional().describe('As in "Northern military occupation".'),
  mark: z.string().min(1).max(3).optional().describe('One to three letters for the map.'),
  ink: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional()
    .describe('Its colour on the map, as # and six hexadecimal digits in lower case.'),
  names: namesSchema,
  kind: z.enum(partyKinds).optional().describe('What it is.'),
  'member-of': z
    .union([idSchema, z.array(idSchema)])
    .optional()
    .describe('The party, government or body that it belongs to.'),
  'successor-of': z
    .union([idSchema, z.array(idSchema)])
    .optional()
    .describe('The party whose rights and duties passed to it.'),
  note,
});

/** `parties.yaml`: those who hold, owe, sign and act. */
export const partiesFileSchema = z
  .strictObject({ parties: z.array(partySchema).describe('The parties of the dossier.') })
  .meta({
    title: 'Parties (parties.yaml)',
    description:
      'Those who hold, owe, sign and act: states, governments, armies, parties, bodies, persons. `interregnum check` also sees that every id is used once and that successor-of and member-of never lead back in a circle.',
  });

export type Name = z.infer<typeof nameSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Party = z.infer<typeof partySchema>;
