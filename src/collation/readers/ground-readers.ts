import type { Claim } from '../../claim/index.ts';
import type { Said } from '../question.ts';
import { said, type Context } from './context.ts';
import { nameOf } from './words.ts';

/** Events that make an agreement and are not done under it. */
const MAKES_AN_AGREEMENT: readonly string[] = ['signature', 'ratification', 'entry-into-force', 'conference'];

/** Under what agreement something was done: as told of the event, or of the duty that it fulfilled. */
export function ground(claim: Claim, { record }: Context): Said[] {
  const { event, commitment } = claim.record;
  const done = event?.id ?? commitment?.['fulfilled-by'];
  const under = event?.under ?? commitment?.under;
  const entry = done === undefined ? undefined : record.events.get(done);
  if (done === undefined || entry === undefined || under === undefined) return [];
  if (MAKES_AN_AGREEMENT.includes(event?.type ?? entry.type)) return [];
  const denied = claim.modality === 'denied';
  const words = `${denied ? 'not ' : ''}${nameOf(record, under)}`;
  return [
    said(claim, {
      about: done,
      aspect: 'ground',
      value: { kind: 'things', ids: [under], several: true },
      words,
      denied,
    }),
  ];
}
