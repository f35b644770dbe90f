import { z } from 'zod';
import { idSchema } from '../lib/index.ts';
import { eventTypeNames } from './event-types.ts';
import { titleNames } from './titles.ts';
import { anchorSchema, periodSchema, whenSchema } from './when.ts';

const ids = z.union([idSchema, z.array(idSchema).min(1)]);
const text = z.string().min(1);

/** A number as a text gives it, perhaps only by comparison with another. */
export const quantitySchema = z.strictObject({
  value: z.number().optional(),
  unit: text,
  comparison: z
    .enum([
      'exactly',
      'about',
      'more-than',
      'less-than',
      'at-least',
      'at-most',
      'times',
      'far-more-than',
      'great',
    ])
    .optional(),
  than: text.optional().describe('What it is compared with: "times" needs it.'),
});

/** One holder of several, with its share. */
const holderSchema = z.union([
  idSchema,
  z.strictObject({
    party: idSchema,
    share: text.optional().describe('The share as the text gives it, such as one-half.'),
    'on-behalf-of': idSchema.optional(),
  }),
]);
const holders = z.union([holderSchema, z.array(holderSchema).min(1)]);
const extent = z.enum(['whole', 'part']).optional();

/** Something happened. */
export const eventSchema = z.strictObject({
  id: idSchema
    .optional()
    .describe('The event of events.yaml that this tells of; left out, the claim has an event of its own.'),
  type: z.enum(eventTypeNames as [string, ...string[]]).optional(),
  by: ids.optional().describe('Who did it.'),
  to: ids.optional().describe('To whom, or against whom, it was done.'),
  from: ids.optional().describe('From whom.'),
  of: ids.optional().describe('The place, asset or thing it was done to.'),
  at: ids.optional().describe('Where.'),
  when: whenSchema.optional(),
  under: idSchema.optional().describe('The agreement under which, or that, it was done.'),
  title: z
    .enum(titleNames as [string, ...string[]])
    .optional()
    .describe('The title that was moved or given up.'),
  extent,
  'extent-text': text.optional(),
  because: ids.optional().describe('The event that brought it about.'),
  quantity: quantitySchema.optional(),
  note: text.optional().describe('What happened, in a few words, where the fields do not say it.'),
});

/** A party, or several, held a place or asset by a title. */
export const holdingSchema = z.strictObject({
  id: idSchema.optional().describe('The holding of holdings.yaml that this tells of.'),
  of: ids.optional().describe('The place or asset; may be left out where the named holding has it.'),
  by: holders.optional(),
  'on-behalf-of': idSchema.optional().describe('The power behind a puppet state, protectorate or mandate.'),
  title: z.enum(titleNames as [string, ...string[]]).optional(),
  from: whenSchema.optional(),
  until: whenSchema.optional(),
  on: whenSchema.optional().describe('A day on which the text shows it standing.'),
  term: periodSchema.optional().describe('For how long it was to last; the latest end in law.'),
  under: idSchema.optional(),
  extent,
  'extent-text': text.optional().describe('The part, in the words of the text.'),
  function: z.enum(['military', 'civil', 'management']).optional(),
});

/** An agreement obliges a debtor to do something. */
export const commitmentSchema = z.strictObject({
  id: idSchema,
  under: idSchema.optional(),
  article: text.optional(),
  debtor: ids.optional(),
  creditor: ids.optional(),
  action: text
    .optional()
    .describe('What is to be done, as words that follow "to": "complete the withdrawal".'),
  object: ids.optional(),
  trigger: anchorSchema.optional().describe('The event from which the time runs.'),
  deadline: whenSchema.optional(),
  condition: z
    .strictObject({ text, event: anchorSchema.optional() })
    .optional()
    .describe('A condition on the duty itself: "if attacked".'),
  'fulfilled-by': anchorSchema.optional().describe('The event that fulfils it.'),
  'violated-by': anchorSchema.optional().describe('The contrary act that breaks it.'),
  'should-end': idSchema.optional().describe('The holding that would be over, were it done.'),
});

