import type { Claim, Title } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import { timeOf, type TimeTold } from '../time-told.ts';
import type { Context } from './context.ts';

/** Who held what by which title, as a claim tells it. */
export interface HoldingTold {
  readonly places: readonly string[];
  readonly ids: readonly string[];
  readonly title: Title;
  readonly part: boolean;
  readonly time: TimeTold;
}

/** Types of event that say by themselves who has what title from then on. */
const GIVES: Readonly<Record<string, Title>> = { annexation: 'sovereignty', recognition: 'recognises' };

/** The holding that a claim tells, or that the event that it tells began; null where it tells none. */
export function holdingTold(claim: Claim, context: Context): HoldingTold | null {
  return claim.record.holding === undefined ? begunBy(claim, context) : told(claim, context);
}

/** The parties of a `by`, with or without their shares, in order. */
export function partiesOf(by: unknown): string[] {
  return listOf(by as string | { party: string })
    .map((holder) => (typeof holder === 'string' ? holder : holder.party))
    .sort();
}

function told(claim: Claim, { record, daysOf }: Context): HoldingTold | null {
  const { holding } = claim.record;
  const entry = holding?.id === undefined ? undefined : record.holdings.get(holding.id);
  const title = (holding?.title ?? entry?.title) as Title | undefined;
  const ids = partiesOf(holding?.by ?? entry?.by);
  if (holding === undefined || title === undefined || ids.length === 0) return null;
  const time = timeOf(claim, daysOf(claim.source));
  return { places: listOf(holding.of ?? entry?.of), ids, title, part: holding.extent === 'part', time };
}

function begunBy(claim: Claim, { record, daysOf }: Context): HoldingTold | null {
  const { event } = claim.record;
  const entry = event?.id === undefined ? undefined : record.events.get(event.id);
  const type = event?.type ?? entry?.type;
  const title = type === undefined ? undefined : ((event?.title as Title | undefined) ?? GIVES[type]);
  const ids = [...listOf(event?.by ?? entry?.by)].sort();
  if (
    event === undefined ||
    type === undefined ||
    !(type in GIVES) ||
    title === undefined ||
    ids.length === 0
  )
    return null;
  const { start } = timeOf(claim, daysOf(claim.source));
  return {
    places: listOf(event.of ?? entry?.of).filter((id) => record.gazetteer.places.has(id)),
    ids,
    title,
    part: event.extent === 'part',
    time: { start, end: { earliest: start.earliest, latest: null } },
  };
}
