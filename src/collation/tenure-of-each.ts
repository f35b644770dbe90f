import type { Claim } from '../claim/index.ts';
import { groupBy } from '../lib/index.ts';
import { daysIn, hull, type Bounds } from '../time/index.ts';
import type { Tenure } from './question.ts';
import { areApart, timeTogether, type TimeTold } from './time-told.ts';

/** A claim on a holding, and the time for which it tells it. */
export interface TimedClaim {
  readonly claim: Claim;
  readonly time: TimeTold;
}

/** What is told of one tenure. */
interface Run {
  claims: Claim[];
  time: TimeTold;
}

/**
 * Which tenure each of some claims on one holder, title and place tells of; of one tenure alone nothing is said. Claims meet in one tenure where their times can
 * overlap, as in the reckoning. What one source parts is parted: each of its tenures meets at most one of another source, the nearest first.
 * The order of claims does not matter.
 */
export function tenureOfEach(timed: readonly TimedClaim[]): ReadonlyMap<Claim, Tenure> {
  const sources = [...groupBy(inOrder(timed), ({ claim }) => claim.source)]
    .map(([source, claims]) => ({ source, runs: runsOf(claims) }))
    .sort((a, b) => b.runs.length - a.runs.length || (a.source < b.source ? -1 : 1));
  const tenures: Run[] = [];
  for (const { runs } of sources) join(tenures, runs);
  if (tenures.length < 2) return new Map();
  tenures.sort((a, b) => beginningOf(a.time) - beginningOf(b.time));
  return new Map(
    tenures.flatMap(({ claims }, place) => {
      const claim = claims.map(({ id }) => id).reduce((a, b) => (a < b ? a : b));
      return claims.map((one) => [one, { claim, place }] as const);
    }),
  );
}

/** Claims that tell both sides first, so that one that tells only its end finds the tenure to which that belongs. */
function inOrder(timed: readonly TimedClaim[]): TimedClaim[] {
  const sides = ({ time }: TimedClaim): number => Number(isTold(time.start)) + Number(isTold(time.end));
  return [...timed].sort((a, b) => sides(b) - sides(a) || (a.claim.id < b.claim.id ? -1 : 1));
}

/** The tenures of which one source tells. */
function runsOf(claims: readonly TimedClaim[]): Run[] {
  const runs: Run[] = [];
  for (const { claim, time } of claims) {
    const [nearest] = runs
      .filter((run) => canBeOne(run.time, time))
      .sort((a, b) => distance(a.time, time) - distance(b.time, time));
    if (nearest === undefined) runs.push({ claims: [claim], time });
    else add(nearest, { claims: [claim], time });
  }
  return runs;
}

/** Joins the tenures of one more source to those that are known, each to one at most. */
function join(tenures: Run[], runs: readonly Run[]): void {
  const pairs = tenures
    .flatMap((tenure) => runs.map((run) => ({ tenure, run })))
    .filter(({ tenure, run }) => canBeOne(tenure.time, run.time))
    .map((pair) => ({ ...pair, days: distance(pair.tenure.time, pair.run.time) }))
    .sort((a, b) => a.days - b.days);
  const used = new Set<Run>();
  for (const { tenure, run } of pairs) {
    if (used.has(tenure) || used.has(run)) continue;
    used.add(tenure).add(run);
    add(tenure, run);
  }
  tenures.push(...runs.filter((run) => !used.has(run)));
}

function add(to: Run, run: Run): void {
  to.claims = [...to.claims, ...run.claims];
  to.time = timeTogether(to.time, run.time);
}

/** Whether two times can be those of one tenure: they may overlap, and the one does not merely begin when the other ends. */
function canBeOne(a: TimeTold, b: TimeTold): boolean {
  return !areApart(a, b) && !follows(a, b) && !follows(b, a);
}

function follows(first: TimeTold, second: TimeTold): boolean {
  const [end, start] = [first.end, second.start];
  if (end.earliest === null || end.latest === null || start.earliest === null) return false;
  return (
    start.earliest >= end.earliest &&
    (start.latest ?? Infinity) >= end.latest &&
    start.earliest > beginningOf(first)
  );
}

/** How many days lie between two beginnings and two ends, as far as both are told. */
function distance(a: TimeTold, b: TimeTold): number {
  return gap(a.start, b.start) + gap(a.end, b.end);
}

function gap(a: Bounds, b: Bounds): number {
  const [all, x, y] = [daysIn(hull(a, b)), daysIn(a), daysIn(b)];
  return all === null || x === null || y === null ? 0 : 2 * all - x - y;
}

function beginningOf({ start }: TimeTold): number {
  return start.earliest ?? -Infinity;
}

function isTold({ earliest, latest }: Bounds): boolean {
  return earliest !== null || latest !== null;
}
