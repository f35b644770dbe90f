import { z } from 'zod';
import { idSchema } from '../lib/index.ts';

const nameSchema = z.union([
  z.string().min(1),
  z.strictObject({
    name: z.string().min(1),
    language: z.string().optional().describe('A BCP 47 tag: en, zh, ru, ja.'),
    when: z.string().optional().describe('When the name was in use: then, now, or an EDTF interval.'),
    outside: z.literal(true).optional().describe('The documents do not give this name; the editor does.'),
  }),
]);

const pointSchema = z.strictObject({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  outside: z.literal(true).optional(),
  from: z.string().min(1).describe('Where the position comes from.'),
});

/** `places.yaml`: places and assets. */
export const placesFileSchema = z.strictObject({
  places: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string().min(1).describe('The name shown first.'),
      names: z.array(nameSchema).optional(),
      kind: z
        .enum([
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
        ])
        .optional(),
      'part-of': z
        .union([
          idSchema,
          z.array(
            z.union([
              idSchema,
              z.strictObject({ place: idSchema, from: z.string().optional(), until: z.string().optional() }),
            ]),
          ),
        ])
        .optional()
        .describe('The territory that this territory is part of.'),
      in: z
        .union([idSchema, z.array(idSchema)])
        .optional()
        .describe('The place in which this asset lies.'),
      point: pointSchema.optional(),
      geometry: z.string().optional().describe('A file in geometry/.'),
      note: z.string().optional(),
    }),
  ),
});

/** `parties.yaml`: those who hold, owe, sign and act. */
export const partiesFileSchema = z.strictObject({
  parties: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string().min(1),
      adjective: z.string().min(1).optional().describe('As in "Soviet military occupation".'),
      mark: z.string().min(1).max(3).optional().describe('Two letters for the map.'),
      ink: z
        .string()
        .regex(/^#[0-9a-f]{6}$/)
        .optional(),
      names: z.array(nameSchema).optional(),
      kind: z
        .enum([
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
        ])
        .optional(),
      'member-of': z.union([idSchema, z.array(idSchema)]).optional(),
      'successor-of': z.union([idSchema, z.array(idSchema)]).optional(),
      note: z.string().optional(),
    }),
  ),
});

export type Place = z.infer<typeof placesFileSchema>['places'][number];
export type Party = z.infer<typeof partiesFileSchema>['parties'][number];
