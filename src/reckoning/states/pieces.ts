import { axisOf, type Claim, type DossierRecord } from '../../claim/index.ts';
import { partOf } from '../../gazetteer/index.ts';
import { groupBy, listOf } from '../../lib/index.ts';
import { boundsOf, parseDateText, UNBOUNDED } from '../../time/index.ts';
import { endsTitle, EVERYWHERE, type Ending } from '../identity/ending.ts';
import type { ToldHolding } from '../identity/told-holding.ts';
import { restsOnImplied, type Side } from '../times/network-builder.ts';
import type { Times } from '../times/times.ts';
import { areComplementary } from './complementary.ts';
import { UNCERTAIN, type Edge, type Piece } from './piece.ts';
import { supersessionOf } from './supersession.ts';

/** What the states of holdings are made from. */
export interface StatesInput {
  readonly holdings: readonly ToldHolding[];
  readonly endings: readonly Ending[];
  readonly claims: readonly Claim[];
  readonly times: Times;
  readonly record: DossierRecord;
}

/** The pieces of every place: its own holdings, and those of its wholes as far as it has no entry or ending of its own on the axis. */
export function piecesOf(input: StatesInput): Map<string, readonly Piece[]> {
  const { places } = input.record.gazetteer;
  const own = groupBy(
    input.holdings.map((holding) => ownPiece(holding, input)),
    (piece) => piece.place,
  );
  const done = new Map<string, readonly Piece[]>();
  const of = (id: string, trail: readonly string[]): readonly Piece[] => {
    const known = done.get(id);
    if (known !== undefined) return known;
    const pieces = own.get(id) ?? [];
    const place = places.get(id);
    const wholes = place === undefined ? [] : partOf(place).filter((whole) => !trail.includes(whole));
    const inherited = wholes.flatMap((whole) =>
      of(whole, [...trail, id]).flatMap((piece) => inheritedPiece(piece, id, whole, pieces, input)),
    );
    const all = [...pieces, ...inherited];
    done.set(id, all);
    return all;
  };
  for (const id of places.keys()) of(id, [id]);
  return done;
}

function ownPiece(holding: ToldHolding, { claims, times, record }: StatesInput): Piece {
  const supersededBy = supersessionOf(holding, claims, times, record);
  const end = edgeOf(times, 'holding', holding.key, 'end');
  const later = supersededBy === null ? [] : [{ ...UNCERTAIN, earliest: supersededBy.signed.earliest }];
  const replaced =
    supersededBy === null || supersededBy.replaced === null
      ? []
      : [{ ...UNCERTAIN, ...supersededBy.replaced }];
  return {
    holding,
    place: holding.place,
    inheritedFrom: null,
    starts: [edgeOf(times, 'holding', holding.key, 'start')],
    ends: [end, ...later, ...replaced],
    shields: [],
    claims: claimsBehind(holding, times),
    denied: holding.denied,
    supersededBy,
  };
}

function inheritedPiece(
  piece: Piece,
  place: string,
  whole: string,
  own: readonly Piece[],
  input: StatesInput,
): Piece[] {
  if (piece.holding.extent === 'part') return [];
  const { endings, times, record } = input;
  const axis = axisOf(piece.holding.title);
  const entries = own.filter(
    (other) =>
      !other.denied &&
      axisOf(other.holding.title) === axis &&
      (axis !== 'position' || shareHolder(other, piece)) &&
      !areComplementary(other.holding.title, piece.holding.title),
  );
  const cuts = endings.filter(
    (ending) =>
      ending.place === place &&
      ending.place !== EVERYWHERE &&
      ending.extent === 'whole' &&
      endsTitle(ending, piece.holding),
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
        ...cuts.flatMap((cut) => cutEdge(edgeOf(times, 'event', cut.event, 'end'), piece)),
        ...membership.until,
      ],
      shields: [...piece.shields, ...entries.map((entry) => ({ entry, against: piece.starts }))],
      claims: [...new Set([...piece.claims, ...cuts.flatMap((cut) => times.claimsOfEvent(cut.event))])],
    },
  ];
}

/** An ending in the part ends there what the whole's title brought, if it came after that began. */
function cutEdge(cut: Edge, { starts }: Piece): Edge[] {
  const begun = starts[0] ?? UNCERTAIN;
  if (cut.latest !== null && begun.earliest !== null && cut.latest <= begun.earliest) return [];
  const isAfter = cut.earliest !== null && begun.latest !== null && cut.earliest >= begun.latest;
  return [isAfter ? cut : { ...cut, latest: null }];
}

function shareHolder(a: Piece, b: Piece): boolean {
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

function edgeOf(times: Times, subject: 'event' | 'holding', key: string, side: Side): Edge {
  const bounds = subject === 'event' ? times.boundsOfEvent(key, side) : times.boundsOfHolding(key, side);
  return {
    ...bounds,
    earliestImplied: restsOnImplied(times.why(subject, key, side, 'earliest')),
    latestImplied: restsOnImplied(times.why(subject, key, side, 'latest')),
  };
}

/** The claims of a holding, of the events that begin and end it, and those that bound it. */
function claimsBehind(holding: ToldHolding, times: Times): Claim[] {
  const bounding = (['start', 'end'] as const).flatMap((side) =>
    (['earliest', 'latest'] as const).flatMap((bound) => times.why('holding', holding.key, side, bound)),
  );
  const events = [...holding.begins, ...holding.ends, ...holding.partlyGivenUp];
  return [
    ...new Set([
      ...holding.claims,
      ...events.flatMap((event) => times.claimsOfEvent(event)),
      ...bounding.flatMap((reason) => reason.claim ?? []),
    ]),
  ];
}
