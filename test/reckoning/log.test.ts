import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EVER,
  INITIATE,
  NEVER,
  NOBODY,
  openHoldingLog,
  TERMINATE,
  UNSETTLED,
  type HoldingEvent,
} from '../../src/reckoning/log/log.ts';
import {
  allTenures,
  anyEvents,
  anySettledEvents,
  columnsOf,
  withoutLimits,
  type PlainTenure,
} from './log-arbitrary.ts';
import { tenuresByHand, zonesBySentences, zonesByWorlds, zonesOf } from './log-reference.ts';

const FIRST = -2;
const LAST = 14;

const tenuresOf = (events: HoldingEvent[]): PlainTenure[] => allTenures(openHoldingLog(columnsOf(events)));
const few = anyEvents({ events: 5, days: 6, width: 3 });
const many = fc.oneof(
  anyEvents({ events: 120, days: 60, width: 12, holders: 6 }),
  anyEvents({ events: 25, days: 60, width: 12, holders: 4 }),
  anyEvents({ events: 10, days: 60, width: 20, holders: 2 }),
);
const openMany = fc.oneof(many, withoutLimits(many));

describe('a log of holdings with exact days', () => {
  it('has the tenures that come of taking one event after another', () => {
    fc.assert(
      fc.property(anySettledEvents, (events) => {
        expect(tenuresOf(events)).toEqual(tenuresByHand(events));
      }),
    );
  });

  it('has the same ones when the order of other events is open', () => {
    const muddle = { subject: 0, kind: TERMINATE, holder: 9, earliest: 90, latest: 91, reason: -1 } as const;
    fc.assert(
      fc.property(anySettledEvents, (events) => {
        expect(tenuresOf([muddle, ...events, muddle])).toEqual(tenuresByHand(events));
      }),
    );
  });

  it('says who held on each day', () => {
    fc.assert(
      fc.property(anySettledEvents, (events) => {
        const log = openHoldingLog(columnsOf(events));
        const tenures = tenuresByHand(events);
        for (let day = -22; day <= 42; day++) {
          const one = tenures.find(({ start, end }) => start[0] <= day && day < end[0]);
          expect(log.holderOn(0, day)).toBe(one?.holder ?? NOBODY);
        }
      }),
    );
  });
});

