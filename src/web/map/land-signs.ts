import type { DossierRecord, StandingLine } from '../../index.ts';
import type { Outline } from './outlines.ts';
import { signOf, type PlaceSign } from './signs.ts';

/** An outline that is drawn on a day, with what it shows. */
export interface DrawnOutline {
  readonly outline: Outline;
  readonly sign: PlaceSign;
}

/**
 * The outlines of a day, from the largest to the smallest. A place of which nothing of its own is told looks as the whole
 * that it is part of; one that is part of nothing drawn is drawn in any case, bare where nobody says anything: it may not
 * pass for a part of the land around it.
 */
export function drawnOutlines(
  record: DossierRecord,
  outlines: ReadonlyMap<string, Outline>,
  standings: readonly StandingLine[],
  sizeOf: (place: string) => number,
): DrawnOutline[] {
  const told = new Set(standings.filter(isOwn).map(({ place }) => place));
  const { wholes } = record.gazetteer;
  return [...outlines.values()]
    .filter(
      ({ place, kind }) =>
        told.has(place) ||
        (kind === 'area' && !(wholes.get(place) ?? []).some((whole) => outlines.has(whole))),
    )
    .map((outline) => ({ outline, sign: signOf(outline.place, standings) }))
    .toSorted(
      (a, b) =>
        Number(a.outline.kind === 'line') - Number(b.outline.kind === 'line') ||
        sizeOf(b.outline.place) - sizeOf(a.outline.place),
    );
}

function isOwn({ axis, inheritedFrom }: StandingLine): boolean {
  return axis !== 'position' && inheritedFrom === null;
}
