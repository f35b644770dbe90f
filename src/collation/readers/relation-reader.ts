import type { Claim } from '../../claim/index.ts';
import type { Aspect, Said } from '../question.ts';
import { timeOf } from '../time-told.ts';
import { said, type Context } from './context.ts';
import { nameOf } from './words.ts';

/** Relations of which the first is asked: of what is it a part. Of the others the second is asked: what came before it, who is party to it. */
const OF_THE_FIRST: readonly string[] = ['part-of', 'same-as', 'derived-from', 'member-of'];

/** Relations that answer a question that other claims answer as well. */
const ASKED_WITH: Readonly<Record<string, Aspect>> = { cause: 'cause', 'party-to': 'parties' };

/** In what relation two things stand. What brought something about is asked together with the causes of events, who is party to an agreement together with who signed it. */
export function relation(claim: Claim, { record, daysOf }: Context): Said[] {
  const { relation: told } = claim.record;
  if (told === undefined) return [];
  const ofFirst = OF_THE_FIRST.includes(told.is);
  const [about, other] = ofFirst ? [told.of, told.to] : [told.to, told.of];
  const aspect = ASKED_WITH[told.is] ?? 'relation';
  const denied = claim.modality === 'denied';
  return [
    said(claim, {
      about,
      aspect,
      detail: aspect === 'relation' ? told.is : '',
      value: { kind: 'things', ids: [other], several: told.is !== 'part-of' },
      words: `${denied ? 'not ' : ''}${nameOf(record, other)}`,
      time: timeOf(claim, daysOf(claim.source)),
      denied,
    }),
  ];
}
