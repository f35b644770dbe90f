import { z } from 'zod';
import { edtfSchema } from '../gazetteer/index.ts';
import { idSchema, wordSchema } from '../lib/index.ts';

/** What an editor can decide, what it means, and which lists it needs with how many entries at least. */
export const decisions = {
  accept: 'The drafted claims are right and are reckoned with.',
  reject: 'The claims are not reckoned with.',
  prefer: 'Of what answers a question, these claims go first.',
  admit: 'These reported claims are reckoned with, although the source only repeats them.',
  order: 'These sources are trusted in this order, the first most.',
  merge: 'These claims, or the answers to these questions, tell of one and the same thing.',
  split: 'These claims, or the answers to these questions, tell of different things.',
} as const;

export type Decision = keyof typeof decisions;

const needs: Readonly<
  Record<
    Decision,
    { readonly fields: readonly ('claims' | 'questions' | 'sources')[]; readonly least: number }
  >
> = {
  accept: { fields: ['claims'], least: 1 },
  reject: { fields: ['claims'], least: 1 },
  prefer: { fields: ['claims'], least: 1 },
  admit: { fields: ['claims'], least: 1 },
  order: { fields: ['sources'], least: 2 },
  merge: { fields: ['claims', 'questions'], least: 2 },
  split: { fields: ['claims', 'questions'], least: 2 },
};

/** One decision of an editor, with its reason. */
export const judgementSchema = z
  .strictObject({
    id: idSchema.describe('The id of the judgement.'),
    on: edtfSchema.describe('The date on which it was made.'),
    by: z.string().min(1).describe('Who made it.'),
    decision: wordSchema(decisions, 'What was decided.'),
    claims: z.array(idSchema).min(1).optional().describe('The claims it is about, by their ids.'),
    questions: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('The questions it is about, as `interregnum disagreements --format json` refers to them.'),
    sources: z.array(idSchema).min(1).optional().describe('The sources it is about, by their ids.'),
    reason: z.string().min(1).describe('Why, in words that convince a later reader.'),
  })
  .superRefine((judgement, context) => {
    const { fields, least } = needs[judgement.decision as Decision];
    if (fields.some((field) => (judgement[field]?.length ?? 0) >= least)) return;
    context.addIssue({
      code: 'custom',
      message: `to ${judgement.decision} needs ${fields.join(' or ')}${least > 1 ? `, ${least} or more` : ''}`,
    });
  })
  .meta({
    description:
      'One decision of an editor, with its reason: accept, reject, prefer and admit need claims; order needs two sources or more; merge and split need two claims or two questions or more.',
    allOf: Object.entries(needs).map(([decision, { fields, least }]) => ({
      if: { properties: { decision: { const: decision } }, required: ['decision'] },
      then: {
        anyOf: fields.map((field) => ({
          properties: { [field]: { type: 'array', minItems: least } },
          required: [field],
        })),
      },
    })),
  });

/** `judgements.yaml`: what the editor decided. */
export const judgementsFileSchema = z
  .strictObject({
    judgements: z.array(judgementSchema).describe('The decisions, in the order in which they were made.'),
  })
  .meta({
    title: 'Judgements (judgements.yaml)',
    description:
      'What the editor decided about claims, questions and sources, with date and reason. `interregnum check` also sees that every id is used once and that the claims and sources exist.',
  });

export type Judgement = z.infer<typeof judgementSchema>;
