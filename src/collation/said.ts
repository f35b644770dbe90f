import type { Claim } from '../claim/index.ts';
import type { Said } from './question.ts';
import { attribute, office } from './readers/attribute-readers.ts';
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
import { granted, holder, holdingDays, holdingTerm, title } from './readers/holding-readers.ts';
import { relation } from './readers/relation-reader.ts';

/** The readers, one for each kind of answer that a claim can give, in the order in which questions are listed. */
const readers: readonly Reader[] = [
  eventDate,
  happened,
  doer,
  comer,
  receiver,
  holdingDays,
  holdingTerm,
  holder,
  granted,
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
  relation,
];

/** Everything that a claim says in answer to a question. */
export function saidBy(claim: Claim, context: Context): Said[] {
  return readers.flatMap((reader) => reader(claim, context));
}
