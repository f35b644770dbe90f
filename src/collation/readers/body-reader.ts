import type { Claim } from '../../claim/index.ts';
import type { Said } from '../question.ts';
import { said, type Context } from './context.ts';
import { nameOf } from './words.ts';

/** How many seats each party has in a joint body, and who has the chair first. */
export function bodySeats(claim: Claim, { record }: Context): Said[] {
  const { body } = claim.record;
  if (body === undefined || claim.modality === 'denied') return [];
  const seats = (body.seats ?? []).flatMap(({ party, count }) =>
    count === undefined
      ? []
      : [
          said(claim, {
            about: body.id,
            aspect: 'body',
            detail: `seats of ${party}`,
            value: { kind: 'number', value: count, comparison: 'exactly', than: null, unit: 'seats' },
            words: String(count),
          }),
        ],
  );
  const first = body.chair?.first;
  if (first === undefined) return seats;
  return [
    ...seats,
    said(claim, {
      about: body.id,
      aspect: 'body',
      detail: 'first chair',
      value: { kind: 'things', ids: [first], several: false },
      words: nameOf(record, first),
    }),
  ];
}
