import type { DossierRecord } from '../claim/index.ts';
import type { Says } from './reason-parts.ts';
import { inASentence, nameOf, partyInASentence } from './names.ts';
import { clauseOf } from './title-words.ts';

/** A standing as a clause in the past tense, without its certainty. */
export function standingInWords(
  { title, holders, place, isPart }: Extract<Says, { kind: 'standing' }>,
  record: DossierRecord,
): string {
  const who = inASentence(holders.map((holder) => partyInASentence(record, holder.party)));
  const power = holders.find((holder) => holder.onBehalfOf !== null)?.onBehalfOf ?? null;
  const what = (isPart ? 'part of ' : '') + nameOf(record, place);
  return clauseOf(title, who, what, power === null ? null : partyInASentence(record, power));
}
