import { INITIATE, NEVER, PROMISE, type HoldingEvent } from '../../src/reckoning/log/log.ts';
import type { PlainTenure, PromiseEvent } from './log-arbitrary.ts';

/** What can be told of one subject: for each holder, the days on which it stands in some world, and in every world. */
export interface Zones {
  possible: Set<string>;
  certain: Set<string>;
}

interface Dated {
  earliest: number;
  latest: number;
}

/** Every world: every order of the events with a day for each, on which later events are on later days or on the same one. */
export function* worlds<T extends Dated>(
  events: readonly T[],
  from = -Infinity,
): Generator<{ event: T; day: number }[]> {
  if (events.length === 0) yield [];
  for (const event of events) {
    const others = events.filter((other) => other !== event);
    for (let day = Math.max(from, event.earliest); day <= event.latest; day++)
      for (const rest of worlds(others, day)) yield [{ event, day }, ...rest];
  }
}

/** The zones of one subject on the days `from` to `to`, world by world and day by day. */
export function zonesByWorlds(events: readonly HoldingEvent[], from: number, to: number): Zones {
  const standing = new Map<string, number>();
  let count = 0;
  for (const world of worlds(events)) {
    count++;
    for (let day = from; day <= to; day++) {
      let held: number | null = null;
      for (const { event, day: on } of world) {
        if (on > day) break;
        if (event.kind === INITIATE) held = event.holder;
        else if (event.holder === held) held = null;
      }
      if (held === null) continue;
      const key = `${held} on ${day}`;
      standing.set(key, (standing.get(key) ?? 0) + 1);
    }
  }
  return {
    possible: new Set(standing.keys()),
    certain: new Set([...standing].filter(([, worlds]) => worlds === count).map(([key]) => key)),
  };
}

/** The zones that tenures tell of. */
export function zonesOf(tenures: readonly PlainTenure[], from: number, to: number): Zones {
  const zones: Zones = { possible: new Set(), certain: new Set() };
  for (const { holder, start, end } of tenures) {
    for (let day = from; day <= to; day++) {
      if (start[0] <= day && day < end[1]) zones.possible.add(`${holder} on ${day}`);
      if (start[1] <= day && day < end[0]) zones.certain.add(`${holder} on ${day}`);
    }
  }
  return zones;
}

/** The zones of one subject for more events than have countable worlds: the two sentences of `sweepOpen`, taken literally. */
export function zonesBySentences(events: readonly HoldingEvent[], from: number, to: number): Zones {
  const zones: Zones = { possible: new Set(), certain: new Set() };
  for (const begin of events.filter(({ kind }) => kind === INITIATE)) {
    const enders = events.filter(({ kind, holder }) => (kind === INITIATE) !== (holder === begin.holder));
    const notBefore = enders.filter(({ latest }) => latest >= begin.earliest);
    const after = enders.filter(({ earliest }) => earliest > begin.latest);
    const end = Math.min(NEVER, ...after.map(({ latest }) => latest));
    const sure = Math.min(NEVER, ...notBefore.map(({ earliest }) => earliest));
    for (let day = Math.max(from, begin.earliest); day <= Math.min(to, end - 1); day++)
      zones.possible.add(`${begin.holder} on ${day}`);
    for (let day = Math.max(from, begin.latest); day <= Math.min(to, sure - 1); day++)
      zones.certain.add(`${begin.holder} on ${day}`);
  }
  return zones;
}

/** The tenures of one subject whose events have a day of their own each: one event after another, as anyone would. */
export function tenuresByHand(events: readonly HoldingEvent[]): PlainTenure[] {
  const tenures: PlainTenure[] = [];
  let running: PlainTenure | null = null;
  for (const { kind, holder, earliest: day, reason } of [...events].sort((a, b) => a.earliest - b.earliest)) {
    const isHeld: boolean = running?.holder === holder;
    if (isHeld === (kind === INITIATE)) continue;
    if (running) {
      running.end = [day, day];
      running.reasons = [running.reasons[0]!, running.reasons[0]!, reason, reason];
    }
    running = null;
    if (kind !== INITIATE) continue;
    running = {
      subject: 0,
      holder,
      start: [day, day],
      end: [NEVER, NEVER],
      reasons: [reason, reason, null, null],
    };
    tenures.push(running);
  }
  return tenures;
}

/** What one agreement can be in some world: its state on each day, its fate, and how many days late. */
export interface AgreementWorlds {
  /** By day, the names of the possible states. */
  states: Map<number, Set<string>>;
  /** By day, how many days overdue it can be. */
  overdue: Map<number, Set<number>>;
  fates: Set<string>;
  late: Set<number>;
  done: Set<number | null>;
}

/** One agreement, world by world and day by day. The deadline is a number of days after the promise, or a day within bounds. */
export function agreementByWorlds(
  events: readonly PromiseEvent[],
  deadline: { after: number } | Dated,
  from: number,
  to: number,
): AgreementWorlds {
  const found: AgreementWorlds = {
    states: new Map(),
    overdue: new Map(),
    fates: new Set(),
    late: new Set(),
    done: new Set(),
  };
  const dues =
    'after' in deadline
      ? [null]
      : Array.from({ length: deadline.latest - deadline.earliest + 1 }, (_, at) => deadline.earliest + at);
  for (const world of worlds(events)) {
    const promised = Math.min(...world.filter(({ event }) => event.kind === PROMISE).map(({ day }) => day));
    const done = Math.min(
      ...world.filter(({ event, day }) => event.kind !== PROMISE && day >= promised).map(({ day }) => day),
    );
    for (const given of dues) {
      const due = given ?? promised + ('after' in deadline ? deadline.after : 0);
      const stateOn = (day: number): string => {
        if (promised > day) return 'not promised';
        if (done <= day) return done <= due ? 'kept' : 'late';
        return day <= due ? 'pending' : 'overdue';
      };
      for (let day = from; day <= to; day++) {
        entry(found.states, day).add(stateOn(day));
        if (stateOn(day) === 'overdue') entry(found.overdue, day).add(day - due);
      }
      const fate = stateOn(1e9);
      found.fates.add(fate);
      if (fate === 'late') found.late.add(done - due);
    }
    found.done.add(done === Infinity ? null : done);
  }
  return found;
}

function entry<T>(map: Map<number, Set<T>>, key: number): Set<T> {
  const known = map.get(key) ?? new Set<T>();
  map.set(key, known);
  return known;
}
