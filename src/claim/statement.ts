import { z } from 'zod';
import { periodSchema } from '../gazetteer/index.ts';
import { idSchema, wordSchema } from '../lib/index.ts';
import { eventTypes } from './event-types.ts';
import { axes, titleMeanings } from './titles.ts';
import { anchorSchema, whenSchema } from './when.ts';

const ids = z
  .union([idSchema, z.array(idSchema).min(1)])
  .meta({ id: 'ids', description: 'One id, or a list of ids.' });
const text = z.string().min(1);

const extent = z
  .enum(['whole', 'part'])
  .optional()
  .describe('Whether it is the whole (as where this is left out) or a part that the text does not name.');
const extentText = text.optional().describe('The part, in the words of the text.');
const article = text.optional().describe('The article of the agreement, as it is numbered.');
const title = wordSchema(titleMeanings, 'The title by which a place or asset is held.').meta({ id: 'title' });
const axis = z
  .enum(axes)
  .optional()
  .describe('The axis on which the title is meant; only checked against the title, which settles it.');
const term = periodSchema.optional().describe('For how long it was to last; the latest end in law.');
const purpose = z
  .enum(['military', 'civil', 'management'])
  .optional()
  .describe('What it is for, where a text parts military, civil and management use of one place.');

/** A number as a text gives it, perhaps only by comparison with another. */
export const quantitySchema = z.strictObject({
  value: z.number().optional().describe('The number.'),
  unit: text.describe('What is counted or measured: soldiers, square kilometres, years.'),
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
    .optional()
    .describe('How the text gives it; exactly, where this is left out.'),
  than: text.optional().describe('What it is compared with: "times" needs it.'),
});

const quantity = quantitySchema.optional().describe('The number that the text gives.');

const conditionSchema = z.strictObject({
  text: text.describe('The condition in words.'),
  event: anchorSchema.optional().describe('The event that meets it.'),
});

/** One holder of several, with its share. */
const holderSchema = z.union([
  idSchema,
  z.strictObject({
    party: idSchema.describe('The party that holds.'),
    share: text
      .optional()
      .describe('The share as the text gives it: one-half, 1/2, 50 %. Together not more than the whole.'),
    'on-behalf-of': idSchema.optional().describe('The power for which it holds.'),
  }),
]);
const holders = z
  .union([holderSchema, z.array(holderSchema).min(1)])
  .meta({ id: 'holders', description: 'A party, or a list of parties, each perhaps with its share.' });

/** Something happened. */
export const eventSchema = z
  .strictObject({
    id: idSchema
      .optional()
      .describe('The event of events.yaml that this tells of; left out, the claim has an event of its own.'),
    type: wordSchema(eventTypes, 'What kind of event it is.')
      .optional()
      .describe('What kind of event it is; may be left out where the named event has it.'),
    by: ids.optional().describe('Who did it.'),
    to: ids.optional().describe('To whom, or against whom, it was done.'),
    from: ids.optional().describe('From whom.'),
    of: ids.optional().describe('The place, asset or thing it was done to.'),
    at: ids.optional().describe('Where.'),
    when: whenSchema.optional().describe('When it happened.'),
    under: idSchema.optional().describe('The agreement under which, or that, it was done.'),
    title: title.optional().describe('The title that was moved or given up.'),
    extent,
    'extent-text': extentText,
    because: ids.optional().describe('The event that brought it about.'),
    quantity,
    note: text.optional().describe('What happened, in a few words, where the fields do not say it.'),
  })
  .meta({ id: 'event', title: 'Event', description: 'Something happened.' });

/** A party, or several, held a place or asset by a title. */
export const holdingSchema = z
  .strictObject({
    id: idSchema.optional().describe('The holding of holdings.yaml that this tells of.'),
    of: ids.optional().describe('The place or asset; may be left out where the named holding has it.'),
    by: holders
      .optional()
      .describe(
        'Who held it: a party, a list, or parties with shares; may be left out where the named holding has it.',
      ),
    'on-behalf-of': idSchema.optional().describe('The power behind a puppet state, protectorate or mandate.'),
    title: title
      .optional()
      .describe('By what title it was held; may be left out where the named holding has it.'),
    axis,
    from: whenSchema.optional().describe('The day on which it began.'),
    until: whenSchema.optional().describe('The day on which it ended: on that day it no longer stands.'),
    on: whenSchema.optional().describe('A day on which the text shows it standing.'),
    term,
    under: idSchema.optional().describe('The agreement under which it was held.'),
    extent,
    'extent-text': extentText,
    function: purpose,
  })
  .meta({
    id: 'holding',
    title: 'Holding',
    description:
      'A party, or several, held a place or asset by a title. With its entry in holdings.yaml it has a place, a title and a holder; it does not end before it begins.',
  });

/** An agreement obliges a debtor to do something. */
export const commitmentSchema = z
  .strictObject({
    id: idSchema.describe('The id of the commitment; two claims of one commitment share it.'),
    under: idSchema.optional().describe('The agreement that obliges.'),
    article,
    debtor: ids.optional().describe('Who has to do it.'),
    creditor: ids.optional().describe('To whom it is owed.'),
    action: text
      .optional()
      .describe('What is to be done, as words that follow "to": "complete the withdrawal".'),
    object: ids.optional().describe('The place, asset or thing it is about.'),
    trigger: anchorSchema.optional().describe('The event from which the time runs.'),
    deadline: whenSchema.optional().describe('The day by which it is to be done.'),
    condition: conditionSchema
      .optional()
      .describe(
        'A condition on the duty itself: "if attacked". An event that only sets the deadline is none.',
      ),
    'fulfilled-by': anchorSchema.optional().describe('The event that fulfils it.'),
    'violated-by': anchorSchema.optional().describe('The contrary act that breaks it.'),
    'should-end': idSchema.optional().describe('The holding that would be over, were it done.'),
    until: whenSchema
      .optional()
      .describe('The last day on which the condition can be met: after it the duty expires.'),
  })
  .meta({
    id: 'commitment',
    title: 'Commitment',
    description: 'An agreement obliges a debtor to do something.',
  });

