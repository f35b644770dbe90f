import {
  claimId,
  HOLDINGS,
  type EventName,
  type HoldingName,
  type SmallClaim,
  type SmallWhen,
  type SmallWorld,
} from './small-world.ts';
import { addInTurn, daysWith, row, type Row, type SlowDays } from './slow-days.ts';

/** A holding as an account tells of it. */
export interface SlowHolding {
  readonly name: HoldingName;
  readonly denied: boolean;
}

/** What an account makes of a small world. */
export interface SlowAccount {
  readonly claims: readonly SmallClaim[];
  readonly days: SlowDays;
  readonly holdings: readonly SlowHolding[];
  /** What cannot be true together with what is more trusted. */
  readonly setAside: readonly { readonly claim: string; readonly field: string }[];
  readonly happened: (event: EventName) => boolean;
}

/** The effects of the events of small worlds, after the table of section 5 of the design. */
export const BEGINS: Readonly<Partial<Record<EventName, (partly: boolean) => HoldingName>>> = {
  arrival: () => 'kingdom military-occupation of valley',
  transfer: (partly) =>
    partly ? 'republic own-administration of part of valley' : 'republic own-administration of valley',
  renouncement: () => 'republic renounces of valley',
};
export const ENDS: Readonly<Partial<Record<EventName, (partly: boolean) => readonly HoldingName[]>>> = {
  departure: () => ['kingdom military-occupation of valley', 'kingdom garrison of valley'],
  transfer: (partly) => (partly ? [] : ['kingdom military-occupation of valley']),
  renouncement: () => ['republic sovereignty of valley'],
};

const KINDS = ['primary', 'secondary', 'tertiary', 'testimony', 'informal'];

/** The claims of an account, most trusted first: `default`, `only:gazette` or `according-to:gazette`. */
export function claimsOf({ kinds, claims }: SmallWorld, account: string): SmallClaim[] {
  const [kind, first] = account.split(':');
  const rank = (source: string): number => (source === first ? -1 : KINDS.indexOf(kinds[source] ?? ''));
  return claims
    .filter(({ source }) => kind !== 'only' || source === first)
    .sort(
      (a, b) =>
        rank(a.source) - rank(b.source) ||
        (a.source < b.source ? -1 : a.source > b.source ? 1 : a.number - b.number),
    );
}

/** Reckons an account the slow way. */
export function slowAccount(world: SmallWorld, account: string): SlowAccount {
  const claims = claimsOf(world, account);
  const tellingOf = (event: EventName): SmallClaim[] =>
    claims.filter(({ tells }) => 'event' in tells && tells.event === event);
  const happened = (event: EventName): boolean => tellingOf(event)[0]?.denied === false;
  const holdings = (Object.keys(HOLDINGS) as HoldingName[]).flatMap((name) =>
    holdingOf(name, claims, happened, world),
  );
  // What the most trusted says did not happen has no day.
  const isDenied = ({ tells }: SmallClaim): boolean => 'event' in tells && !happened(tells.event);
  const components = claims.flatMap((claim) =>
    claim.denied || isDenied(claim) ? [] : componentsOf(claim).map((component) => ({ claim, ...component })),
  );
  const base = [
    ...holdings.flatMap(({ name }) => rulesOf(name, claims, happened, world.partly)),
    ...(world.inForce ? [row('entry', 'signing', 0, null)] : []),
  ];
  const { rows, refused } = addInTurn(
    base,
    components.map((component) => component.rows),
  );
  const setAside = components
    .filter((_, at) => refused.has(at))
    .map(({ claim, field }) => ({ claim: claimId(claim), field }));
  return { claims, days: daysWith(rows), holdings, setAside, happened };
}

function holdingOf(
  name: HoldingName,
  claims: readonly SmallClaim[],
  happened: (event: EventName) => boolean,
  { partly, registered }: SmallWorld,
): SlowHolding[] {
  const isRegistered = registered && name === 'kingdom military-occupation of valley';
  const tellsOfIt = (event: EventName): boolean =>
    BEGINS[event]?.(partly) === name || (isRegistered && event === 'departure');
  const telling = claims.filter(({ denied, tells }) =>
    'holding' in tells
      ? tells.holding === name
      : 'event' in tells && !denied && happened(tells.event) && tellsOfIt(tells.event),
  );
  return telling[0] === undefined ? [] : [{ name, denied: telling[0].denied }];
}

/** What holds before any source speaks. */
function rulesOf(
  name: HoldingName,
  claims: readonly SmallClaim[],
  happened: (event: EventName) => boolean,
  partly: boolean,
): Row[] {
  const events = [...new Set(claims.flatMap(({ tells }) => ('event' in tells ? [tells.event] : [])))].filter(
    happened,
  );
  const begins = events.filter((event) => BEGINS[event]?.(partly) === name);
  const ends = events.filter((event) => ENDS[event]?.(partly).includes(name));
  const endTold =
    ends.length > 0 ||
    claims.some(
      ({ denied, tells }) => 'holding' in tells && tells.holding === name && !denied && tells.until,
    );
  return [
    row(`${name}.end`, `${name}.start`, endTold ? 0 : 1, null),
    ...begins.map((event) => row(`${name}.start`, event, 0, 0)),
    ...ends.map((event) => row(`${name}.end`, event, 0, 0)),
  ];
}

interface Component {
  readonly field: 'when' | 'from' | 'until' | 'on' | 'term';
  readonly rows: readonly Row[];
}

/** What a claim says of times, component by component. */
function componentsOf(claim: SmallClaim): Component[] {
  const { tells } = claim;
  if ('event' in tells)
    return tells.when === null ? [] : [{ field: 'when', rows: rowsOfWhen(tells.event, tells.when) }];
  if (!('holding' in tells)) return [];
  const { holding, from, until, on, term } = tells;
  const [start, end, shown] = [`${holding}.start`, `${holding}.end`, `shown by ${claimId(claim)}`];
  const components: Component[] = [];
  if (from) components.push({ field: 'from', rows: rowsOfWhen(start, from) });
  if (until) components.push({ field: 'until', rows: rowsOfWhen(end, until) });
  if (on) {
    const stands = [row(shown, start, 0, null), row(end, shown, 1, null)];
    components.push({ field: 'on', rows: [...rowsOfWhen(shown, on), ...stands] });
  }
  if (term) components.push({ field: 'term', rows: [row(end, start, null, term)] });
  return components;
}

function rowsOfWhen(point: string, when: SmallWhen): Row[] {
  if ('days' in when) return [row(point, null, when.days[0], when.days[1])];
  if ('with' in when) return [row(point, named(when.with), 0, 0)];
  if ('within' in when) return [row(point, named(when.of), 0, when.within)];
  if ('after' in when) return [row(point, named(when.after), when.by ?? 0, when.by)];
  if ('before' in when) return [row(named(when.before), point, when.by ?? 0, when.by)];
  if ('during' in when) {
    const [start, end] = [named(`${when.during}.start`), named(`${when.during}.end`)];
    return [row(point, start, 0, null), row(end, point, 0, null)];
  }
  throw new Error('only deadlines are given in months, or as the first or last of several days');
}

/** The point that a date hangs on: holdings are named by their id there. */
function named(anchor: string): string {
  return anchor.replace('the-custody', 'kingdom custody of ferry');
}
