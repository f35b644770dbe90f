import type { Claim, DossierRecord, When } from '../claim/index.ts';
import { isInferred } from '../claim/index.ts';
import {
  addPeriod,
  createNetwork,
  endBoundsOf,
  ORIGIN,
  parseDateText,
  parsePeriod,
  startBoundsOf,
  UNBOUNDED,
  type Bounds,
  type Network,
  type Period,
} from '../time/index.ts';
import type { TimeComponent, ToldEvent, ToldHolding } from './told.ts';

/** The first and last moment of an event or a holding, as variables of the network. An event of one day has one variable for both. */
export interface Points {
  readonly start: number;
  readonly end: number;
}

/** Why a row is in the network: a field of a claim, or a rule of the reckoning. */
export interface RowReason {
  readonly claim: Claim | null;
  readonly field: string;
}

/** A component of a claim that cannot be true together with what is more trusted, and the claims that forbid it. */
export interface SetAside {
  readonly claim: Claim;
  readonly field: string;
  readonly because: readonly RowReason[];
}

/** When everything was, as far as an account tells. */
export interface Timeline {
  readonly setAside: readonly SetAside[];
  /** The bounds of an event (of its end, where it lasted, with `side` end); unbounded for an event nobody tells of. */
  boundsOfEvent(key: string, side?: 'start' | 'end'): Bounds;
  boundsOfHolding(key: string, side: 'start' | 'end'): Bounds;
  /** The bounds of an anchor: an event's id, or a holding's with `.start` or `.end`. */
  boundsOfAnchor(anchor: string): Bounds;
  /** The reasons of one bound of a point. */
  why(
    subject: 'event' | 'holding',
    key: string,
    side: 'start' | 'end',
    bound: 'earliest' | 'latest',
  ): readonly RowReason[];
  /** Whether an account's claims say an event happened. */
  happened(key: string): boolean;
  /** The claims that tell of an event. */
  claimsOfEvent(key: string): readonly Claim[];
}

interface Building {
  readonly network: Network;
  readonly reasons: RowReason[];
  readonly events: Map<string, Points>;
  readonly holdings: Map<string, Points>;
  readonly setAside: SetAside[];
  /** Relative dates by months or years: applied again until the bounds no longer move. */
  readonly calendar: (() => void)[];
  readonly told: ReadonlyMap<string, ToldEvent>;
}

/** Puts the times that claims tell into a network of difference constraints, most trusted first, and sets aside what cannot be true with them. */
export function timelineOf(
  events: ReadonlyMap<string, ToldEvent>,
  holdings: readonly ToldHolding[],
  order: readonly Claim[],
  record: DossierRecord,
): Timeline {
  const building: Building = {
    network: createNetwork(64),
    reasons: [],
    events: new Map(),
    holdings: new Map(),
    setAside: [],
    calendar: [],
    told: events,
  };
  addRules(building, holdings, record);
  const byClaim = componentsByClaim(events, holdings);
  for (const claim of order) for (const insert of byClaim.get(claim) ?? []) insert(building);
  settle(building);
  return reading(building);
}

/** What holds before any source speaks: ends come after starts, events that begin or end holdings are their start or end. */
function addRules(building: Building, holdings: readonly ToldHolding[], record: DossierRecord): void {
  for (const holding of holdings) {
    const points = holdingPoints(building, holding.key);
    const endTold =
      holding.ends.length > 0 || holding.components.some((component) => component.field === 'until');
    rule(building, points.end, points.start, endTold ? 0 : 1, null, 'a holding ends after it begins');
    for (const event of holding.begins)
      rule(
        building,
        points.start,
        eventPoints(building, event).start,
        0,
        0,
        'the event that begins a holding is its beginning',
      );
    for (const event of onlyEnds(holding))
      rule(
        building,
        points.end,
        eventPoints(building, event).end,
        0,
        0,
        'the event that ends a holding is its end',
      );
  }
  for (const agreement of record.agreements.values()) {
    if (agreement.signed === undefined || agreement['in-force'] === undefined) continue;
    rule(
      building,
      eventPoints(building, agreement['in-force']).start,
      eventPoints(building, agreement.signed).start,
      0,
      null,
      'an agreement is not in force before it is signed',
    );
  }
}

