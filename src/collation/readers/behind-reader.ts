import type { Claim } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import type { Said } from '../question.ts';
import { timeOf } from '../time-told.ts';
import { said, type Context } from './context.ts';
import { nameOf } from './words.ts';

/** Who stood behind a regime: the power on whose behalf it held what it held. */
export function powerBehind(claim: Claim, { record, daysOf }: Context): Said[] {
  const { holding } = claim.record;
  if (holding === undefined) return [];
  const entry = holding.id === undefined ? undefined : record.holdings.get(holding.id);
  const denied = claim.modality === 'denied';
  const time = timeOf(claim, daysOf(claim.source));
  return regimes(holding.by ?? entry?.by, holding['on-behalf-of']).map(({ party, power }) =>
    said(claim, {
      about: party,
      aspect: 'behind',
      value: { kind: 'things', ids: [power], several: false },
      words: `${denied ? 'not ' : ''}${nameOf(record, power)}`,
      time,
      denied,
    }),
  );
}

/** The holders that held for another, each with the one that it held for. */
function regimes(by: unknown, power: string | undefined): { party: string; power: string }[] {
  return listOf(by as string | { party: string; 'on-behalf-of'?: string }).flatMap((holder) => {
    const [party, own] =
      typeof holder === 'string' ? [holder, undefined] : [holder.party, holder['on-behalf-of']];
    const behind = own ?? power;
    return behind === undefined ? [] : [{ party, power: behind }];
  });
}
