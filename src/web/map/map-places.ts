import type { DossierRecord, Place, StandingLine } from '../../index.ts';
import type { Outline } from './outlines.ts';
import type { Spot } from './place-labels.ts';
import { signOf, type PlaceSign } from './signs.ts';

/** How a place is drawn: land by a disc and spaced capitals, towns smaller, assets by a square. */
export type PlaceShape = 'land' | 'town' | 'asset';

/** What of the outline of a place its name has to know. */
export interface Form {
  readonly kind: Outline['kind'];
  /** In pixels, before the map is enlarged. */
  readonly breadth: number;
  /** Whether it is drawn, or looks as the whole that it is part of. */
  readonly drawn: boolean;
}

export interface Shown {
  /** Places of which nothing of their own is told are shown too. */
  readonly every: boolean;
  readonly scale: number;
  readonly forms: ReadonlyMap<string, Form>;
  readonly nameOf: (id: string) => string;
}

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly shape: PlaceShape;
  /** Whether its outline is drawn, so that it needs no sign of its own. */
  readonly outlined: Outline['kind'] | null;
  readonly sign: PlaceSign;
  readonly spot: Spot;
}

const SHAPES: Readonly<Record<NonNullable<Place['kind']>, PlaceShape>> = {
  territory: 'land',
  region: 'land',
  country: 'land',
  island: 'land',
  islands: 'land',
  city: 'town',
  port: 'asset',
  base: 'asset',
  railway: 'asset',
  property: 'asset',
  movable: 'asset',
};

const RADII: Readonly<Record<PlaceShape, number>> = { land: 12, town: 8, asset: 8 };
const LETTER: Readonly<Record<PlaceShape, number>> = { land: 9.6, town: 7.4, asset: 7.4 };
const LINE_RADIUS = 4;
/** How much of its name a land has to be broad. */
const ROOM = 0.6;
const MARK_WIDTH = 24;
const LABEL_HEIGHT = 17;
/** Room for a "+2" and the gaps. */
const COUNT_WIDTH = 18;

/**
 * The places with a position on the sheet, in the order in which they have the right of way: what somebody surely holds, land,
 * then the rest. Places of which nothing is told but what may hold of a larger one are shown only where `every` place is.
 */
export function mapPlaces(
  record: DossierRecord,
  standings: readonly StandingLine[],
  project: (point: [number, number]) => [number, number] | null,
  { every, scale, forms, nameOf }: Shown,
): MapPlace[] {
  const told = new Set(standings.filter((line) => every || isOwn(line)).map(({ place }) => place));
  return [...record.gazetteer.places.values()]
    .flatMap((place): MapPlace[] => {
      const at = place.point === undefined ? null : project([place.point.longitude, place.point.latitude]);
      if (at === null) return [];
      const form = forms.get(place.id);
      const sign = signOf(place.id, standings);
      const name = nameOf(place.id);
      const spot = spotOf({ ...place, name }, at, sign, form?.kind ?? null);
      // The name of a land needs land to stand on; one that looks as its whole is named when that is seen from near.
      const hasRoom =
        form === undefined
          ? told.has(place.id)
          : (form.drawn || (every && told.has(place.id))) &&
            (form.kind === 'line' || form.breadth * scale > spot.labelWidth * ROOM);
      if (!hasRoom) return [];
      return [{ id: place.id, name, shape: shapeOf(place), outlined: form?.kind ?? null, sign, spot }];
    })
    .toSorted((a, b) => weight(a) - weight(b));
}

function shapeOf({ kind }: Place): PlaceShape {
  return kind === undefined ? 'town' : SHAPES[kind];
}

/** Whether a line says something of its place itself: held by it, or surely through a larger one. */
function isOwn({ axis, inheritedFrom, status }: StandingLine): boolean {
  return axis !== 'position' && (inheritedFrom === null || status !== 'possible');
}

function spotOf(place: Place, [x, y]: [number, number], sign: PlaceSign, form: MapPlace['outlined']): Spot {
  const shape = shapeOf(place);
  const labelWidth = place.name.length * LETTER[shape] + marksOf(sign).length * MARK_WIDTH + COUNT_WIDTH;
  const radius = form === null ? RADII[shape] : form === 'line' ? LINE_RADIUS : 0;
  return { id: place.id, x, y, radius, labelWidth, labelHeight: LABEL_HEIGHT, centred: form === 'area' };
}

/** The parties whose letters stand after a name: who held it in fact, then who held it by law where that is another. */
export function marksOf({ law, fact }: PlaceSign): { party: string; inLaw: boolean }[] {
  const inFact = (fact?.parties ?? []).slice(0, 2);
  const byLaw = (law?.parties ?? []).slice(0, 2).filter((party) => !inFact.includes(party));
  return [
    ...inFact.map((party) => ({ party, inLaw: false })),
    ...byLaw.map((party) => ({ party, inLaw: true })),
  ];
}

function weight({ sign, shape }: MapPlace): number {
  const sure = sign.fact !== null && sign.fact.status !== 'possible' ? 0 : sign.fact !== null ? 1 : 2;
  return sure * 3 + (shape === 'land' ? 0 : shape === 'asset' ? 1 : 2);
}
