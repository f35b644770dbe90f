import type { Claim, Title } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import type { Said } from '../question.ts';
import { ALWAYS, timeOf, type TimeTold } from '../time-told.ts';
import { UNBOUNDED } from '../../time/index.ts';
import { said, type Context } from './context.ts';
import { holdingTold } from './holding-told.ts';
import { dayWords, periodWords } from './words.ts';

/** For how long a holding was to last: a term, told of the place and title, whoever tells it by what name. */
export function holdingTerm(claim: Claim, context: Context): Said[] {
  const { holding } = claim.record;
  const told = holdingTold(claim, context);
  if (holding?.term === undefined || told === null || claim.modality === 'denied') return [];
  const words = periodWords(holding.term);
  const time = signing(claim, holding.under, context) ?? timeOf(claim, context.daysOf(claim.source));
  return told.places.map((place) => term(claim, place, told.title, told.ids, words, time));
}

/** By when a holding was to be over: the deadline of a duty that ends it. What a later agreement sets is said for a later time. */
export function owedEnd(claim: Claim, context: Context): Said[] {
  const { commitment } = claim.record;
  if (commitment?.deadline === undefined || claim.modality === 'denied') return [];
  const { deadline, under, id } = commitment;
  const words = `until ${dayWords(deadline, UNBOUNDED, context.record)}`;
  const time = signing(claim, under, context) ?? ALWAYS;
  return (context.owedEnds.get(id) ?? []).map(({ of, title, by }) =>
    term(claim, of, title as Title, [...listOf(by)].sort(), words, time),
  );
}

function term(
  claim: Claim,
  about: string,
  title: Title,
  holders: readonly string[],
  words: string,
  time: TimeTold,
): Said {
  const value = { kind: 'words', list: [words], several: false } as const;
  return said(claim, { about, aspect: 'term', detail: title, value, words, time, holders });
}

/** The days within which an agreement was signed; null where none is named. */
function signing(claim: Claim, under: string | undefined, { record, daysOf }: Context): TimeTold | null {
  const event = under === undefined ? undefined : record.agreements.get(under)?.signed;
  if (event === undefined) return null;
  const days = daysOf(claim.source)(event);
  return { start: days, end: days };
}