/** Of several events that end one holding, which is its end is open: only a single one is taken for it. */
function onlyEnds(holding: ToldHolding): readonly string[] {
  return holding.ends.length === 1 ? holding.ends : [];
}

function rule(
  building: Building,
  a: number,
  b: number,
  lo: number | null,
  hi: number | null,
  field: string,
): void {
  building.network.insert({ a, b, lo, hi, label: reason(building, { claim: null, field }) });
}

function componentsByClaim(
  events: ReadonlyMap<string, ToldEvent>,
  holdings: readonly ToldHolding[],
): Map<Claim, ((building: Building) => void)[]> {
  const byClaim = new Map<Claim, ((building: Building) => void)[]>();
  const add = (claim: Claim, insert: (building: Building) => void): void => {
    const list = byClaim.get(claim);
    if (list) list.push(insert);
    else byClaim.set(claim, [insert]);
  };
  for (const event of events.values()) {
    for (const component of event.components)
      add(component.claim, (building) => insertEventTime(building, event.key, component));
  }
  for (const holding of holdings) {
    for (const component of holding.components)
      add(component.claim, (building) => insertHoldingTime(building, holding.key, component));
    for (const { claim, term } of holding.terms)
      add(claim, (building) => insertTerm(building, holding.key, claim, term));
  }
  return byClaim;
}

function insertEventTime(building: Building, key: string, { claim, field, when }: TimeComponent): void {
  const points = eventPoints(building, key, lasts(when));
  const lasted = points.start !== points.end && lasts(when);
  insertWhen(building, lasted ? points.start : points.end, when, { claim, field }, 'start');
  if (lasted) insertWhen(building, points.end, when, { claim, field }, 'end');
}

function insertHoldingTime(building: Building, key: string, { claim, field, when }: TimeComponent): void {
  const points = holdingPoints(building, key);
  if (field === 'from') return insertWhen(building, points.start, when, { claim, field }, 'start');
  if (field === 'until') return insertWhen(building, points.end, when, { claim, field }, 'end');
  const shown = building.network.variable();
  const label = { claim, field };
  insertWhen(building, shown, when, label, 'start');
  insertRow(building, shown, points.start, 0, null, label);
  insertRow(building, points.end, shown, 1, null, label);
}

function insertTerm(building: Building, key: string, claim: Claim, term: string): void {
  const period = parsePeriod(term);
  if (!period.ok) return;
  const points = holdingPoints(building, key);
  byCalendar(building, points.end, points.start, period.value, 'at-most', { claim, field: 'term' });
}

/** Says of a point that it was at a time; `side` tells which end of something that lasted is meant. */
function insertWhen(
  building: Building,
  point: number,
  when: When,
  why: RowReason,
  side: 'start' | 'end',
): void {
  if (typeof when === 'string') {
    const parsed = parseDateText(when);
    if (!parsed.ok) return;
    const bounds = side === 'start' ? startBoundsOf(parsed.value) : endBoundsOf(parsed.value);
    return void insertRow(building, point, ORIGIN, bounds.earliest, bounds.latest, why);
  }
  if ('with' in when)
    return void insertRow(building, point, anchorPoint(building, when.with, side), 0, 0, why);
  if ('within' in when) {
    const anchor = anchorPoint(building, when.of, 'end');
    insertRow(building, point, anchor, 0, null, why);
    return relative(building, point, anchor, when.within, 1, 'at-most', why);
  }
  if ('after' in when) {
    const anchor = anchorPoint(building, when.after, 'end');
    if (when.by === undefined) return void insertRow(building, point, anchor, 0, null, why);
    return relative(building, point, anchor, when.by, 1, 'exactly', why);
  }
  if ('before' in when) {
    const anchor = anchorPoint(building, when.before, 'start');
    if (when.by === undefined) return void insertRow(building, point, anchor, null, 0, why);
    return relative(building, point, anchor, when.by, -1, 'exactly', why);
  }
  if ('during' in when) {
    insertRow(building, point, anchorPoint(building, when.during, 'start'), 0, null, why);
    return void insertRow(building, point, anchorPoint(building, when.during, 'end'), null, 0, why);
  }
  if ('all' in when) return when.all.forEach((part) => insertWhen(building, point, part, why, side));
  chooseOf(building, point, when, why, side);
}

