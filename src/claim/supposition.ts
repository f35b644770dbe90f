import { z } from 'zod';
import { idSchema } from '../lib/index.ts';
import { modalities } from './claim-file.ts';
import { statementKinds, statementSchemas } from './statement.ts';
import { anchorSchema, whenSchema } from './when.ts';

const optionalStatements = Object.fromEntries(statementKinds.map((kind) => [kind, true])) as Record<
  (typeof statementKinds)[number],
  true
>;

const modality = z.enum(modalities).optional().describe('How it is said; asserted, where this is left out.');

/** A claim that no source makes: the statement of a supposition. */
export const supposedClaimSchema = z
  .strictObject({
    id: idSchema.describe('An id that no claim of the dossier has.'),
    modality,
    ...statementSchemas,
  })
  .partial(optionalStatements)
  .refine((claim) => statementKinds.filter((kind) => claim[kind] !== undefined).length === 1, {
    error: `a claim says one thing: give exactly one of ${statementKinds.join(', ')}`,
  })
  .meta({
    description: `A claim without quote and source. It has exactly one of ${statementKinds.join(', ')}.`,
    oneOf: statementKinds.map((kind) => ({ required: [kind] })),
  });

/** What takes the place of a claim's modality, statement, or both. */
const replacementSchema = z
  .strictObject({ modality, ...statementSchemas })
  .partial(optionalStatements)
  .refine((to) => Object.keys(to).length > 0 && statementKinds.filter((kind) => to[kind]).length <= 1, {
    error: `give a modality, or one of ${statementKinds.join(', ')}, or both`,
  })
  .meta({
    description: `A modality, one of ${statementKinds.join(', ')}, or both. The statement is given in full.`,
    minProperties: 1,
  });

/** One thing that a supposition changes. */
export const changeSchema = z.union([
  z
    .strictObject({
      set: anchorSchema.describe('An event, or a holding with .start or .end.'),
      to: whenSchema.describe('The date that it is supposed to have had.'),
    })
    .meta({
      title: 'Move a date',
      description: 'Supposes another date of an event, or of the start or end of a holding.',
    }),
  z
    .strictObject({ 'drop-source': idSchema.describe('The source that is left out.') })
    .meta({ title: 'Drop a source', description: 'Supposes that a source were not there.' }),
  z
    .strictObject({ 'drop-claim': idSchema.describe('The claim that is left out.') })
    .meta({ title: 'Drop a claim', description: 'Supposes that a claim were not made.' }),
  z
    .strictObject({
      change: idSchema.describe('The claim that is supposed to say something else.'),
      to: replacementSchema.describe('What it is supposed to say.'),
    })
    .meta({ title: 'Change a claim', description: 'Supposes that a claim said something else.' }),
  z
    .strictObject({ add: supposedClaimSchema.describe('The claim that is added.') })
    .meta({ title: 'Add a claim', description: 'Supposes something that no source says.' }),
]);

/** `whatif/<name>.yaml`: a named supposition. */
export const suppositionFileSchema = z
  .strictObject({
    name: idSchema.describe('The name by which the account is asked for; the name of the file.'),
    title: z.string().min(1).describe('As it reads on the page: "Had the withdrawal been in time".'),
    reason: z.string().min(1).optional().describe('Why one should ask.'),
    changes: z.array(changeSchema).describe('What is supposed, one after another.'),
  })
  .meta({
    title: 'Supposition (whatif/<name>.yaml)',
    description:
      'What if: named changes to the claims, to be compared with the account without them. `interregnum check` also sees that the ids in it name something and that its name is that of the file.',
  });

export type Change = z.infer<typeof changeSchema>;
export type SupposedClaim = z.infer<typeof supposedClaimSchema>;
export type Supposition = z.infer<typeof suppositionFileSchema>;
