import { axes, titles } from '../claim/index.ts';
import { standsOn, type Reckoning } from '../reckoning/index.ts';
import type { Day } from '../time/index.ts';
import type { StandingLine, UnknownLine } from './report.ts';

/** The axes of a place on which nothing is certain or disputed on a day, and why not. */
export function unknownLines(
  place: string,
  standings: readonly StandingLine[],
  reckoning: Reckoning,
  day: Day,
): UnknownLine[] {
  const known = new Set(
    standings.filter((standing) => standing.status !== 'possible').map((standing) => standing.axis),
  );
  return axes
    .filter((axis) => !known.has(axis))
    .map((axis) => {
      const before = (reckoning.pieces.get(place) ?? []).some(
        (piece) =>
          titles[piece.holding.title].axis === axis &&
          !piece.denied &&
          standsOn(piece, day) === 'not' &&
          piece.ends.some((edge) => edge.latest !== null && edge.latest <= day),
      );
      return {
        place,
        axis,
        why: before || wasRenounced(place, axis, reckoning, day) ? 'ended-no-successor' : 'never-told',
      };
    });
}

/** Whether a title on the axis was given up before the day by an act that named nobody. */
function wasRenounced(place: string, axis: string, reckoning: Reckoning, day: Day): boolean {
  return reckoning.endings.some((ending) => {
    const titlesEnded = ending.titles ?? [];
    const { earliest } = reckoning.times.boundsOfEvent(ending.event);
    return (
      ending.place === place &&
      titlesEnded.some((title) => titles[title].axis === axis) &&
      earliest !== null &&
      earliest <= day
    );
  });
}
