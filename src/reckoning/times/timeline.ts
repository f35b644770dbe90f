import { anchorsOf, type AgreementEntry, type Claim, type When } from '../../claim/index.ts';
import { parsePeriod, UNBOUNDED, type Bounds } from '../../time/index.ts';
import type { TimeComponent, ToldEvent } from '../identity/told-event.ts';
import type { ToldHolding } from '../identity/told-holding.ts';
import { addPeriodRow, settle } from './calendar-rows.ts';
import {
  addDating,
  addRow,
  addWhole,
  boundsOfPoint,
  networkBuilder,
  unique,
  type NetworkBuilder,
  type RowReason,
  type SetAside,
  type Side,
} from './network-builder.ts';
import { anchorPoint, beginsOpen, eventPoints, holdingPoints, lasts, TIME_OUT_OF_MIND } from './points.ts';
import { addRules } from './rules.ts';
import { addWhen } from './when-rows.ts';

/** When everything was, as far as some claims tell. Bounds are unbounded for what nobody tells of. */
export interface Timeline {
  readonly setAside: readonly SetAside[];
  boundsOfEvent(key: string, side?: Side): Bounds;
  boundsOfHolding(key: string, side: Side): Bounds;
  /** The reasons of one bound of a point, from the point to the dating it comes from. */
  why(
    subject: 'event' | 'holding',
    key: string,
    side: Side,
    bound: 'earliest' | 'latest',
  ): readonly RowReason[];
}

/** Puts the times that claims tell into a network of difference constraints, most trusted first, and sets aside what cannot be true with them. */
export function timelineOf(
  events: ReadonlyMap<string, ToldEvent>,
  holdings: readonly ToldHolding[],
  order: readonly Claim[],
  agreements: readonly AgreementEntry[],
  holdingOf: (id: string) => string | null,
): Timeline {
  const builder = networkBuilder(events, holdingOf);
  addRules(builder, holdings, agreements);
  const additions = additionsByClaim(events, holdings);
  for (const claim of order) {
    for (const { when, add } of additions.get(claim) ?? []) {
      for (const anchor of when === null ? [] : anchorsOf(when)) anchorPoint(builder, anchor, 'end');
      addWhole(builder, () => add(builder));
    }
  }
  settle(builder);
  return readingOf(builder);
}

/** What a component of a claim adds, and the date whose anchors must have points before. */
interface Addition {
  readonly when: When | null;
  readonly add: (builder: NetworkBuilder) => void;
}

function additionsByClaim(
  events: ReadonlyMap<string, ToldEvent>,
  holdings: readonly ToldHolding[],
): Map<Claim, Addition[]> {
  const byClaim = new Map<Claim, Addition[]>();
  const add = (claim: Claim, addition: Addition): void => {
    const list = byClaim.get(claim);
    if (list) list.push(addition);
    else byClaim.set(claim, [addition]);
  };
  for (const { key, components } of events.values()) {
    for (const component of components)
      add(component.claim, { when: component.when, add: (builder) => addEventTime(builder, key, component) });
  }
  for (const { key, components, terms } of holdings) {
    for (const component of components)
      add(component.claim, {
        when: component.when,
        add: (builder) => addHoldingTime(builder, key, component),
      });
    for (const { claim, term } of terms)
      add(claim, { when: null, add: (builder) => addTerm(builder, key, claim, term) });
  }
  return byClaim;
}

function addEventTime(builder: NetworkBuilder, key: string, { claim, field, when }: TimeComponent): void {
  const points = eventPoints(builder, key);
  const lasted = lasts(when);
  addWhen(builder, lasted ? points.start : points.end, when, { claim, field }, 'start');
  if (lasted) addWhen(builder, points.end, when, { claim, field }, 'end');
}

function addHoldingTime(builder: NetworkBuilder, key: string, { claim, field, when }: TimeComponent): void {
  const points = holdingPoints(builder, key);
  const why = { claim, field };
  if (field === 'from' && beginsOpen(when))
    return addDating(builder, points.start, { earliest: TIME_OUT_OF_MIND, latest: TIME_OUT_OF_MIND }, why);
  if (field === 'from') return addWhen(builder, points.start, when, why, 'start');
  if (field === 'until') return addWhen(builder, points.end, when, why, 'end');
  const shown = builder.network.variable();
  addWhen(builder, shown, when, why, 'start');
  addRow(builder, shown, points.start, 0, null, why);
  addRow(builder, points.end, shown, 1, null, why);
}

function addTerm(builder: NetworkBuilder, key: string, claim: Claim, term: string): void {
  const period = parsePeriod(term);
  const points = holdingPoints(builder, key);
  if (period.ok)
    addPeriodRow(builder, points.end, points.start, period.value, 'at-most', { claim, field: 'term' });
}

function readingOf(builder: NetworkBuilder): Timeline {
  const { events, holdings, reasons, network } = builder;
  const boundsAt = (point: number | undefined): Bounds =>
    point === undefined ? UNBOUNDED : boundsOfPoint(builder, point);
  return {
    setAside: builder.setAside,
    boundsOfEvent: (key, side = 'end') => boundsAt(events.get(key)?.[side]),
    boundsOfHolding: (key, side) => boundsAt(holdings.get(key)?.[side]),
    why: (subject, key, side, bound) => {
      const point = (subject === 'event' ? events : holdings).get(key)?.[side];
      return point === undefined
        ? []
        : unique(network.why(point, bound).map((label) => reasons[label] as RowReason));
    },
  };
}
