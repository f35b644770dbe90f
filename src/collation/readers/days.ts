import { boundsOfWhen, type Claim, type When } from '../../claim/index.ts';
import { dateTextInWords, isUnbounded, parseDateText, UNBOUNDED, type Bounds } from '../../time/index.ts';
import type { Aspect, Said } from '../question.ts';
import type { Side } from '../written-days.ts';
import { said, type Context } from './context.ts';
import { dayWords } from './words.ts';

/** What a claim says of a day, and, where the words are damaged, what they would say as they stand. */
export function dayAnswers(
  claim: Claim,
  { record, daysOf }: Context,
  about: string,
  aspect: Aspect,
  when: When,
): Said[] {
  const side: Side = aspect === 'end' || aspect === 'deadline' ? 'end' : 'start';
  const bounds = boundsOfWhen(when, daysOf(claim.source), side);
  if (isUnbounded(bounds) && typeof when === 'string') return [];
  const answer = said(claim, {
    about,
    aspect,
    value: { kind: 'day', bounds },
    words: dayWords(when, bounds, record),
  });
  const printed = printedDay(claim, side);
  if (printed === null) return [answer];
  return [
    answer,
    { ...answer, value: { kind: 'day', bounds: printed.bounds }, words: printed.words, damaged: true },
  ];
}

/** The day that the damaged words would give as they stand. */
function printedDay(claim: Claim, side: Side): { bounds: Bounds; words: string } | null {
  const printed = claim.record.damage?.printed;
  const as = claim.record.damage?.['printed-as'];
  if (printed === undefined || as === undefined) return null;
  const parsed = parseDateText(as);
  return parsed.ok
    ? {
        bounds: boundsOfWhen(as, () => UNBOUNDED, side),
        words: `${dateTextInWords(parsed.value)} (as printed: “${printed}”)`,
      }
    : null;
}
