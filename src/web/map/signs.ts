import { groupBy, parseShare } from '../../index.ts';
import type { Axis, StandingLine, StandingStatus } from '../../index.ts';

/** Who stands behind a sign on the map, and how surely. */
export interface Hold {
  readonly parties: readonly string[];
  readonly status: StandingStatus;
  /** One holder; several who hold together; several of whom each is said to hold it alone. */
  readonly manner: 'one' | 'joint' | 'contested';
  /** The share of each, from 0 to 1; together less than 1 where the rest is not told. */
  readonly shares: readonly number[];
  /** Only a part is held, and which one the map cannot know. */
  readonly isPart: boolean;
}

/** What the map shows of a place on a day: who held it by law, who in fact. Null: nobody says. */
export interface PlaceSign {
  readonly place: string;
  readonly law: Hold | null;
  readonly fact: Hold | null;
}

/** Where "who held it in fact" is looked up, one axis after another: territory by rule, assets by use and property. */
const FACT_AXES: readonly Axis[] = ['administration', 'presence', 'use', 'property'];
const SURENESS: readonly StandingStatus[] = ['certain', 'disputed', 'possible'];

/** The signs of the places of which something is told on a day. A place that is told of as on another day has the same sign, not a copy of it. */
export function signsOf(lines: readonly StandingLine[]): ReadonlyMap<string, PlaceSign> {
  const signs = new Map<string, PlaceSign>();
  for (const [place, own] of groupBy(lines, (line) => line.place)) signs.set(place, keptSign(place, own));
  return signs;
}

/** The sign of a place of which nothing is told. */
export function bareSign(place: string): PlaceSign {
  return { place, law: null, fact: null };
}

const kept = new WeakMap<
  StandingLine,
  { readonly lines: readonly StandingLine[]; readonly sign: PlaceSign }
>();

function keptSign(place: string, lines: readonly StandingLine[]): PlaceSign {
  const found = kept.get(lines[0]!);
  if (found?.lines.length === lines.length && found.lines.every((line, at) => line === lines[at]))
    return found.sign;
  const sign = signOf(place, lines);
  kept.set(lines[0]!, { lines, sign });
  return sign;
}

/** Who stands behind some signs. */
export function partiesShown(shown: readonly { readonly sign: PlaceSign }[]): ReadonlySet<string> {
  const parties = new Set<string>();
  for (const { sign } of shown) {
    for (const party of sign.fact?.parties ?? []) parties.add(party);
    for (const party of sign.law?.parties ?? []) parties.add(party);
  }
  return parties;
}

/** The sign of a place, from its own lines of a day. */
function signOf(place: string, own: readonly StandingLine[]): PlaceSign {
  const onAxis = (axis: Axis): readonly StandingLine[] => own.filter((line) => line.axis === axis);
  const fact = FACT_AXES.map((axis) => holdOf(onAxis(axis))).toSorted(bySureness)[0] ?? null;
  return { place, law: holdOf(onAxis('sovereignty')), fact };
}

/** The surest of some lines, those that are equally sure together: two holders of one title contest it, or share it. */
function holdOf(lines: readonly StandingLine[]): Hold | null {
  const status = SURENESS.find((sure) => lines.some((line) => line.status === sure));
  if (status === undefined) return null;
  const surest = lines.filter((line) => line.status === status);
  const holders = new Map(
    surest.flatMap((line) => line.holders.map(({ party, share }) => [party, share] as const)),
  );
  const isContested = surest.length > 1 && surest.some(({ flags }) => flags.includes('contested'));
  return {
    status,
    parties: [...holders.keys()],
    manner: holders.size < 2 ? 'one' : isContested ? 'contested' : 'joint',
    shares: [...holders.values()].map((share) => shareOf(share) ?? 1 / holders.size),
    isPart: surest.every(({ extent }) => extent === 'part'),
  };
}

function shareOf(text: string | null): number | null {
  const share = text === null ? null : parseShare(text);
  return share === null ? null : share.parts / share.of;
}

function bySureness(a: Hold | null, b: Hold | null): number {
  return rank(a) - rank(b);
}

function rank(hold: Hold | null): number {
  return hold === null ? SURENESS.length : SURENESS.indexOf(hold.status);
}