describe('a log of holdings with uncertain days', () => {
  it('is possible in exactly the worlds there are, and certain in all of them', () => {
    fc.assert(
      fc.property(few, (events) => {
        expect(zonesOf(tenuresOf(events), FIRST, LAST)).toEqual(zonesByWorlds(events, FIRST, LAST));
      }),
      { numRuns: 400 },
    );
  });

  it('is as the two sentences say, for more events than have countable worlds', () => {
    fc.assert(
      fc.property(few, (events) => {
        expect(zonesBySentences(events, FIRST, LAST)).toEqual(zonesByWorlds(events, FIRST, LAST));
      }),
    );
    fc.assert(
      fc.property(openMany, (events) => {
        expect(zonesOf(tenuresOf(events), 0, 80)).toEqual(zonesBySentences(events, 0, 80));
      }),
      { numRuns: 300 },
    );
  });

  it('names for each bound an event that gives it', () => {
    fc.assert(
      fc.property(openMany, (events) => {
        for (const { holder, start, end, reasons } of tenuresOf(events)) {
          const [first, sure, ending, over] = reasons.map((reason) =>
            reason === null ? null : events[reason]!,
          );
          for (const begin of [first, sure]) expect(begin).toMatchObject({ kind: INITIATE, holder });
          expect([first?.earliest, sure?.latest]).toEqual(start);
          expect(end[0]).toBe(ending ? Math.max(ending.earliest, start[0]) : NEVER);
          expect(end[1]).toBe(over ? over.latest : NEVER);
          expect(over === null).toBe(end[1] === NEVER);
          for (const ender of [ending, over])
            if (ender) expect(ender.kind === INITIATE).toBe(ender.holder !== holder);
        }
      }),
    );
  });

  it('keeps no two tenures apart that nothing can come between', () => {
    fc.assert(
      fc.property(openMany, (events) => {
        const tenures = tenuresOf(events);
        for (const [at, one] of tenures.entries()) {
          for (const other of tenures.slice(at + 1).filter(({ holder }) => holder === one.holder)) {
            const begins = [events[one.reasons[0]!]!, events[other.reasons[0]!]!];
            const first = Math.min(...begins.map(({ earliest }) => earliest));
            const last = Math.max(...begins.map(({ latest }) => latest));
            const between = events.filter(
              ({ kind, holder, earliest, latest }) =>
                (kind === INITIATE) !== (holder === one.holder) && latest >= first && earliest <= last,
            );
            expect(between).not.toEqual([]);
          }
        }
      }),
    );
  });

  it('lets a vague beginning stand beside a tenure that others still join', () => {
    const event = { subject: 0, kind: INITIATE, holder: 1, earliest: 1, latest: 1, reason: 0 } as const;
    const tenures = tenuresOf([
      event,
      { ...event, earliest: 5, latest: 100, reason: 1 },
      { ...event, earliest: 6, latest: 6, reason: 2 },
      { ...event, kind: TERMINATE, earliest: 50, latest: 50, reason: 3 },
    ]);
    expect(tenures).toEqual([
      { subject: 0, holder: 1, start: [1, 1], end: [50, 50], reasons: [0, 0, 3, 3] },
      { subject: 0, holder: 1, start: [5, 100], end: [50, NEVER], reasons: [1, 1, 3, null] },
    ]);
  });

  it('only learns by narrower days', () => {
    const narrowed = many.chain((events) =>
      fc
        .array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), {
          minLength: events.length,
          maxLength: events.length,
        })
        .map((cuts) => ({
          events,
          finer: events.map((event, at) => {
            const earliest = Math.min(event.latest, event.earliest + cuts[at]![0]);
            return { ...event, earliest, latest: Math.max(earliest, event.latest - cuts[at]![1]) };
          }),
        })),
    );
    fc.assert(
      fc.property(narrowed, ({ events, finer }) => {
        const coarse = zonesOf(tenuresOf(events), 0, 80);
        const fine = zonesOf(tenuresOf(finer), 0, 80);
        expect([...coarse.certain].filter((day) => !fine.certain.has(day))).toEqual([]);
        expect([...fine.possible].filter((day) => !coarse.possible.has(day))).toEqual([]);
      }),
    );
  });

  it('answers on a day what its tenures say', () => {
    fc.assert(
      fc.property(anyEvents({ events: 60, days: 40, width: 8, subjects: 5 }), (events) => {
        const log = openHoldingLog(columnsOf(events));
        const standings = log.standingsOn(0);
        for (let day = -2; day < 52; day++) {
          log.standingsOn(day, standings);
          const lines = new Set<string>();
          for (let line = 0; line < standings.count; line++) {
            const subject = standings.subject[line]!;
            const certain = standings.certain[line] === 1;
            lines.add(`${subject}: ${standings.holder[line]} ${certain}`);
            const why = log.whyOf(subject, standings.tenure[line]!);
            expect(why.holder).toBe(standings.holder[line]);
            expect(why.start.earliest).toBeLessThanOrEqual(day);
          }
          expect(lines.size).toBe(standings.count);
          const expected = new Set<string>();
          for (let subject = 0; subject < log.size().subjects; subject++) {
            const zones = zonesBySentences(
              events.filter((event) => event.subject === subject),
              day,
              day,
            );
            for (const key of zones.possible)
              expected.add(`${subject}: ${key.split(' ')[0]} ${zones.certain.has(key)}`);
            const sure = [...zones.certain].map((key) => Number(key.split(' ')[0]));
            expect(log.holderOn(subject, day)).toBe(
              sure[0] ?? (zones.possible.size > 0 ? UNSETTLED : NOBODY),
            );
          }
          expect(lines).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('any log of holdings', () => {
  const anywhere = anyEvents({ events: 60, days: 60, width: 6, subjects: 4 });

  it('moves with its days', () => {
    fc.assert(
      fc.property(anywhere, fc.integer({ min: -2e9, max: 2e9 }), (events, by) => {
        const moved = (day: number): number => (day === NEVER ? NEVER : day + by);
        const later = events.map((event) => ({
          ...event,
          earliest: event.earliest + by,
          latest: event.latest + by,
        }));
        expect(tenuresOf(later)).toEqual(
          tenuresOf(events).map((tenure) => ({
            ...tenure,
            start: tenure.start.map(moved),
            end: tenure.end.map(moved),
          })),
        );
      }),
    );
  });

  it('does not hang on the order of its lines', () => {
    const shuffled = anywhere.chain((events) =>
      fc.shuffledSubarray(events, { minLength: events.length }).map((other) => ({ events, other })),
    );
    const bounds = (tenures: PlainTenure[]): string[] =>
      tenures.map(({ subject, holder, start, end }) => JSON.stringify([subject, holder, start, end])).sort();
    fc.assert(
      fc.property(shuffled, ({ events, other }) => {
        expect(bounds(tenuresOf(other))).toEqual(bounds(tenuresOf(events)));
      }),
    );
  });

  it('takes days without limit', () => {
    const event = { subject: 0, kind: INITIATE, holder: 1, earliest: 5, latest: 5, reason: 0 } as const;
    const log = openHoldingLog(
      columnsOf([
        { ...event, earliest: EVER },
        { ...event, kind: TERMINATE, earliest: 9, latest: NEVER, reason: 1 },
      ]),
    );
    expect([EVER + 1, 4, 5, 8, 9, 2e9].map((day) => log.holderOn(0, day))).toEqual([
      UNSETTLED,
      UNSETTLED,
      1,
      1,
      UNSETTLED,
      UNSETTLED,
    ]);
    expect(log.whyOf(0, 0)).toMatchObject({
      start: { earliest: null, latest: 5 },
      end: { earliest: 9, latest: null },
      because: { endEarliest: { reason: 1 }, endLatest: null },
    });
  });

  it('leaves open what is done on one and the same day', () => {
    const event = { subject: 0, kind: INITIATE, holder: 1, earliest: 5, latest: 5, reason: 0 } as const;
    const log = openHoldingLog(columnsOf([event, { ...event, holder: 2, reason: 1 }]));
    expect(log.holderOn(0, 5)).toBe(UNSETTLED);
    const handover = openHoldingLog(
      columnsOf([
        { ...event, earliest: 1, latest: 1 },
        { ...event, kind: TERMINATE },
        { ...event, holder: 2 },
      ]),
    );
    expect([4, 5].map((day) => handover.holderOn(0, day))).toEqual([1, 2]);
  });

  it('refuses events that cannot be', () => {
    const event = { subject: 0, kind: INITIATE, holder: 1, earliest: 5, latest: 5, reason: 0 } as const;
    const wrong = [
      { ...event, subject: -1 },
      { ...event, holder: -1 },
      { ...event, earliest: 6 },
      { ...event, earliest: NEVER, latest: NEVER },
    ];
    for (const one of wrong) {
      expect(() => openHoldingLog(columnsOf([one]))).toThrow(RangeError);
      expect(() => openHoldingLog(columnsOf([event])).change(0, one)).toThrow(RangeError);
    }
    expect(() => openHoldingLog(columnsOf([event])).change(1, event)).toThrow(RangeError);
    expect(() => openHoldingLog(columnsOf([event])).whyOf(0, 1)).toThrow(RangeError);
  });

  it('has nothing to say of nothing', () => {
    const log = openHoldingLog(columnsOf([]));
    expect(log.holderOn(0, 5)).toBe(NOBODY);
    expect(log.standingsOn(5).count).toBe(0);
    expect(log.undo()).toBe(false);
  });
});
