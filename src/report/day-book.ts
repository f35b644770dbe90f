import { countUpTo, remembered } from '../lib/index.ts';
import { daysOfPlace, standingsOf, type Accounts, type Reckoning } from '../reckoning/index.ts';
import type { Day } from '../time/index.ts';
import type { StandingLine, UnknownLine } from './report.ts';
import { standingLine } from './standing-line.ts';
import { unknownLines } from './unknown-lines.ts';

/** The standings of an account, by place and day; what was once worked out is kept until the day on which it changes. */
export interface DayBook {
  /** What stands in a place on a day: the same list on all days between two changes. */
  of(place: string, day: Day): readonly StandingLine[];
  /** What stands anywhere on a day, place after place. From one day to the next only what changes between them is looked at. */
  on(day: Day): readonly StandingLine[];
  /** What nobody tells of a place on a day. */
  unknown(place: string, day: Day): readonly UnknownLine[];
  /** The days on which something of a place can change, in order. */
  changesOf(place: string): readonly Day[];
}

/** Opens the day book of an account, or the one that is open already. */
export function dayBookOf(accounts: Accounts, reckoning: Reckoning): DayBook {
  return booksOf(accounts)(reckoning);
}

const booksOf = remembered((accounts: Accounts) =>
  remembered((reckoning: Reckoning) => openBook(accounts, reckoning)),
);

function openBook(accounts: Accounts, reckoning: Reckoning): DayBook {
  const places = [...accounts.record.gazetteer.places.keys()];
  const pages = new Map<string, PlaceDays>();
  const pageOf = (place: string): PlaceDays => {
    const known = pages.get(place) ?? { changes: daysOfPlace(accounts, reckoning, place), lines: new Map() };
    pages.set(place, known);
    return known;
  };
  const of = (place: string, day: Day): readonly StandingLine[] => {
    const { changes, lines } = pageOf(place);
    const span = countUpTo(changes, day);
    const known = lines.get(span) ?? linesOf(accounts, reckoning, place, day);
    lines.set(span, known);
    return known;
  };
  const changesOf = (place: string): readonly Day[] => pageOf(place).changes;
  return {
    of,
    on: followDays(places, changesOf, of),
    unknown: (place, day) => unknownLines(place, of(place, day), reckoning, day),
    changesOf,
  };
}

interface PlaceDays {
  readonly changes: readonly Day[];
  /** By the number of changes up to the day. */
  readonly lines: Map<number, readonly StandingLine[]>;
}

function linesOf(accounts: Accounts, reckoning: Reckoning, place: string, day: Day): StandingLine[] {
  const standings = standingsOf(accounts, reckoning, place, day);
  return standings.map((standing) => standingLine(standing, standings, reckoning, accounts, day));
}

/** Gives what stands on a day by going there from the day that was asked for last. */
function followDays(
  places: readonly string[],
  changesOf: (place: string) => readonly Day[],
  of: DayBook['of'],
): DayBook['on'] {
  const lines: (readonly StandingLine[])[] = [];
  let order: ChangeOrder | null = null;
  let at: Day | null = null;
  let standing: readonly number[] = [];
  const look = (changed: readonly number[], day: Day): number[] =>
    changed.filter((place) => (lines[place] = of(places[place]!, day)).length > 0);
  return (day) => {
    order ??= changeOrder(places, changesOf);
    if (at === null) standing = look([...places.keys()], day);
    else {
      const changed = changedBetween(order, Math.min(at, day), Math.max(at, day));
      const gone = new Set(changed);
      const stayed = changed.length === 0 ? standing : standing.filter((place) => !gone.has(place));
      standing = merge(stayed, look(changed, day));
    }
    at = day;
    return gather(standing, lines);
  };
}

function gather(standing: readonly number[], lines: readonly (readonly StandingLine[])[]): StandingLine[] {
  const gathered: StandingLine[] = [];
  for (const place of standing) gathered.push(...lines[place]!);
  return gathered;
}

/** The changes of all places in the order of their days; places by their number. */
interface ChangeOrder {
  readonly days: Float64Array;
  readonly places: Uint32Array;
}

function changeOrder(places: readonly string[], changesOf: DayBook['changesOf']): ChangeOrder {
  const changes = places
    .flatMap((place, at) => changesOf(place).map((day) => ({ day, at })))
    .sort((a, b) => a.day - b.day);
  return {
    days: Float64Array.from(changes, ({ day }) => day),
    places: Uint32Array.from(changes, ({ at }) => at),
  };
}

/** The places in which something can change after one day and up to another, in order. */
function changedBetween({ days, places }: ChangeOrder, after: Day, upTo: Day): number[] {
  const changed = new Set(places.subarray(countUpTo(days, after), countUpTo(days, upTo)));
  return [...changed].sort((a, b) => a - b);
}

/** Two lists of different numbers, each in order, as one. */
function merge(some: readonly number[], others: readonly number[]): readonly number[] {
  if (others.length === 0) return some;
  const merged: number[] = [];
  let next = 0;
  for (const one of some) {
    while (next < others.length && others[next]! < one) merged.push(others[next++]!);
    merged.push(one);
  }
  return [...merged, ...others.slice(next)];
}
