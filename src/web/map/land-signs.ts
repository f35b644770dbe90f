import { remembered, type DossierRecord, type StandingLine } from '../../index.ts';
import { sizeOfOutline } from './outline-measures.ts';
import type { Outline } from './outlines.ts';
import { bareSign, type PlaceSign } from './signs.ts';

/** An outline that is drawn on a day, with what it shows. */
export interface DrawnOutline {
  readonly outline: Outline;
  readonly sign: PlaceSign;
}

/** With more outlines than this, lands are painted on a canvas, and only those of which something is told on the day. */
export const MANY_OUTLINES = 400;

/**
 * The outlines of a day, areas from the largest to the smallest, then lines. A place of which nothing of its own is told looks as the
 * whole that it is part of; one that is part of nothing drawn is drawn in any case, bare where nobody says anything: it may not
 * pass for a part of the land around it. Where there are many outlines, which follow one another on the same ground, bare ones are left out.
 */
export function drawnOutlines(
  record: DossierRecord,
  outlines: ReadonlyMap<string, Outline>,
  standings: readonly StandingLine[],
  signs: ReadonlyMap<string, PlaceSign>,
): DrawnOutline[] {
  const told = new Set<string>();
  for (const line of standings) if (isOwn(line) && outlines.has(line.place)) told.add(line.place);
  const places = outlines.size > MANY_OUTLINES ? told : new Set([...told, ...wholesOf(record, outlines)]);
  const { ranks, ranked, drawings } = orderOf(outlines);
  const inOrder = Uint32Array.from(places, (place) => ranks.get(place)!).sort();
  return Array.from(inOrder, (rank) => {
    const outline = ranked[rank]!;
    return drawings(signs.get(outline.place) ?? bare(outline.place), outline);
  });
}

function isOwn({ axis, inheritedFrom }: StandingLine): boolean {
  return axis !== 'position' && inheritedFrom === null;
}

/** The areas that are part of nothing that has an outline. */
function wholesOf({ gazetteer }: DossierRecord, outlines: ReadonlyMap<string, Outline>): string[] {
  return [...outlines.values()]
    .filter(
      ({ place, kind }) =>
        kind === 'area' && !gazetteer.wholes.get(place)?.some((whole) => outlines.has(whole)),
    )
    .map(({ place }) => place);
}

interface OutlineOrder {
  readonly ranks: ReadonlyMap<string, number>;
  readonly ranked: readonly Outline[];
  /** The same drawing for the same sign, so that what has changed is seen at a glance. */
  readonly drawings: (sign: PlaceSign, outline: Outline) => DrawnOutline;
}

const orderOf = remembered((outlines: ReadonlyMap<string, Outline>): OutlineOrder => {
  const sized = [...outlines.values()].map((outline) => ({ outline, size: sizeOfOutline(outline) }));
  sized.sort(
    (a, b) => Number(a.outline.kind === 'line') - Number(b.outline.kind === 'line') || b.size - a.size,
  );
  const ranked = sized.map(({ outline }) => outline);
  const ranks = new Map(ranked.map(({ place }, at) => [place, at]));
  const known = new WeakMap<PlaceSign, DrawnOutline>();
  const drawings = (sign: PlaceSign, outline: Outline): DrawnOutline => {
    const drawing = known.get(sign) ?? { outline, sign };
    known.set(sign, drawing);
    return drawing;
  };
  return { ranks, ranked, drawings };
});

const bareSigns = new Map<string, PlaceSign>();

function bare(place: string): PlaceSign {
  const sign = bareSigns.get(place) ?? bareSign(place);
  bareSigns.set(place, sign);
  return sign;
}
