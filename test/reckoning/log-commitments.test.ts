import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FULFIL,
  KEPT,
  LATE,
  NEVER,
  NOT_PROMISED,
  openCommitmentLog,
  OVERDUE,
  PENDING,
  PROMISE,
  type CommitmentLog,
} from '../../src/reckoning/log/log.ts';
import { commitmentColumnsOf, type PromiseEvent } from './log-arbitrary.ts';
import { agreementByWorlds } from './log-reference.ts';

const NAMES = new Map([
  [NOT_PROMISED, 'not promised'],
  [PENDING, 'pending'],
  [KEPT, 'kept'],
  [LATE, 'late'],
  [OVERDUE, 'overdue'],
]);
const namesOf = (states: number): string[] =>
  [...NAMES].flatMap(([state, name]) => ((states & state) === 0 ? [] : [name])).sort();

const anyDated = (kind: number): fc.Arbitrary<PromiseEvent> =>
  fc
    .tuple(fc.nat({ max: 8 }), fc.nat({ max: 4 }))
    .map(([earliest, width]) => ({ agreement: 0, kind, earliest, latest: earliest + width }));
const anyAgreement = fc
  .tuple(
    fc.array(anyDated(PROMISE), { minLength: 1, maxLength: 2 }),
    fc.array(anyDated(FULFIL), { maxLength: 3 }),
  )
  .filter(([promises, fulfilments]) => promises.length + fulfilments.length < 5)
  .map(([promises, fulfilments]) => [...fulfilments, ...promises]);
const anyDeadline = fc.oneof(
  fc.nat({ max: 6 }).map((after) => ({ after })),
  anyDated(PROMISE).map(({ earliest, latest }) => ({ earliest, latest })),
);

function logOf(
  events: readonly PromiseEvent[],
  deadline: { after: number } | { earliest: number; latest: number },
): CommitmentLog {
  return openCommitmentLog(
    commitmentColumnsOf(events),
    'after' in deadline
      ? { kind: 'after', days: deadline.after }
      : { kind: 'by', earliest: Int32Array.of(deadline.earliest), latest: Int32Array.of(deadline.latest) },
  );
}

const least = (numbers: Iterable<number>): number => Math.min(...numbers);
const most = (numbers: Iterable<number>): number => Math.max(...numbers);

describe('a log of promises', () => {
  it('can be on a day exactly what it is in some world', () => {
    fc.assert(
      fc.property(anyAgreement, anyDeadline, (events, deadline) => {
        const log = logOf(events, deadline);
        const worlds = agreementByWorlds(events, deadline, -1, 20);
        for (const [day, states] of worlds.states) {
          expect(namesOf(log.statesOn(0, day))).toEqual([...states].sort());
          const overdue = worlds.overdue.get(day);
          expect(log.overdueOn(0, day)).toEqual(
            overdue ? { least: least(overdue), most: most(overdue) } : null,
          );
        }
      }),
      { numRuns: 800 },
    );
  });

  it('ends as in some world, so many days late', () => {
    fc.assert(
      fc.property(anyAgreement, anyDeadline, (events, deadline) => {
        const { fates } = logOf(events, deadline);
        const worlds = agreementByWorlds(events, deadline, 0, 0);
        expect(namesOf(fates.fate[0]!)).toEqual([...worlds.fates].sort());
        expect([fates.lateLeast[0], fates.lateMost[0]]).toEqual(
          worlds.late.size === 0 ? [0, 0] : [least(worlds.late), most(worlds.late)],
        );
        const done = [...worlds.done].filter((day) => day !== null);
        expect(fates.doneEarliest[0]).toBe(done.length === 0 ? NEVER : least(done));
        expect(fates.doneLatest[0]).toBe(worlds.done.has(null) ? NEVER : most(done));
      }),
      { numRuns: 800 },
    );
  });

  it('gives its reasons', () => {
    const log = openCommitmentLog(
      commitmentColumnsOf([
        { agreement: 1, kind: FULFIL, earliest: 30, latest: 34 },
        { agreement: 1, kind: PROMISE, earliest: 10, latest: 12 },
        { agreement: 1, kind: FULFIL, earliest: 5, latest: 5 },
        { agreement: 2, kind: PROMISE, earliest: 10, latest: 10 },
      ]),
      { kind: 'after-each', days: Int32Array.of(0, 15, 7) },
    );
    expect(log.whyOf(1)).toEqual({
      agreement: 1,
      promised: { earliest: 10, latest: 12 },
      due: { earliest: 25, latest: 27 },
      done: { earliest: 30, latest: 34 },
      because: {
        promisedEarliest: { event: 1, reason: 1 },
        promisedLatest: { event: 1, reason: 1 },
        doneEarliest: { event: 0, reason: 0 },
        doneLatest: { event: 0, reason: 0 },
      },
    });
    expect([log.fates.lateLeast[1], log.fates.lateMost[1]]).toEqual([3, 9]);
    expect(log.whyOf(2).done).toBeNull();
    expect([9, 10, 17, 18].map((day) => log.statesOn(2, day))).toEqual([
      NOT_PROMISED,
      PENDING,
      PENDING,
      OVERDUE,
    ]);
    expect(log.overdueOn(2, 20)).toEqual({ least: 3, most: 3 });
    expect(log.fates.fate[0]).toBe(NOT_PROMISED);
    expect(log.statesOn(99, 5)).toBe(NOT_PROMISED);
    expect(() => log.whyOf(99)).toThrow(RangeError);
  });

  it('is never due where the deadline is not computable', () => {
    const log = openCommitmentLog(
      commitmentColumnsOf([{ agreement: 0, kind: PROMISE, earliest: 10, latest: 10 }]),
      { kind: 'by', earliest: Int32Array.of(NEVER), latest: Int32Array.of(NEVER) },
    );
    expect(log.statesOn(0, 2e9)).toBe(PENDING);
    expect(log.fates.fate[0]).toBe(PENDING);
    expect(log.whyOf(0).due.latest).toBeNull();
  });

  it('moves with its days', () => {
    fc.assert(
      fc.property(
        anyAgreement,
        fc.nat({ max: 6 }),
        fc.integer({ min: -1e9, max: 1e9 }),
        (events, after, by) => {
          const later = events.map((event) => ({
            ...event,
            earliest: event.earliest + by,
            latest: event.latest + by,
          }));
          const now = logOf(events, { after });
          const then = logOf(later, { after });
          expect(then.fates.fate).toEqual(now.fates.fate);
          expect(then.fates.lateMost).toEqual(now.fates.lateMost);
          for (let day = -1; day < 20; day++) expect(then.statesOn(0, day + by)).toBe(now.statesOn(0, day));
        },
      ),
    );
  });

  it('refuses deadlines that cannot be', () => {
    const columns = commitmentColumnsOf([]);
    for (const deadline of [
      { kind: 'after', days: -1 },
      { kind: 'after-each', days: Int32Array.of(3, -1) },
      { kind: 'by', earliest: Int32Array.of(5), latest: Int32Array.of(4) },
    ] as const)
      expect(() => openCommitmentLog(columns, deadline)).toThrow(RangeError);
  });
});