/** `earliest-of` and `latest-of`: functions that keep order, applied to the bounds of what they choose from. */
function chooseOf(
  building: Building,
  point: number,
  when: Extract<When, { 'earliest-of': When[] } | { 'latest-of': When[] }>,
  why: RowReason,
  side: 'start' | 'end',
): void {
  const earliest = 'earliest-of' in when;
  const parts = (earliest ? when['earliest-of'] : when['latest-of']).map((part) => {
    const variable = building.network.variable();
    insertWhen(building, variable, part, why, side);
    insertRow(building, point, variable, earliest ? null : 0, earliest ? 0 : null, why);
    return variable;
  });
  building.calendar.push(() => {
    const bounds = parts.map((part) => building.network.bounds(part));
    if (earliest) {
      const lows = bounds.map((bound) => bound.earliest);
      if (!lows.includes(null))
        insertRow(building, point, ORIGIN, Math.min(...(lows as number[])), null, why);
    } else {
      const highs = bounds.map((bound) => bound.latest);
      if (!highs.includes(null))
        insertRow(building, point, ORIGIN, null, Math.max(...(highs as number[])), why);
    }
  });
}

type Reach = 'exactly' | 'at-most';

function relative(
  building: Building,
  point: number,
  anchor: number,
  written: string,
  direction: 1 | -1,
  reach: Reach,
  why: RowReason,
): void {
  const parsed = parsePeriod(written);
  if (!parsed.ok) return;
  const period = parsed.value;
  if (period.years === 0 && period.months === 0) {
    const days = direction * (7 * period.weeks + period.days);
    return void insertRow(building, point, anchor, reach === 'exactly' ? days : null, days, why);
  }
  if (direction === 1) return byCalendar(building, point, anchor, period, reach, why);
  byCalendar(building, anchor, point, period, reach, why);
}

/** `later` is a period of months or years after `earlier`: the calendar is applied to the bounds of each, never turned into days. */
function byCalendar(
  building: Building,
  later: number,
  earlier: number,
  period: Period,
  reach: Reach,
  why: RowReason,
): void {
  building.calendar.push(() => {
    const { network } = building;
    const from = network.bounds(earlier);
    if (from.latest !== null)
      insertRow(building, later, ORIGIN, null, addPeriod(from.latest, period, 1), why);
    if (reach === 'exactly' && from.earliest !== null)
      insertRow(building, later, ORIGIN, addPeriod(from.earliest, period, 1), null, why);
    const to = network.bounds(later);
    if (to.earliest !== null)
      insertRow(building, earlier, ORIGIN, firstReaching(to.earliest, period), null, why);
    if (reach === 'exactly' && to.latest !== null)
      insertRow(building, earlier, ORIGIN, null, lastReaching(to.latest, period), why);
  });
  building.calendar.at(-1)?.();
}

/** The first day from which the period reaches a day, by the calendar. */
function firstReaching(day: number, period: Period): number {
  let from = addPeriod(day, period, -1) - 4;
  while (addPeriod(from, period, 1) < day) from++;
  return from;
}

/** The last day from which the period does not go beyond a day, by the calendar. */
function lastReaching(day: number, period: Period): number {
  let from = addPeriod(day, period, -1) + 4;
  while (addPeriod(from, period, 1) > day) from--;
  return from;
}

