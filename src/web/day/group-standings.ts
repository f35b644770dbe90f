import { groupBy } from '../../index.ts';
import type { StandingLine } from '../../index.ts';
import { shownAxes } from '../words/standing.ts';

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

const STATUSES = ['certain', 'disputed', 'possible'];

/** Parts the lines of a day into what is firm and what the sources leave open, by place: places with lines of their own first. */
export function groupStandings(lines: readonly StandingLine[], places: readonly string[]): DayLines {
  const share = (part: keyof DayLines): PlaceGroup[] =>
    groupByPlace(
      lines.filter((line) => partOf(line) === part),
      places,
    );
  return { firm: share('firm'), open: share('open'), inherited: share('inherited') };
}

function partOf(line: StandingLine): keyof DayLines {
  if (line.status !== 'possible') return 'firm';
  if (line.inheritedFrom !== null) return 'inherited';
  return line.flags.includes('end-not-told') ? 'open' : 'firm';
}

function groupByPlace(lines: readonly StandingLine[], places: readonly string[]): PlaceGroup[] {
  return [...groupBy(lines, (line) => line.place)]
    .map(([place, own]) => ({ place, lines: own.toSorted(inOrder) }))
    .toSorted((a, b) => rank(a, places) - rank(b, places));
}

function inOrder(a: StandingLine, b: StandingLine): number {
  return (
    shownAxes.indexOf(a.axis) - shownAxes.indexOf(b.axis) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
  );
}

function rank({ place, lines }: PlaceGroup, places: readonly string[]): number {
  const at = places.indexOf(place);
  const inherits = lines.every((line) => line.inheritedFrom !== null);
  return (inherits ? places.length : 0) + (at < 0 ? places.length : at);
}
