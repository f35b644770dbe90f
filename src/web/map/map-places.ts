import type { DossierRecord, Place, StandingLine } from '../../index.ts';
import type { Spot } from './place-labels.ts';
import { signOf, type PlaceSign } from './signs.ts';

/** How a place is drawn: land by a disc and spaced capitals, towns smaller, assets by a square. */
export type PlaceShape = 'land' | 'town' | 'asset';

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly shape: PlaceShape;
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
const MARK_WIDTH = 20;
const LABEL_HEIGHT = 17;
/** Room for a "+2" and the gaps. */
const COUNT_WIDTH = 18;

/**
 * The places with a position on the sheet, in the order in which they have the right of way: what somebody surely holds, land,
 * then the rest. Places of which nothing is told but what may hold of a larger one are shown only on a map of `every` place.
 */
export function mapPlaces(
  record: DossierRecord,
  standings: readonly StandingLine[],
  project: (point: [number, number]) => [number, number] | null,
  every: boolean,
): MapPlace[] {
  const told = new Set(standings.filter((line) => every || isOwn(line)).map(({ place }) => place));
  return [...record.gazetteer.places.values()]
    .flatMap((place): MapPlace[] => {
      const at = place.point === undefined ? null : project([place.point.longitude, place.point.latitude]);
      if (at === null || !told.has(place.id)) return [];
      const sign = signOf(place.id, standings);
      return [{ id: place.id, name: place.name, shape: shapeOf(place), sign, spot: spotOf(place, at, sign) }];
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

function spotOf(place: Place, [x, y]: [number, number], sign: PlaceSign): Spot {
  const shape = shapeOf(place);
  const marks = Math.min(2, sign.fact?.parties.length ?? 0) * MARK_WIDTH;
  const labelWidth = place.name.length * LETTER[shape] + marks + COUNT_WIDTH;
  return { id: place.id, x, y, radius: RADII[shape], labelWidth, labelHeight: LABEL_HEIGHT };
}

function weight({ sign, shape }: MapPlace): number {
  const sure = sign.fact !== null && sign.fact.status !== 'possible' ? 0 : sign.fact !== null ? 1 : 2;
  return sure * 3 + (shape === 'land' ? 0 : shape === 'asset' ? 1 : 2);
}
