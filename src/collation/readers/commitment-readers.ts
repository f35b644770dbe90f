import type { Claim } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import type { Aspect, Said } from '../question.ts';
import { said, type Context } from './context.ts';
import { dayAnswers } from './days.ts';
import { nameOf, namesOf } from './words.ts';

/** Who owed something to whom, and by when. */
export function commitmentTerms(claim: Claim, context: Context): Said[] {
  const { commitment } = claim.record;
  if (commitment === undefined || claim.modality === 'denied') return [];
  const side = (aspect: Aspect, parties: readonly string[]): Said[] =>
    parties.length === 0
      ? []
      : [
          said(claim, {
            about: commitment.id,
            aspect,
            value: { kind: 'things', ids: [...parties].sort(), several: false },
            words: namesOf(context.record, parties),
          }),
        ];
  const deadline =
    commitment.deadline === undefined
      ? []
      : dayAnswers(claim, context, commitment.id, 'deadline', commitment.deadline);
  return [
    ...deadline,
    ...side('debtor', listOf(commitment.debtor)),
    ...side('creditor', listOf(commitment.creditor)),
  ];
}

/** What became of a commitment, and by what. That it was put off and that it was kept in the end go together. */
export function fulfilment(claim: Claim, { record }: Context): Said[] {
  const { fulfilment: told } = claim.record;
  if (told === undefined) return [];
  const denied = claim.modality === 'denied';
  const words = told.how.replaceAll('-', ' ');
  const several = told.how === 'delayed' || told.how === 'extended' || told.how === 'resumed';
  const how = said(claim, {
    about: told.of,
    aspect: 'fulfilment',
    value: { kind: 'words', list: [words], several },
    words: denied ? `not ${words}` : words,
    denied,
  });
  if (told['by-event'] === undefined || denied) return [how];
  return [
    how,
    said(claim, {
      about: told.of,
      aspect: 'fulfilment',
      detail: `${words} by`,
      value: { kind: 'things', ids: [told['by-event']], several: true },
      words: nameOf(record, told['by-event']),
    }),
  ];
}
