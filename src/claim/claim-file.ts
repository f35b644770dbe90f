import { z } from 'zod';
import { idSchema, neededAs } from '../lib/index.ts';
import { statementKinds, statementSchemas } from './statement.ts';
import { dateTextSchema } from '../gazetteer/index.ts';

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

/** What each modality means. */
export const modalityMeanings: Readonly<Record<Modality, string>> = {
  asserted: 'The text says that it is so. What a claim is where nothing else is written.',
  denied: 'The text says that it is not so.',
  reported: 'The text repeats what someone said, named by `speaker`; `unnamed` where it names nobody.',
  doubted: 'The text says it, and that it is not sure.',
  hypothetical: 'The text says what might be, might have been or is set as a condition.',
  prescribed: "An agreement's shall: what is to be.",
  opinion: 'The text judges.',
};

/** The speaker of a reported claim whose text names nobody. */
export const UNNAMED = 'unnamed';

const quote = z.string().min(1);
const note = z.string().min(1).optional().describe('Anything a later reader should know.');
const occurrence = z
  .number()
  .int()
  .positive()
  .optional()
  .describe('Which occurrence (1 is the first), where the quote stands more than once in the source.');

const damageSchema = z.strictObject({
  printed: z.string().min(1).describe('The damaged words as they stand.'),
  'printed-as': dateTextSchema
    .optional()
    .describe('Where the damage is in a date: the date that the words give as they stand.'),
  reading: z.string().min(1).describe('The repaired reading that the statement follows.'),
  because: z.string().min(1).describe('Why it is read so.'),
});

const optionalStatements = Object.fromEntries(statementKinds.map((kind) => [kind, true])) as Record<
  (typeof statementKinds)[number],
  true
>;

/** One claim as a file holds it: exactly one statement, the words that say it, and how they say it. */
export const claimSchema = z
  .strictObject({
    id: idSchema.describe('The id of the claim; no other claim of the dossier has it.'),
    quote: z
      .union([quote, z.array(quote).min(2)])
      .describe(
        'The exact words of the source, and only those that say it. A list where the words stand apart, as in an infobox.',
      ),
    occurrence,
    modality: z
      .enum(modalities)
      .meta({
        anyOf: modalities.map((word) => ({ const: word, description: modalityMeanings[word] })),
      })
      .optional()
      .describe('How the text says it; asserted, where this is left out.'),
    speaker: idSchema
      .optional()
      .describe('Whose words these are, where the passage reports them; unnamed where it names nobody.'),
    ...statementSchemas,
    draft: z
      .literal(true)
      .optional()
      .describe('True while no person has accepted the claim: only the account `drafts` reckons with it.'),
    inferred: z
      .array(z.string())
      .optional()
      .describe(
        'The fields of the statement that the reader inferred; "statement" where the whole is only implied.',
      ),
    damage: damageSchema
      .optional()
      .describe('A copying, scanning or translation error, with the reading that repairs it.'),
    note,
  })
  .partial(optionalStatements)
  .refine((claim) => statementKinds.filter((kind) => claim[kind] !== undefined).length === 1, {
    error: `a claim says one thing: give exactly one of ${statementKinds.join(', ')}`,
  })
  .meta({
    description: `One thing that one passage says. A claim has exactly one of ${statementKinds.join(', ')}.`,
    oneOf: statementKinds.map((kind) => ({ required: [kind] })),
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
    quote: quote.optional().describe('The exact words of the passage.'),
    from: quote.optional().describe('The first words of a longer stretch.'),
    to: quote.optional().describe('Its last words.'),
    occurrence,
    reason: z.enum(passedOverReasons).describe('Why no claim quotes it.'),
    note,
  })
  .refine((entry) => (entry.quote !== undefined) !== (entry.from !== undefined && entry.to !== undefined), {
    error: 'give either quote, or from and to',
  })
  .meta({
    description: 'A passage that no claim quotes, with the reason: either `quote`, or `from` and `to`.',
    oneOf: [{ required: ['quote'] }, { required: ['from', 'to'] }],
  });

/** `claims/<source>.yaml`: the claims of one source, in the order of its text, and what was passed over. */
export const claimFileSchema = z
  .strictObject({
    source: neededAs('claim-without-source', idSchema.describe('The source whose claims these are.')),
    claims: z.array(claimSchema).describe('What the source says, claim by claim, in the order of its text.'),
    'passed-over': z.array(passedOverSchema).optional().describe('What no claim quotes, and why.'),
  })
  .meta({
    title: 'Claims of one source (claims/<source>.yaml)',
    description:
      'What one source says, claim by claim, in the order of its text, and what was passed over. `interregnum check` also sees that every quote stands in the source, that ids are used once and name something, that dates can be read and are not reversed, that titles are on the axis they are said to be on, and that shares are together not more than the whole.',
  });

export type ClaimRecord = z.infer<typeof claimSchema>;
export type PassedOver = z.infer<typeof passedOverSchema>;
export type ClaimFile = z.infer<typeof claimFileSchema>;
