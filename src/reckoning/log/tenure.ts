import type { Bounds } from '../../time/index.ts';
import { EVER, NEVER, NO_EVENT } from './days.ts';
import { eventOf, spanOf, type HoldingStore } from './holding-store.ts';

/** The event that gives a bound, and the caller's reason number for it. */
export interface LogCause {
  event: number;
  reason: number;
}

/** A tenure with its bounds and what each comes from. It certainly stands on `start.latest <= day < end.earliest` and possibly on `start.earliest <= day < end.latest`. */
export interface LogTenure {
  subject: number;
  holder: number;
  start: Bounds;
  /** Null when nothing can end it. */
  end: Bounds | null;
  because: {
    startEarliest: LogCause;
    startLatest: LogCause;
    endEarliest: LogCause | null;
    endLatest: LogCause | null;
  };
}

/** The tenure of a subject with this number, counted from 0. Throws a RangeError when there is none. */
export function tenureOf(store: HoldingStore, subject: number, number: number): LogTenure {
  const { tenures, from, to } = spanOf(store, subject);
  const at = from + number;
  if (!(at >= from && at < to)) throw new RangeError(`Subject ${subject} has no tenure ${number}.`);
  const causeOf = (event: number): LogCause => ({ event, reason: eventOf(store, event)?.reason ?? NO_EVENT });
  const endCause = (event: number): LogCause | null => (event === NO_EVENT ? null : causeOf(event));
  return {
    subject,
    holder: tenures.holder[at]!,
    start: boundsOf(tenures.startEarliest[at]!, tenures.startLatest[at]!),
    end:
      tenures.endEarliestBy[at] === NO_EVENT
        ? null
        : boundsOf(tenures.endEarliest[at]!, tenures.endLatest[at]!),
    because: {
      startEarliest: causeOf(tenures.startEarliestBy[at]!),
      startLatest: causeOf(tenures.startLatestBy[at]!),
      endEarliest: endCause(tenures.endEarliestBy[at]!),
      endLatest: endCause(tenures.endLatestBy[at]!),
    },
  };
}

/** Days of a log as bounds: `EVER` and `NEVER` are no limit. */
export function boundsOf(earliest: number, latest: number): Bounds {
  return { earliest: earliest === EVER ? null : earliest, latest: latest === NEVER ? null : latest };
}
