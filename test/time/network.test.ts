import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNetwork, ORIGIN, type Network, type NetworkRow } from '../../src/time/index.ts';
import { allDistances, holdTogether, tightest } from './network-reference.ts';

interface World {
  variables: number;
  rows: NetworkRow[];
}

/** Few variables and small numbers, so that rows meet and contradict each other often; half the worlds have no date at all. The label of a row is its place. */
const worlds: fc.Arbitrary<World> = fc
  .record({ variables: fc.integer({ min: 1, max: 6 }), nearest: fc.constantFrom(ORIGIN, 0) })
  .chain(({ variables, nearest }) => {
    const point = fc.integer({ min: nearest, max: variables - 1 });
    const bound = fc.option(fc.integer({ min: -12, max: 12 }), { freq: 4 });
    const width = fc.option(fc.integer({ min: -1, max: 15 }), { freq: 4 });
    const row = fc.record({ a: point, b: point, lo: bound, width }).map(({ a, b, lo, width }) => {
      return { a, b, lo, hi: width === null ? null : (lo ?? 0) + width };
    });
    return fc.record({
      variables: fc.constant(variables),
      rows: fc
        .array(row, { maxLength: 40, size: 'max' })
        .map((rows) => rows.map((one, label) => ({ ...one, label }))),
    });
  });

const RUNS = { numRuns: 200 };

function emptyNetwork(variables: number): Network {
  const network = createNetwork(1);
  for (let v = 0; v < variables; v++) network.variable();
  return network;
}

/** A network of those of the rows that fit, and those rows. */
function fill(variables: number, rows: readonly NetworkRow[]): { network: Network; kept: NetworkRow[] } {
  const network = emptyNetwork(variables);
  return { network, kept: rows.filter((row) => network.insert(row).ok) };
}

/** All that a network can be asked, except for reasons: two equally good reasons may differ. */
function answers(variables: number, network: Network) {
  const points = Array.from({ length: variables + 1 }, (_, index) => index - 1);
  return points.flatMap((a) => points.map((b) => ({ ...network.between(a, b), ...network.bounds(a) })));
}

/** The reasons as well: for one and the same network, before and after. */
function everything(variables: number, network: Network) {
  const reasons = Array.from({ length: variables }, (_, v) => [
    network.why(v, 'earliest'),
    network.why(v, 'latest'),
  ]);
  return { answers: answers(variables, network), reasons };
}

function byLabel(rows: readonly NetworkRow[], labels: readonly number[]): NetworkRow[] {
  return rows.filter((row) => labels.includes(row.label));
}

/** Whether each row shares a point with the next, and the last with the first. */
function isRing(rows: readonly NetworkRow[]): boolean {
  return rows.every(({ a, b }, index) => {
    const next = rows[(index + 1) % rows.length]!;
    return [next.a, next.b].some((point) => point === a || point === b);
  });
}

function property(check: (world: World) => void): void {
  fc.assert(fc.property(worlds, check), RUNS);
}

