import type { Claim, DossierRecord, When } from '../claim/index.ts';
import {
  addPeriodToBounds,
  endBoundsOf,
  hull,
  intersect,
  parseDateText,
  parsePeriod,
  startBoundsOf,
  UNBOUNDED,
  type Bounds,
} from '../time/index.ts';

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

/** The bounds of a date, written or relative, with what it hangs on as written anywhere. */
export function boundsWritten(when: When, side: Side, days: WrittenDays): Bounds {
  if (typeof when === 'string') return writtenBounds(when, side) ?? UNBOUNDED;
  if ('with' in when) return days(when.with);
  if ('within' in when)
    return { earliest: days(when.of).earliest, latest: moved(days(when.of), when.within, 1).latest };
  if ('after' in when)
    return when.by === undefined
      ? { earliest: days(when.after).earliest, latest: null }
      : moved(days(when.after), when.by, 1);
  if ('before' in when)
    return when.by === undefined
      ? { earliest: null, latest: days(when.before).latest }
      : moved(days(when.before), when.by, -1);
  if ('during' in when)
    return { earliest: days(`${when.during}.start`).earliest, latest: days(`${when.during}.end`).latest };
  if ('all' in when) {
    const parts = when.all.map((part) => boundsWritten(part, side, days));
    return parts.reduce((all, part) => intersect(all, part) ?? all, UNBOUNDED);
  }
  const parts = 'earliest-of' in when ? when['earliest-of'] : when['latest-of'];
  return parts.map((part) => boundsWritten(part, side, days)).reduce(hull);
}

/** The time for which a claim speaks, as far as it is written. */
export function timeOf(claim: Claim, days: WrittenDays): Bounds {
  const { event, holding, attribute, relation } = claim.record;
  if (holding !== undefined) {
    const from = holding.from === undefined ? UNBOUNDED : boundsWritten(holding.from, 'start', days);
    const until = holding.until === undefined ? UNBOUNDED : boundsWritten(holding.until, 'end', days);
    return { earliest: from.earliest, latest: until.latest };
  }
  const when = event?.when ?? attribute?.when ?? relation?.when;
  if (when === undefined) return UNBOUNDED;
  return {
    earliest: boundsWritten(when, 'start', days).earliest,
    latest: boundsWritten(when, 'end', days).latest,
  };
}

function writtenBounds(text: string, side: Side): Bounds | null {
  const parsed = parseDateText(text);
  if (!parsed.ok) return null;
  return side === 'start' ? startBoundsOf(parsed.value) : endBoundsOf(parsed.value);
}

function moved(bounds: Bounds, written: string, direction: 1 | -1): Bounds {
  const period = parsePeriod(written);
  return period.ok ? addPeriodToBounds(bounds, period.value, direction) : UNBOUNDED;
}
