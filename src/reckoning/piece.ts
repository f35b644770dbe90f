import { axisOf, type Claim, type DossierRecord } from '../claim/index.ts';
import { partOf } from '../gazetteer/index.ts';
import { groupBy, listOf } from '../lib/index.ts';
import { boundsOf, parseDateText, UNBOUNDED, type Bounds, type Day } from '../time/index.ts';
import { supersessionOf, type Supersession } from './supersession.ts';
import { restsOnImplied, type Timeline } from './timeline.ts';
import { endsTitle, type Ending, type ToldHolding } from './told.ts';

/** A bound that matters, and whether it rests on what a source only implies. */
export interface Edge extends Bounds {
  readonly earliestImplied: boolean;
  readonly latestImplied: boolean;
}

/** A holding as it reaches one place: its own, or inherited from a whole and perhaps cut short by what the part has of its own. */
export interface Piece {
  readonly holding: ToldHolding;
  readonly place: string;
  readonly inheritedFrom: string | null;
  /** It stands from each of these on … */
  readonly starts: readonly Edge[];
  /** … and until the first of these. */
  readonly ends: readonly Edge[];
  /** From each of these on the place has an entry of its own on the axis, and what its whole has does not reach it. */
  readonly shields: readonly Edge[];
  /** The claims that say so. */
  readonly claims: readonly Claim[];
  readonly denied: boolean;
  /** The later agreement from whose signature on it is at most possible. */
  readonly supersededBy: Supersession | null;
}

const UNCERTAIN: Edge = { ...UNBOUNDED, earliestImplied: false, latestImplied: false };

/** What a piece certainly is on a day. `possible` is neither. */
export type Certainty = 'certain' | 'possible' | 'not';

/** Whether a piece stands at the end of a day. */
export function standsOn(piece: Piece, day: Day): Certainty {
  if (piece.denied) return 'not';
  const begun = piece.starts.map((edge) => passed(edge, day));
  const over = [...piece.ends, ...piece.shields].map((edge) => passed(edge, day));
  if (begun.includes('not') || over.includes('certain')) return 'not';
  return begun.every((word) => word === 'certain') && over.every((word) => word === 'not')
    ? 'certain'
    : 'possible';
}

/** Whether the whole's title certainly does not reach the place because the place has an entry of its own: then nothing is said of it here. */
export function isShielded(piece: Piece, day: Day): boolean {
  return piece.shields.some((edge) => passed(edge, day) === 'certain');
}

/** Whether the day of an edge has come by the end of a day; what is only implied is at most possible. */
function passed(edge: Edge, day: Day): Certainty {
  if (edge.latest !== null && edge.latest <= day) return edge.latestImplied ? 'possible' : 'certain';
  if (edge.earliest !== null && edge.earliest > day) return edge.earliestImplied ? 'possible' : 'not';
  return 'possible';
}

/** The pieces of every place: its own holdings, and those of its wholes as far as it has no entry or ending of its own on the axis. */
export function piecesOf(
  holdings: readonly ToldHolding[],
  endings: readonly Ending[],
  admitted: readonly Claim[],
  timeline: Timeline,
  record: DossierRecord,
): Map<string, readonly Piece[]> {
  const own = groupBy(
    holdings.map((holding) =>
      ownPiece(holding, supersessionOf(holding, admitted, timeline, record), timeline),
    ),
    (piece) => piece.place,
  );
  const done = new Map<string, readonly Piece[]>();
  const of = (id: string, trail: readonly string[]): readonly Piece[] => {
    const known = done.get(id);
    if (known !== undefined) return known;
    const pieces = own.get(id) ?? [];
    const place = record.gazetteer.places.get(id);
    const wholes = place === undefined ? [] : partOf(place).filter((whole) => !trail.includes(whole));
    const inherited = wholes.flatMap((whole) =>
      of(whole, [...trail, id]).flatMap((piece) =>
        inheritedPiece(piece, id, whole, pieces, endings, timeline, record),
      ),
    );
    const all = [...pieces, ...inherited];
    done.set(id, all);
    return all;
  };
  for (const id of record.gazetteer.places.keys()) of(id, [id]);
  return done;
}