/** A commitment was kept, broken, waived, extended or suspended. */
export const fulfilmentSchema = z
  .strictObject({
    of: idSchema.describe('The commitment.'),
    how: z
      .enum([
        'kept',
        'broken',
        'not-kept',
        'waived',
        'extended',
        'suspended',
        'resumed',
        'terminated',
        'delayed',
      ])
      .describe('What became of it.'),
    'by-event': anchorSchema.optional().describe('The event by which that happened.'),
    when: whenSchema.optional().describe('When that happened.'),
    to: whenSchema.optional().describe('The new deadline of an extension.'),
    consent: ids
      .optional()
      .describe('The creditor that consented; an extension without it does not move the deadline.'),
  })
  .meta({
    id: 'fulfilment',
    title: 'Fulfilment',
    description: 'A commitment was kept, broken, waived, extended or suspended.',
  });

/** An agreement gives a title. */
export const grantSchema = z
  .strictObject({
    id: idSchema.describe('The id of the grant.'),
    under: idSchema.describe('The agreement that gives the title.'),
    article,
    of: ids.describe('The place or asset.'),
    to: holders.describe('Who receives the title: a party, a list, or parties with shares.'),
    title: title.describe('The title that is given.'),
    axis,
    from: whenSchema.optional().describe('The day from which it is given.'),
    until: whenSchema.optional().describe('The day until which it is given.'),
    term,
    condition: conditionSchema
      .optional()
      .describe('What has to happen before the title starts; until then the grant is dormant.'),
    function: purpose,
  })
  .meta({
    id: 'grant',
    title: 'Grant',
    description:
      'An agreement gives a title. It starts in law when the agreement is in force and its condition met.',
  });

const seatSchema = z.strictObject({
  party: idSchema.describe('Whose seat it is.'),
  count: z.number().int().positive().optional().describe('How many seats.'),
  rule: text.optional().describe('How they are given, in words, where no number is told.'),
});

const chairSchema = z.strictObject({
  rule: text.describe('How the chair is given, in words.'),
  among: z.array(idSchema).min(2).optional().describe('The parties between which it goes round, in order.'),
  first: idSchema.optional().describe('Who has it first.'),
  period: periodSchema.optional().describe('How long each has it.'),
  from: whenSchema.optional().describe('The day from which it goes round.'),
});

/** A joint body or post. */
export const bodySchema = z
  .strictObject({
    id: idSchema.describe('The id of the body.'),
    under: idSchema.optional().describe('The agreement that sets it up.'),
    article,
    at: ids.optional().describe('The place or asset it is for.'),
    task: text.optional().describe('What it has to do, in words.'),
    seats: z.array(seatSchema).optional().describe('Who sits in it.'),
    posts: z.array(text).optional().describe('Its posts, in words.'),
    chair: chairSchema.optional().describe('Who presides, and how that goes round.'),
    approval: ids.optional().describe('Who must approve what it decides.'),
    from: whenSchema.optional().describe('The day on which it began.'),
    until: whenSchema.optional().describe('The day on which it ended.'),
  })
  .meta({
    id: 'body',
    title: 'Body',
    description: 'A joint body or post: who sits in it, who presides, what it has to do.',
  });

/** What the one is to the other, in a relation. */
export const relationKinds = {
  predecessor: 'It came before the other, in its place.',
  successor: 'It came after the other, in its place.',
  'part-of': 'It is a part of the other.',
  'same-as': 'It is the other under another name.',
  'derived-from': 'It comes from the other, as a name or a text does.',
  'member-of': 'It belongs to the other.',
  'party-to': 'It is a party to the other, an agreement.',
  cause: 'It brought the other about.',
} as const;

/** Two places, parties, events or agreements stand in a relation. */
export const relationSchema = z
  .strictObject({
    of: idSchema.describe('The one.'),
    is: wordSchema(relationKinds, 'What the one is to the other.'),
    to: idSchema.describe('The other.'),
    when: whenSchema.optional().describe('When that was so, or since when.'),
  })
  .meta({
    id: 'relation',
    title: 'Relation',
    description: 'Two places, parties, events or agreements stand in a relation: `of` is `is` `to`.',
  });

/** A property of a place, party, event or holding. */
export const attributeSchema = z
  .strictObject({
    of: idSchema.describe('The place, party, event, holding or agreement that has it.'),
    name: text.describe('capital, commander, population, office, name, language …'),
    value: text.optional().describe('The value in words.'),
    party: idSchema
      .optional()
      .describe('Where the value is a person, party or place of the dossier, its id.'),
    quantity,
    when: whenSchema.optional().describe('When that was so.'),
  })
  .meta({
    id: 'attribute',
    title: 'Attribute',
    description: 'A property of a place, party, event or holding.',
  });

/** A judgement; never reckoned with. */
export const opinionSchema = z
  .strictObject({
    about: ids.optional().describe('What it is about.'),
    says: text.describe('The gist, in our own words.'),
  })
  .meta({ id: 'opinion', title: 'Opinion', description: 'A judgement of the source. Never reckoned with.' });

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