/** Applies the calendar's functions until no bound moves any more; each round only narrows, and a cycle of them is cut after as many rounds as there are. */
function settle(building: Building): void {
  const stamp = (): string =>
    [...building.events.values(), ...building.holdings.values()]
      .map(({ start, end }) => JSON.stringify([building.network.bounds(start), building.network.bounds(end)]))
      .join();
  for (let round = 0, before = ''; round <= building.calendar.length; round++) {
    const now = building.calendar.length === 0 ? before : stamp();
    if (now === before) return;
    before = now;
    for (const apply of building.calendar) apply();
  }
}

function insertRow(
  building: Building,
  a: number,
  b: number,
  lo: number | null,
  hi: number | null,
  why: RowReason,
): boolean {
  if ((lo === null && hi === null) || a === b) return true;
  const inserted = building.network.insert({ a, b, lo, hi, label: reason(building, why) });
  if (inserted.ok) return true;
  const { claim, field } = why;
  const known = building.setAside.some((item) => item.claim === claim && item.field === field);
  if (claim !== null && !known) {
    building.setAside.push({
      claim,
      field,
      because: unique(inserted.cycle.map((label) => building.reasons[label] as RowReason)),
    });
  }
  return false;
}

function unique(reasons: readonly RowReason[]): RowReason[] {
  return reasons.filter(
    (item, at) =>
      reasons.findIndex((other) => other.claim === item.claim && other.field === item.field) === at,
  );
}

function reason(building: Building, why: RowReason): number {
  return building.reasons.push(why) - 1;
}

/** Whether what is written names something that lasted. */
function lasts(when: When): boolean {
  if (typeof when !== 'string') return false;
  const parsed = parseDateText(when);
  return parsed.ok && parsed.value.kind === 'plain' && parsed.value.date.kind === 'lasted';
}

function eventPoints(building: Building, key: string, lasting = false): Points {
  const known = building.events.get(key);
  if (known !== undefined) return known;
  const told = building.told.get(key);
  const twoEnds = lasting || (told?.components.some((component) => lasts(component.when)) ?? false);
  const start = building.network.variable();
  const end = twoEnds ? building.network.variable() : start;
  if (twoEnds) rule(building, end, start, 0, null, 'an event ends after it begins');
  const points = { start, end };
  building.events.set(key, points);
  return points;
}

function holdingPoints(building: Building, key: string): Points {
  const known = building.holdings.get(key);
  if (known !== undefined) return known;
  const points = { start: building.network.variable(), end: building.network.variable() };
  building.holdings.set(key, points);
  return points;
}

function anchorPoint(building: Building, anchor: string, side: 'start' | 'end'): number {
  const [id = '', named] = anchor.split('.');
  if (named !== undefined) return holdingPoints(building, id)[named as 'start' | 'end'];
  const points =
    building.holdings.has(id) && !building.told.has(id)
      ? holdingPoints(building, id)
      : eventPoints(building, id);
  return points[side];
}

function reading(building: Building): Timeline {
  const { network, events, holdings, reasons, told } = building;
  const at = (points: Points | undefined, side: 'start' | 'end'): Bounds =>
    points === undefined ? UNBOUNDED : network.bounds(points[side]);
  return {
    setAside: building.setAside,
    boundsOfEvent: (key, side = 'end') => at(events.get(key), side),
    boundsOfHolding: (key, side) => at(holdings.get(key), side),
    boundsOfAnchor: (anchor) => {
      const [id = '', named] = anchor.split('.');
      return named === undefined
        ? at(events.get(id) ?? holdings.get(id), 'end')
        : at(holdings.get(id), named as 'start' | 'end');
    },
    why: (subject, key, side, bound) => {
      const points = (subject === 'event' ? events : holdings).get(key);
      return points === undefined
        ? []
        : unique(network.why(points[side], bound).map((label) => reasons[label] as RowReason));
    },
    happened: (key) => told.get(key)?.happened ?? false,
    claimsOfEvent: (key) => told.get(key)?.claims ?? [],
  };
}

/** Whether a bound rests on something that a source only implies. */
export function restsOnImplied(reasons: readonly RowReason[]): boolean {
  return reasons.some((item) => item.claim !== null && isInferred(item.claim));
}