function ownPiece(holding: ToldHolding, supersededBy: Supersession | null, timeline: Timeline): Piece {
  const end = edgeOf(timeline, 'holding', holding.key, 'end');
  return {
    holding,
    place: holding.place,
    inheritedFrom: null,
    starts: [edgeOf(timeline, 'holding', holding.key, 'start')],
    ends: supersededBy === null ? [end] : [end, { ...UNCERTAIN, earliest: supersededBy.signed.earliest }],
    claims: claimsBehind(holding, timeline),
    shields: [],
    denied: holding.denied,
    supersededBy,
  };
}

function inheritedPiece(
  piece: Piece,
  place: string,
  whole: string,
  own: readonly Piece[],
  endings: readonly Ending[],
  timeline: Timeline,
  record: DossierRecord,
): Piece[] {
  if (piece.holding.extent === 'part' || piece.denied) return [];
  const axis = axisOf(piece.holding.title);
  const shields = own.filter(
    (other) =>
      !other.denied &&
      axisOf(other.holding.title) === axis &&
      (axis !== 'position' || sameHolders(other, piece)),
  );
  const cuts = endings.filter(
    (ending) => ending.place === place && ending.extent === 'whole' && endsTitle(ending, piece.holding),
  );
  const membership = membershipOf(place, whole, record);
  return [
    {
      ...piece,
      place,
      inheritedFrom: piece.inheritedFrom ?? piece.place,
      starts: [...piece.starts, ...membership.from],
      ends: [
        ...piece.ends,
        ...cuts.map((cut) => edgeOf(timeline, 'event', cut.event, 'end')),
        ...membership.until,
      ],
      shields: [...piece.shields, ...shields.flatMap((shield) => shield.starts.slice(0, 1))],
      claims: [...piece.claims, ...cuts.flatMap((cut) => timeline.claimsOfEvent(cut.event))],
    },
  ];
}

function sameHolders(a: Piece, b: Piece): boolean {
  return a.holding.holders.some((holder) => b.holding.holders.some((other) => other.party === holder.party));
}

/** Where part-of is dated, the days on which the place came to the whole and left it. */
function membershipOf(id: string, whole: string, record: DossierRecord): { from: Edge[]; until: Edge[] } {
  const place = record.gazetteer.places.get(id);
  const entry = listOf(place?.['part-of']).find((item) => typeof item !== 'string' && item.place === whole);
  if (entry === undefined || typeof entry === 'string') return { from: [], until: [] };
  return { from: dated(entry.from), until: dated(entry.until) };
}

function dated(text: string | undefined): Edge[] {
  if (text === undefined) return [];
  const parsed = parseDateText(text);
  return [{ ...UNCERTAIN, ...(parsed.ok ? boundsOf(parsed.value) : UNBOUNDED) }];
}

function edgeOf(timeline: Timeline, subject: 'event' | 'holding', key: string, side: 'start' | 'end'): Edge {
  const bounds =
    subject === 'event' ? timeline.boundsOfEvent(key, side) : timeline.boundsOfHolding(key, side);
  return {
    ...bounds,
    earliestImplied: restsOnImplied(timeline.why(subject, key, side, 'earliest')),
    latestImplied: restsOnImplied(timeline.why(subject, key, side, 'latest')),
  };
}

/** The claims of a holding, of the events that begin and end it, and those that bound it. */
function claimsBehind(holding: ToldHolding, timeline: Timeline): Claim[] {
  const bounding = (['start', 'end'] as const).flatMap((side) =>
    (['earliest', 'latest'] as const).flatMap((bound) => timeline.why('holding', holding.key, side, bound)),
  );
  const all = [
    ...holding.claims,
    ...[...holding.begins, ...holding.ends, ...holding.partlyGivenUp].flatMap((event) =>
      timeline.claimsOfEvent(event),
    ),
    ...bounding.flatMap((reason) => reason.claim ?? []),
  ];
  return [...new Set(all)];
}
