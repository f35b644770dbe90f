import { UNNAMED, type Claim } from '../claim/index.ts';
import type { Said, Telling } from './question.ts';
import { attribute, office } from './readers/attribute-readers.ts';
import { powerBehind } from './readers/behind-reader.ts';
import { bodySeats } from './readers/body-reader.ts';
import { commitmentTerms, fulfilment } from './readers/commitment-readers.ts';
import type { Context, Reader } from './readers/context.ts';
import { damagedParties } from './readers/damaged-parties.ts';
import {
  agreementParties,
  eventCause,
  eventDate,
  eventQuantity,
  happened,
  receiver,
} from './readers/event-readers.ts';
import { comer, doer } from './readers/doer-reader.ts';
import { ground } from './readers/ground-readers.ts';
import { granted, holder, holdingDays, title } from './readers/holding-readers.ts';
import { relation } from './readers/relation-reader.ts';
import { holdingTerm, owedEnd } from './readers/term-readers.ts';
import { nameOf } from './readers/words.ts';

/** The readers, one for each kind of answer that a claim can give, in the order in which questions are listed. */
const readers: readonly Reader[] = [
  eventDate,
  happened,
  doer,
  comer,
  receiver,
  holdingDays,
  holdingTerm,
  owedEnd,
  holder,
  granted,
  powerBehind,
  title,
  agreementParties,
  commitmentTerms,
  fulfilment,
  bodySeats,
  damagedParties,
  attribute,
  office,
  eventQuantity,
  eventCause,
  ground,
  relation,
];

/** Everything that a claim says in answer to a question; what it only reports or doubts is marked, and its words say so. */
export function saidBy(claim: Claim, context: Context): Said[] {
  const told = readers.flatMap((reader) => reader(claim, context));
  const telling = tellingOf(claim, context);
  if (telling === 'said') return told;
  const mark = telling === 'doubted' ? 'doubted' : reportedOf(claim, context);
  return told.map((item) => ({ ...item, telling, words: `${item.words} (${mark})` }));
}

function tellingOf({ modality, id }: Claim, { admitted }: Context): Telling {
  if (modality === 'doubted') return 'doubted';
  return modality === 'reported' && !admitted.has(id) ? 'reported' : 'said';
}

function reportedOf({ record: { speaker } }: Claim, { record }: Context): string {
  return speaker === undefined || speaker === UNNAMED ? 'reported' : `reported of ${nameOf(record, speaker)}`;
}
