import fc from 'fast-check';
import {
  EVER,
  INITIATE,
  NEVER,
  TERMINATE,
  type CommitmentColumns,
  type HoldingColumns,
  type HoldingEvent,
  type HoldingLog,
} from '../../src/reckoning/log/log.ts';

const anyKind = fc.constantFrom(INITIATE, INITIATE, TERMINATE);

/** Events of a few subjects and holders whose possible days often overlap; `width` is the most days an event is uncertain by. */
export const anyEvents = (size: {
  events: number;
  days: number;
  width: number;
  subjects?: number;
  holders?: number;
}): fc.Arbitrary<HoldingEvent[]> =>
  fc
    .array(
      fc.record({
        subject: fc.nat({ max: (size.subjects ?? 1) - 1 }),
        kind: anyKind,
        holder: fc.nat({ max: (size.holders ?? 3) - 1 }),
        earliest: fc.nat({ max: size.days }),
        latest: fc.nat({ max: size.width }),
      }),
      { maxLength: size.events, size: 'max' },
    )
    .map((events) =>
      events.map((event, reason) => ({ ...event, latest: event.earliest + event.latest, reason })),
    );

/** The same events, some without a limit to their days on one side or on both. */
export const withoutLimits = (anyOf: fc.Arbitrary<HoldingEvent[]>): fc.Arbitrary<HoldingEvent[]> =>
  anyOf.chain((events) =>
    fc
      .array(fc.constantFrom('', '', '', '', '', '', 'first', 'last', 'both'), {
        minLength: events.length,
        maxLength: events.length,
        size: 'max',
      })
      .map((open) =>
        events.map((event, at) => ({
          ...event,
          earliest: open[at] === 'first' || open[at] === 'both' ? EVER : event.earliest,
          latest: open[at] === 'last' || open[at] === 'both' ? NEVER : event.latest,
        })),
      ),
  );

/** Events of one subject, each on a day of its own. */
export const anySettledEvents = fc
  .uniqueArray(
    fc.record({ kind: anyKind, holder: fc.nat({ max: 2 }), day: fc.integer({ min: -20, max: 40 }) }),
    {
      selector: ({ day }) => day,
      maxLength: 30,
      size: 'max',
    },
  )
  .map((events) =>
    events.map(({ kind, holder, day }, reason): HoldingEvent => ({
      subject: 0,
      kind,
      holder,
      earliest: day,
      latest: day,
      reason,
    })),
  );

/** The columns of these events. */
export function columnsOf(events: readonly HoldingEvent[]): HoldingColumns {
  return {
    subject: Int32Array.from(events, ({ subject }) => subject),
    kind: Uint8Array.from(events, ({ kind }) => kind),
    holder: Int32Array.from(events, ({ holder }) => holder),
    earliest: Int32Array.from(events, ({ earliest }) => earliest),
    latest: Int32Array.from(events, ({ latest }) => latest),
    reason: Int32Array.from(events, ({ reason }) => reason),
  };
}

/** One event of a log of promises. */
export interface PromiseEvent {
  agreement: number;
  kind: number;
  earliest: number;
  latest: number;
}

/** The columns of these events, each its own reason. */
export function commitmentColumnsOf(events: readonly PromiseEvent[]): CommitmentColumns {
  return {
    agreement: Int32Array.from(events, ({ agreement }) => agreement),
    kind: Uint8Array.from(events, ({ kind }) => kind),
    earliest: Int32Array.from(events, ({ earliest }) => earliest),
    latest: Int32Array.from(events, ({ latest }) => latest),
    reason: Int32Array.from(events, (_, event) => event),
  };
}

/** A tenure as a test compares it: bounds, and the reasons in place of the numbers of the events. */
export interface PlainTenure {
  subject: number;
  holder: number;
  start: [number, number];
  end: [number, number];
  reasons: (number | null)[];
}

/** All tenures of a log, by subject. */
export function allTenures(log: HoldingLog): PlainTenure[] {
  return Array.from({ length: log.size().subjects }, (_, subject) => {
    const { tenures, from, to } = log.tenuresOf(subject);
    return Array.from({ length: to - from }, (_, number): PlainTenure => {
      const { holder, because } = log.whyOf(subject, number);
      const at = from + number;
      return {
        subject,
        holder,
        start: [tenures.startEarliest[at]!, tenures.startLatest[at]!],
        end: [tenures.endEarliest[at]!, tenures.endLatest[at]!],
        reasons: [because.startEarliest, because.startLatest, because.endEarliest, because.endLatest].map(
          (cause) => cause?.reason ?? null,
        ),
      };
    });
  }).flat();
}