/** A commitment was kept, broken, waived, extended or suspended. */
export const fulfilmentSchema = z.strictObject({
  of: idSchema.describe('The commitment.'),
  how: z.enum(['kept', 'broken', 'waived', 'extended', 'suspended', 'not-kept', 'delayed']),
  'by-event': anchorSchema.optional(),
  when: whenSchema.optional(),
  to: whenSchema.optional().describe('The new deadline of an extension.'),
  consent: ids
    .optional()
    .describe('The creditor that consented; an extension without it does not move the deadline.'),
});

/** An agreement gives a title. */
export const grantSchema = z.strictObject({
  id: idSchema,
  under: idSchema,
  article: text.optional(),
  of: ids,
  to: holders,
  title: z.enum(titleNames as [string, ...string[]]),
  from: whenSchema.optional(),
  until: whenSchema.optional(),
  term: periodSchema.optional(),
  condition: z.strictObject({ text, event: anchorSchema.optional() }).optional(),
  function: z.enum(['military', 'civil', 'management']).optional(),
});

/** A joint body or post. */
export const bodySchema = z.strictObject({
  id: idSchema,
  under: idSchema.optional(),
  article: text.optional(),
  at: ids.optional().describe('The place or asset it is for.'),
  task: text.optional(),
  seats: z
    .array(
      z.strictObject({
        party: idSchema,
        count: z.number().int().positive().optional(),
        rule: text.optional(),
      }),
    )
    .optional(),
  posts: z.array(text).optional(),
  chair: z
    .strictObject({
      rule: text,
      among: z.array(idSchema).min(2).optional(),
      first: idSchema.optional(),
      period: periodSchema.optional(),
      from: whenSchema.optional(),
    })
    .optional(),
  approval: ids.optional().describe('Who must approve what it decides.'),
  from: whenSchema.optional(),
  until: whenSchema.optional(),
});

/** Two places, parties, events or agreements stand in a relation. */
export const relationSchema = z.strictObject({
  of: idSchema,
  is: z.enum([
    'predecessor',
    'successor',
    'part-of',
    'same-as',
    'derived-from',
    'member-of',
    'party-to',
    'cause',
  ]),
  to: idSchema,
  when: whenSchema.optional(),
});

/** A property of a place, party, event or holding. */
export const attributeSchema = z.strictObject({
  of: idSchema,
  name: text.describe('capital, commander, population, office, name, language …'),
  value: text.optional(),
  party: idSchema.optional().describe('Where the value is a person, party or place of the dossier, its id.'),
  quantity: quantitySchema.optional(),
  when: whenSchema.optional(),
});

/** A judgement; never reckoned with. */
export const opinionSchema = z.strictObject({
  about: ids.optional(),
  says: text.describe('The gist, in our own words.'),
});

/** The statement kinds, in the order in which they are listed, with the schema of each. */
export const statementSchemas = {
  event: eventSchema,
  holding: holdingSchema,
  commitment: commitmentSchema,
  fulfilment: fulfilmentSchema,
  grant: grantSchema,
  body: bodySchema,
  relation: relationSchema,
  attribute: attributeSchema,
  opinion: opinionSchema,
} as const;

export type StatementKind = keyof typeof statementSchemas;
export const statementKinds = Object.keys(statementSchemas) as StatementKind[];

export type Quantity = z.infer<typeof quantitySchema>;
export type EventStatement = z.infer<typeof eventSchema>;
export type HoldingStatement = z.infer<typeof holdingSchema>;
export type CommitmentStatement = z.infer<typeof commitmentSchema>;
export type FulfilmentStatement = z.infer<typeof fulfilmentSchema>;
export type GrantStatement = z.infer<typeof grantSchema>;
export type BodyStatement = z.infer<typeof bodySchema>;
export type RelationStatement = z.infer<typeof relationSchema>;
export type AttributeStatement = z.infer<typeof attributeSchema>;
export type OpinionStatement = z.infer<typeof opinionSchema>;
