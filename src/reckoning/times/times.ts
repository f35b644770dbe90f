import type { Claim, DossierRecord } from '../../claim/index.ts';
import { UNBOUNDED, type Bounds } from '../../time/index.ts';
import type { ToldEvent } from '../identity/told-event.ts';
import type { ToldHolding } from '../identity/told-holding.ts';
import type { RowReason, SetAside, Side } from './network-builder.ts';
import { partsOf, type Part } from './parts.ts';
import { readAnchor } from './points.ts';
import { timelineOf, type Timeline } from './timeline.ts';

/** When everything was, as far as an account tells. */
export interface Times {
  readonly setAside: readonly SetAside[];
  boundsOfEvent(key: string, side?: Side): Bounds;
  boundsOfHolding(key: string, side: Side): Bounds;
  /** The bounds of an anchor: an event's id, or a holding's with `.start` or `.end`. */
  readonly boundsOfAnchor: (anchor: string) => Bounds;
  why(
    subject: 'event' | 'holding',
    key: string,
    side: Side,
    bound: 'earliest' | 'latest',
  ): readonly RowReason[];
  /** Whether the account's claims say an event happened. */
  happened(key: string): boolean;
  /** The claims that tell of an event. */
  claimsOfEvent(key: string): readonly Claim[];
}

/** Parts of networks that were reckoned before, by what they are made of: what does not depend on a change is not reckoned again. */
export interface TimesCache {
  readonly timelines: Map<string, Timeline>;
  readonly numbers: WeakMap<Claim, number>;
  count: number;
  /** How many parts have been reckoned anew, for tests and measurements. */
  reckoned: number;
}

/** A cache with nothing in it. */
export function timesCache(): TimesCache {
  return { timelines: new Map(), numbers: new WeakMap(), count: 0, reckoned: 0 };
}

/** The times of an account: each part of the network that hangs together by itself. */
export function timesOf(
  events: ReadonlyMap<string, ToldEvent>,
  holdings: readonly ToldHolding[],
  order: readonly Claim[],
  record: DossierRecord,
  cache: TimesCache,
): Times {
  const eventTimes = new Map<string, Timeline>();
  const holdingTimes = new Map<string, Timeline>();
  const setAside: SetAside[] = [];
  const holdingOf = holdingNames(holdings, record);
  for (const part of partsOf(events, holdings, order, record, holdingOf)) {
    const timeline = reckoned(part, cache, holdingOf);
    setAside.push(...timeline.setAside);
    for (const key of part.named) eventTimes.set(key, timeline);
    for (const holding of part.holdings) holdingTimes.set(holding.key, timeline);
  }
  const boundsOfEvent: Times['boundsOfEvent'] = (key, side) =>
    eventTimes.get(key)?.boundsOfEvent(key, side) ?? UNBOUNDED;
  const boundsOfHolding: Times['boundsOfHolding'] = (key, side) =>
    holdingTimes.get(key)?.boundsOfHolding(key, side) ?? UNBOUNDED;
  const rank = new Map(order.map((claim, at) => [claim, at]));
  return {
    setAside: setAside.sort((a, b) => (rank.get(a.claim) ?? 0) - (rank.get(b.claim) ?? 0)),
    boundsOfEvent,
    boundsOfHolding,
    boundsOfAnchor: (anchor) => {
      const { id, named } = readAnchor(anchor);
      const holding = events.has(id) ? null : holdingOf(id);
      if (named !== null) return boundsOfHolding(holding ?? id, named);
      return holding === null ? boundsOfEvent(id) : boundsOfHolding(holding, 'end');
    },
    why: (subject, key, side, bound) =>
      (subject === 'event' ? eventTimes : holdingTimes).get(key)?.why(subject, key, side, bound) ?? [],
    happened: (key) => events.get(key)?.happened ?? false,
    claimsOfEvent: (key) => events.get(key)?.claims ?? [],
  };
}

function reckoned(part: Part, cache: TimesCache, holdingOf: (id: string) => string | null): Timeline {
  const key = keyOf(part, cache);
  const known = cache.timelines.get(key);
  if (known !== undefined) return known;
  const timeline = timelineOf(part.events, part.holdings, part.claims, part.agreements, holdingOf);
  cache.timelines.set(key, timeline);
  cache.reckoned++;
  return timeline;
}

/** What an id in an anchor stands for, where it is a holding: a registered id, a key, or the id of the claim that tells of it. */
function holdingNames(
  holdings: readonly ToldHolding[],
  record: DossierRecord,
): (id: string) => string | null {
  const keys = new Map<string, string>([...record.holdings.keys()].map((id) => [id, id]));
  for (const { key, claims } of holdings) {
    keys.set(key, key);
    for (const claim of claims)
      if (claim.record.holding !== undefined && claim.record.holding.id === undefined)
        keys.set(claim.id, key);
  }
  return (id) => keys.get(id) ?? null;
}

/** What a part is made of: its claims in order, and how its holdings begin and end. */
function keyOf(part: Part, cache: TimesCache): string {
  const claims = part.claims.map((claim) => numberOf(claim, cache));
  const holdings = part.holdings.map(({ key, begins, ends, components, terms }) => [
    key,
    begins,
    ends,
    components.length,
    terms.length,
  ]);
  const events = [...part.events.values()].map(({ key, components }) => [key, components.length]);
  return JSON.stringify([claims, holdings, events, part.named]);
}

function numberOf(claim: Claim, cache: TimesCache): number {
  const known = cache.numbers.get(claim) ?? cache.count++;
  cache.numbers.set(claim, known);
  return known;
}
