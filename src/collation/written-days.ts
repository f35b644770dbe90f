import { boundsOfWhen, writtenBounds, type Claim, type DossierRecord, type When } from '../claim/index.ts';
import { hull, UNBOUNDED, type Bounds } from '../time/index.ts';

export type Side = 'start' | 'end';

/** The days that the claims of a record write for an event or the side of a holding, all sources together; unbounded where none writes any. */
export type WrittenDays = (anchor: string) => Bounds;

/** Collects the written days of every event and holding. Uses no reckoning: no claim is preferred to another. */
export function writtenDays(record: DossierRecord): WrittenDays {
  const days = new Map<string, Bounds>();
  const add = (key: string, when: When | undefined, side: Side): void => {
    const bounds = typeof when === 'string' ? writtenBounds(when, side) : null;
    const known = days.get(key);
    if (bounds !== null) days.set(key, known === undefined ? bounds : hull(known, bounds));
  };
  for (const claim of record.claims.values()) {
    const { event, holding } = claim.record;
    if (claim.modality !== 'asserted') continue;
    if (event !== undefined) add(event.id ?? claim.id, event.when, 'end');
    if (holding?.id !== undefined) {
      add(`${holding.id}.start`, holding.from, 'start');
      add(`${holding.id}.end`, holding.until, 'end');
    }
  }
  return (anchor) => days.get(anchor) ?? days.get(`${anchor}.end`) ?? UNBOUNDED;
}

/** The time for which a claim speaks, as far as it is written. */
export function timeOf(claim: Claim, days: WrittenDays): Bounds {
  const { event, holding, attribute, relation } = claim.record;
  if (holding !== undefined) {
    const from = holding.from === undefined ? UNBOUNDED : boundsOfWhen(holding.from, days, 'start');
    const until = holding.until === undefined ? UNBOUNDED : boundsOfWhen(holding.until, days, 'end');
    return { earliest: from.earliest, latest: until.latest };
  }
  const when = event?.when ?? attribute?.when ?? relation?.when;
  if (when === undefined) return UNBOUNDED;
  return {
    earliest: boundsOfWhen(when, days, 'start').earliest,
    latest: boundsOfWhen(when, days, 'end').latest,
  };
}
