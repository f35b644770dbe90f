import { z } from 'zod';
import { idSchema } from '../lib/index.ts';
import { statementKinds, statementSchemas } from './statement.ts';

/** How a passage says what it says. Only asserted, denied and prescribed claims take part in the reckoning. */
export const modalities = [
  'asserted',
  'denied',
  'reported',
  'doubted',
  'hypothetical',
  'prescribed',
  'opinion',
] as const;

export type Modality = (typeof modalities)[number];

const quote = z.string().min(1);

/** One claim as a file holds it: exactly one statement, the words that say it, and how they say it. */
export const claimSchema = z
  .strictObject({
    id: idSchema,
    quote: z
      .union([quote, z.array(quote).min(2)])
      .describe('The exact words of the source. A list where the words stand apart, as in an infobox.'),
    occurrence: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('Which occurrence, where the quote stands more than once.'),
    modality: z.enum(modalities).optional().describe('asserted, where left out'),
    speaker: idSchema.optional().describe('Whose words these are, where the passage reports them.'),
    ...statementSchemas,
    inferred: z
      .array(z.string())
      .optional()
      .describe('The fields that the reader inferred; "statement" where the whole is only implied.'),
    damage: z
      .strictObject({
        printed: z.string().min(1).describe('The damaged words as they stand.'),
        reading: z.string().min(1).describe('The repaired reading that the statement follows.'),
        because: z.string().min(1),
      })
      .optional()
      .describe('A copying, scanning or translation error, with the reading that repairs it.'),
    note: z.string().min(1).optional(),
  })
  .partial(
    Object.fromEntries(statementKinds.map((kind) => [kind, true])) as Record<
      (typeof statementKinds)[number],
      true
    >,
  )
  .refine((claim) => statementKinds.filter((kind) => claim[kind] !== undefined).length === 1, {
    error: `a claim says one thing: give exactly one of ${statementKinds.join(', ')}`,
  });

/** Why a passage is quoted by no claim. */
export const passedOverReasons = [
  'heading',
  'navigation',
  'boilerplate',
  'repetition',
  'opinion',
  'reference',
  'empty',
  'off-subject',
] as const;

const passedOverSchema = z
  .strictObject({
    quote: quote.optional(),
    from: quote.optional().describe('The first words of a longer stretch.'),
    to: quote.optional().describe('Its last words.'),
    occurrence: z.number().int().positive().optional(),
    reason: z.enum(passedOverReasons),
    note: z.string().min(1).optional(),
  })
  .refine((entry) => (entry.quote !== undefined) !== (entry.from !== undefined && entry.to !== undefined), {
    error: 'give either quote, or from and to',
  });

/** `claims/<source>.yaml`: the claims of one source, in the order of its text, and what was passed over. */
export const claimFileSchema = z.strictObject({
  source: idSchema,
  claims: z.array(claimSchema),
  'passed-over': z.array(passedOverSchema).optional(),
});

export type ClaimRecord = z.infer<typeof claimSchema>;
export type PassedOver = z.infer<typeof passedOverSchema>;
export type ClaimFile = z.infer<typeof claimFileSchema>;