describe('network of difference constraints', { timeout: 30_000 }, () => {
  it('takes a row exactly when it can be true together with those before it', () => {
    property(({ variables, rows }) => {
      const network = emptyNetwork(variables);
      const kept: NetworkRow[] = [];
      for (const row of rows) {
        const { ok } = network.insert(row);
        expect(ok).toBe(holdTogether(variables, [...kept, row]));
        if (ok) kept.push(row);
      }
    });
  });

  it('knows the tightest bounds, of variables and of differences', () => {
    property(({ variables, rows }) => {
      const { network, kept } = fill(variables, rows);
      const distance = allDistances(variables, kept)!;
      for (let a = ORIGIN; a < variables; a++) {
        const { lo, hi } = tightest(distance, a, ORIGIN);
        expect(network.bounds(a)).toEqual({ earliest: lo, latest: hi });
        for (let b = ORIGIN; b < variables; b++)
          expect(network.between(a, b)).toEqual(tightest(distance, a, b));
      }
    });
  });

  it('explains a refusal by rows that contradict it, none of them superfluous', () => {
    property(({ variables, rows }) => {
      const network = emptyNetwork(variables);
      const kept: NetworkRow[] = [];
      for (const row of rows) {
        const answer = network.insert(row);
        if (answer.ok) {
          kept.push(row);
          continue;
        }
        const cycle = byLabel(kept, answer.cycle);
        expect(cycle.length).toBe(answer.cycle.length);
        expect(holdTogether(variables, [...cycle, row])).toBe(false);
        for (const spared of cycle) {
          const others = cycle.filter((other) => other !== spared);
          expect(holdTogether(variables, [...others, row])).toBe(true);
        }
        expect(isRing([row, ...answer.cycle.map((label) => rows[label]!)])).toBe(true);
      }
    });
  });

  it('explains a bound by rows that give it, none of them superfluous', () => {
    property(({ variables, rows }) => {
      const { network, kept } = fill(variables, rows);
      const boundBy = (some: NetworkRow[], v: number, bound: 'lo' | 'hi') =>
        tightest(allDistances(variables, some)!, v, ORIGIN)[bound];
      for (let v = 0; v < variables; v++)
        for (const bound of ['earliest', 'latest'] as const) {
          const side = bound === 'earliest' ? 'lo' : 'hi';
          const reasons = byLabel(kept, network.why(v, bound));
          expect(reasons.length).toBe(network.why(v, bound).length);
          expect(boundBy(reasons, v, side)).toBe(network.bounds(v)[bound]);
          for (const spared of reasons) {
            const others = reasons.filter((other) => other !== spared);
            expect(boundBy(others, v, side)).toBe(null);
          }
        }
    });
  });

  it('is left exactly as it was by a refusal', () => {
    property(({ variables, rows }) => {
      const network = emptyNetwork(variables);
      for (const row of rows) {
        const before = everything(variables, network);
        if (!network.insert(row).ok) expect(everything(variables, network)).toEqual(before);
      }
    });
  });

  it('gives the same answers for rows that hold together in any order', () => {
    const shuffled = worlds.chain(({ variables, rows }) => {
      const { kept } = fill(variables, rows);
      return fc.record({
        variables: fc.constant(variables),
        kept: fc.constant(kept),
        order: fc.shuffledSubarray(kept, { minLength: kept.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ variables, kept, order }) => {
        const one = fill(variables, kept);
        const other = fill(variables, order);
        expect(other.kept.length).toBe(kept.length);
        expect(answers(variables, other.network)).toEqual(answers(variables, one.network));
      }),
      RUNS,
    );
  });

  it('is what it was when what-ifs are undone, one inside another and one after another', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.integer({ min: 0, max: 24 }),
        fc.nat({ max: 24 }),
        ({ variables, rows }, first, second) => {
          const { network } = fill(variables, rows.slice(0, first));
          const before = everything(variables, network);
          const outer = network.mark();
          for (const row of rows.slice(first)) network.insert(row);
          const added = network.variable();
          network.insert({ a: added, b: 0, lo: -second, hi: null, label: 100 });
          const between = everything(variables, network);
          const inner = network.mark();
          for (const row of rows) network.insert({ ...row, a: row.a === 0 ? added : row.a });
          network.undoTo(inner);
          expect(everything(variables, network)).toEqual(between);
          network.undoTo(outer);
          expect(everything(variables, network)).toEqual(before);
          expect(network.variable()).toBe(variables);
          expect(network.bounds(variables)).toEqual({ earliest: null, latest: null });
        },
      ),
      RUNS,
    );
  });

  it('goes on as if nothing had been when a what-if is undone', () => {
    property(({ variables, rows }) => {
      const half = rows.length >> 1;
      const { network } = fill(variables, rows.slice(0, half));
      const mark = network.mark();
      for (const row of [...rows].reverse()) network.insert(row);
      network.undoTo(mark);
      for (const row of rows.slice(half)) network.insert(row);
      expect(answers(variables, network)).toEqual(answers(variables, fill(variables, rows).network));
    });
  });

  it('shifts its answers when the world is shifted', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: -1_000_000, max: 1_000_000 }), ({ variables, rows }, days) => {
        const later = (bound: number | null, by: number) => (bound === null ? null : bound + by);
        const by = ({ a, b }: NetworkRow) => (a === b ? 0 : a === ORIGIN ? -days : b === ORIGIN ? days : 0);
        const moved = rows.map((row) => ({ ...row, lo: later(row.lo, by(row)), hi: later(row.hi, by(row)) }));
        const here = fill(variables, rows);
        const there = fill(variables, moved);
        expect(there.kept.map((row) => row.label)).toEqual(here.kept.map((row) => row.label));
        for (let v = 0; v < variables; v++) {
          const { earliest, latest } = here.network.bounds(v);
          expect(there.network.bounds(v)).toEqual({
            earliest: later(earliest, days),
            latest: later(latest, days),
          });
        }
      }),
      RUNS,
    );
  });
});

