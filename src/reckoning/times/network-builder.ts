import { isInferred, type Claim } from '../../claim/index.ts';
import { createNetwork, ORIGIN, type Bounds, type Day, type Network } from '../../time/index.ts';
import type { ToldEvent } from '../identity/told-event.ts';
import type { TimeLaw } from './laws.ts';

/** The first and last moment of an event or a holding, as variables of the network. An event of one day has one variable for both. */
export interface Points {
  readonly start: number;
  readonly end: number;
}

export type Side = keyof Points;

/** Why a row is in the network: a field of a claim, or a law of times. */
export interface RowReason {
  readonly claim: Claim | null;
  /** The field, or the short name of the law. */
  readonly field: string;
}

/** A component of a claim that cannot be true together with what is more trusted, and the claims that forbid it. */
export interface SetAside {
  readonly claim: Claim;
  readonly field: string;
  readonly because: readonly RowReason[];
}

/** A network of times that is being filled, most trusted first. */
export interface NetworkBuilder {
  readonly network: Network;
  readonly reasons: RowReason[];
  readonly events: Map<string, Points>;
  readonly holdings: Map<string, Points>;
  readonly setAside: SetAside[];
  /** Functions of the calendar: applied again until the bounds no longer move. */
  readonly calendar: (() => void)[];
  readonly told: ReadonlyMap<string, ToldEvent>;
  /** What an id in an anchor stands for, where it is a holding: the key of the holding. */
  readonly holdingOf: (id: string) => string | null;
}

/** A builder with nothing in it. */
export function networkBuilder(
  told: ReadonlyMap<string, ToldEvent>,
  holdingOf: NetworkBuilder['holdingOf'],
): NetworkBuilder {
  return {
    network: createNetwork(),
    reasons: [],
    events: new Map(),
    holdings: new Map(),
    setAside: [],
    calendar: [],
    told,
    holdingOf,
  };
}

/** Adds what holds before any source speaks: `lo <= t(a) - t(b) <= hi`. */
export function addRule(
  builder: NetworkBuilder,
  a: number,
  b: number,
  lo: number | null,
  hi: number | null,
  law: TimeLaw,
): void {
  if (a !== b) builder.network.insert({ a, b, lo, hi, label: labelOf(builder, { claim: null, field: law }) });
}

/** Adds what a claim says, or sets that component aside where it cannot be true with what is in already. */
export function addRow(
  builder: NetworkBuilder,
  a: number,
  b: number,
  lo: number | null,
  hi: number | null,
  why: RowReason,
): void {
  if (lo === null && hi === null) return;
  if (a === b && (lo ?? 0) <= 0 && (hi ?? 0) >= 0) return;
  const inserted = a === b ? ITSELF : builder.network.insert({ a, b, lo, hi, label: labelOf(builder, why) });
  if (inserted.ok) return;
  setAside(
    builder,
    why,
    inserted.cycle.map((label) => builder.reasons[label] as RowReason),
  );
}

/** What hangs on itself is refused without anyone's help. */
const ITSELF = { ok: false as const, cycle: [] };

function setAside(builder: NetworkBuilder, { claim, field }: RowReason, because: readonly RowReason[]): void {
  if (claim === null) return;
  if (builder.setAside.some((item) => item.claim === claim && item.field === field)) return;
  builder.setAside.push({ claim, field, because: unique(because) });
}

/**
 * Adds one component of a claim, which may be several rows: all of them, or where one cannot be true with what is in already none, and the
 * component is set aside. The points it hangs on must be there before.
 */
export function addWhole(builder: NetworkBuilder, add: () => void): void {
  const [aside, calendar, mark] = [builder.setAside.length, builder.calendar.length, builder.network.mark()];
  add();
  if (builder.setAside.length === aside) return;
  builder.network.undoTo(mark);
  builder.calendar.length = calendar;
}

/** Adds that a point lies within bounds. */
export function addDating(
  builder: NetworkBuilder,
  point: number,
  { earliest, latest }: { earliest: Day | null; latest: Day | null },
  why: RowReason,
): void {
  addRow(builder, point, ORIGIN, earliest, latest, why);
}

export function boundsOfPoint(builder: NetworkBuilder, point: number): Bounds {
  return builder.network.bounds(point);
}

/** Reasons, each once, in order. */
export function unique(reasons: readonly RowReason[]): RowReason[] {
  return reasons.filter(
    (item, at) =>
      reasons.findIndex((other) => other.claim === item.claim && other.field === item.field) === at,
  );
}

/** Whether something rests on what a source only implies. */
export function restsOnImplied(reasons: readonly RowReason[]): boolean {
  return reasons.some((item) => item.claim !== null && isInferred(item.claim));
}

function labelOf(builder: NetworkBuilder, why: RowReason): number {
  return builder.reasons.push(why) - 1;
}
