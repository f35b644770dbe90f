import { groupBy, remembered } from '../../index.ts';
import type { StandingLine } from '../../index.ts';
import { axisNames } from '../words/standing.ts';

/** The lines of one place, in the order of the axes. */
export interface PlaceGroup {
  readonly place: string;
  readonly lines: readonly StandingLine[];
}

export interface DayLines {
  /** What is known to have stood, or is disputed, or was ending. */
  readonly firm: readonly PlaceGroup[];
  /** What began and of which nobody says when it ended: it may or may not have gone on. */
  readonly open: readonly PlaceGroup[];
  /** What may have stood in places only because it may have stood in a larger one. */
  readonly inherited: readonly PlaceGroup[];
}

const AXES = Object.keys(axisNames);
const STATUSES = ['certain', 'disputed', 'possible'];

/** Parts the lines of a day into what is firm and what the sources leave open, by place: places with lines of their own first. */
export function groupStandings(lines: readonly StandingLine[], places: readonly string[]): DayLines {
  const parts = groupBy(lines, partOf);
  const ranks = ranksOf(places);
  const share = (part: keyof DayLines): PlaceGroup[] => groupByPlace(parts.get(part) ?? [], ranks);
  return { firm: share('firm'), open: share('open'), inherited: share('inherited') };
}

function partOf(line: StandingLine): keyof DayLines {
  if (line.status !== 'possible') return 'firm';
  if (line.inheritedFrom !== null) return 'inherited';
  return line.flags.includes('end-not-told') ? 'open' : 'firm';
}

const ranksOf = remembered(
  (places: readonly string[]): ReadonlyMap<string, number> => new Map(places.map((place, at) => [place, at])),
);

function groupByPlace(lines: readonly StandingLine[], ranks: ReadonlyMap<string, number>): PlaceGroup[] {
  return [...groupBy(lines, (line) => line.place)]
    .map(([place, own]) => ({ place, lines: own.sort(inOrder), rank: rankOf(place, own, ranks) }))
    .sort((a, b) => a.rank - b.rank);
}

function inOrder(a: StandingLine, b: StandingLine): number {
  return (
    AXES.indexOf(a.axis) - AXES.indexOf(b.axis) || STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
  );
}

function rankOf(place: string, lines: readonly StandingLine[], ranks: ReadonlyMap<string, number>): number {
  const inherits = lines.every((line) => line.inheritedFrom !== null);
  return (inherits ? ranks.size : 0) + (ranks.get(place) ?? ranks.size);
}