describe('network, by hand', () => {
  it('names the three claims that cannot all be true', () => {
    const network = emptyNetwork(2);
    network.insert({ a: 0, b: ORIGIN, lo: 100, hi: 110, label: 7 });
    network.insert({ a: 1, b: ORIGIN, lo: 105, hi: 130, label: 8 });
    const refused = network.insert({ a: 1, b: 0, lo: 40, hi: 50, label: 9 });
    expect(refused.ok ? [] : [...refused.cycle].sort()).toEqual([7, 8]);
  });

  it('finds a contradiction among events of which none is dated', () => {
    const network = emptyNetwork(3);
    network.insert({ a: 1, b: 0, lo: 1, hi: null, label: 0 });
    network.insert({ a: 2, b: 1, lo: 1, hi: null, label: 1 });
    const refused = network.insert({ a: 0, b: 2, lo: 1, hi: null, label: 2 });
    expect(refused.ok ? [] : [...refused.cycle].sort()).toEqual([0, 1]);
    expect(network.bounds(0)).toEqual({ earliest: null, latest: null });
    expect(network.between(2, 0)).toEqual({ lo: 2, hi: null });
  });

  it('refuses a row that contradicts itself, for no other reason', () => {
    const network = emptyNetwork(1);
    expect(network.insert({ a: 0, b: ORIGIN, lo: 2, hi: 1, label: 0 })).toEqual({ ok: false, cycle: [] });
    expect(network.insert({ a: 0, b: 0, lo: 1, hi: null, label: 0 })).toEqual({ ok: false, cycle: [] });
    expect(network.insert({ a: 0, b: 0, lo: 0, hi: 0, label: 0 })).toEqual({ ok: true });
  });

  it('dates what lies billions of years back, and counts it to the day', () => {
    const network = emptyNetwork(1);
    const bang = -5_040_450_000_001;
    network.insert({ a: 0, b: ORIGIN, lo: bang, hi: bang, label: 0 });
    expect(network.bounds(0)).toEqual({ earliest: bang, latest: bang });
  });

  it('has as much room after an undo as before', () => {
    const network = emptyNetwork(1);
    for (let again = 0; again < 4; again++) {
      const mark = network.mark();
      expect(network.insert({ a: 0, b: ORIGIN, lo: null, hi: 2 ** 48, label: 0 }).ok).toBe(true);
      network.undoTo(mark);
    }
  });

  it('throws for what is a mistake of the program, before anything changes', () => {
    const network = emptyNetwork(2);
    const row = { a: 0, b: 1, lo: 0, hi: 1, label: 0 };
    for (const wrong of [
      { a: 2 },
      { b: -2 },
      { lo: 0.5 },
      { hi: NaN },
      { hi: 2 ** 31 },
      { b: ORIGIN, lo: -(2 ** 49), hi: null },
    ])
      expect(() => network.insert({ ...row, ...wrong })).toThrow(RangeError);
    expect(() => network.bounds(2)).toThrow(RangeError);
    const mark = network.mark();
    network.undoTo(mark);
    expect(() => network.undoTo(mark)).toThrow(RangeError);
    expect(answers(2, network)).toEqual(answers(2, emptyNetwork(2)));
  });
});
