import type { DossierRecord, Place, StandingLine } from '../../index.ts';
import { lettersIn } from '../parts/letters-in.ts';
import type { DrawnOutline } from './land-signs.ts';
import type { Outline } from './outlines.ts';
import type { SheetShapes } from './sheet-shapes.ts';
import type { Spot } from './place-labels.ts';
import { bareSign, type PlaceSign } from './signs.ts';

/** How a place is drawn: land by a disc and spaced capitals, towns smaller, assets by a square. */
export type PlaceShape = 'land' | 'town' | 'asset';

/** What the names on a sheet are placed by. */
export interface Shown {
  /** Places of which nothing of their own is told are shown too. */
  readonly every: boolean;
  readonly scale: number;
  readonly drawn: readonly DrawnOutline[];
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly shapes: SheetShapes;
  readonly signs: ReadonlyMap<string, PlaceSign>;
  /** Where a position of the earth is on the sheet as it is turned; null where it is on none. */
  readonly project: (point: [number, number]) => readonly [number, number] | null;
  /** Where a position of the whole map is on the sheet as it is turned. */
  readonly turned: (at: readonly [number, number]) => readonly [number, number];
  /** The name by which a place is shown. */
  readonly nameOf: (place: Place) => string;
  /** Whether only places with drawn outlines are named, because there are too many. */
  readonly many: boolean;
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
/** No name is shorter. */
const LEAST_BREADTH = 12;
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
  shown: Shown,
): MapPlace[] {
  const { places } = record.gazetteer;
  const told = new Set<string>();
  for (const line of standings) if (shown.every || isOwn(line)) told.add(line.place);
  const drawn = new Set(shown.drawn.map(({ outline: { place } }) => place));
  const candidates = shown.many
    ? broadLands(shown).flatMap((id) => places.get(id) ?? [])
    : [...places.values()];
  return candidates
    .flatMap((place) => mapPlace(place, { ...shown, told: told.has(place.id), isDrawn: drawn.has(place.id) }))
    .sort((a, b) => weight(a) - weight(b));
}

/** The drawn lands that are broad enough for any name. */
function broadLands({ drawn, shapes, scale }: Shown): string[] {
  const broad: string[] = [];
  for (const { outline } of drawn) {
    if (outline.kind === 'line' || breadthOf(shapes, outline.place) * scale >= LEAST_BREADTH)
      broad.push(outline.place);
  }
  return broad;
}

interface Candidate extends Shown {
  readonly told: boolean;
  readonly isDrawn: boolean;
}

function mapPlace(place: Place, shown: Candidate): MapPlace[] {
  const { every, scale, shapes, told, isDrawn } = shown;
  const outlined = shown.outlines.get(place.id)?.kind ?? null;
  if (outlined === null ? !told : !isDrawn && !(every && told)) return [];
  const breadth = outlined === 'area' ? breadthOf(shapes, place.id) * scale : Infinity;
  if (breadth < LEAST_BREADTH) return [];
  const at = positionOf(place, shown);
  if (at === null) return [];
  const sign = shown.signs.get(place.id) ?? bareSign(place.id);
  const name = shown.nameOf(place);
  const spot = spotOf(place, name, at, sign, outlined);
  // The name of a land needs land to stand on; one that looks as its whole is named when that is seen from near.
  if (breadth <= spot.labelWidth * ROOM) return [];
  return [{ id: place.id, name, shape: shapeOf(place), outlined, sign, spot }];
}

function positionOf(
  { id, point }: Place,
  { project, turned, shapes }: Shown,
): readonly [number, number] | null {
  if (point !== undefined) return project([point.longitude, point.latitude]);
  const middle = shapes.middle(id);
  return middle === null ? null : turned(middle);
}

function breadthOf(shapes: SheetShapes, place: string): number {
  const { left, right } = shapes.box(place);
  return right - left;
}

function shapeOf({ kind }: Place): PlaceShape {
  return kind === undefined ? 'town' : SHAPES[kind];
}

/** Whether a line says something of its place itself: held by it, or surely through a larger one. */
function isOwn({ axis, inheritedFrom, status }: StandingLine): boolean {
  return axis !== 'position' && (inheritedFrom === null || status !== 'possible');
}

function spotOf(
  place: Place,
  name: string,
  [x, y]: readonly [number, number],
  sign: PlaceSign,
  form: MapPlace['outlined'],
): Spot {
  const shape = shapeOf(place);
  const labelWidth = lettersIn(name) * LETTER[shape] + marksOf(sign).length * MARK_WIDTH + COUNT_WIDTH;
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
