import { axisOf, holdingKey, type Axis, type Claim, type Title } from '../../claim/index.ts';
import type { SourceRecord } from '../../source/index.ts';
import { UNBOUNDED, type Bounds, type Day } from '../../time/index.ts';
import type { Accounts } from '../account/accounts.ts';
import { isShielded, spanOfPiece, standsOn, type Certainty, type Piece } from './piece.ts';
import type { Reckoning } from '../reckon.ts';
import { endsTitle } from '../identity/ending.ts';
import type { Holder } from '../identity/told-holding.ts';

/** What a source by its own words says of a standing on a day. */
export interface Word {
  readonly source: string;
  readonly status: Certainty | 'silent';
  readonly from: Bounds;
  readonly until: Bounds;
  readonly claims: readonly Claim[];
}

/** One holder by one title of one place on one day, with its reasons. */
export interface Standing {
  readonly key: string;
  readonly place: string;
  readonly axis: Axis;
  readonly title: Title;
  readonly holders: readonly Holder[];
  readonly status: 'certain' | 'possible' | 'disputed';
  readonly piece: Piece;
  readonly from: Bounds;
  readonly until: Bounds;
  readonly words: readonly Word[];
  readonly claims: readonly Claim[];
}

/** What stands under one key: the same holder by the same title in the same place. */
export function keyOfPiece(piece: Piece): string {
  const { title, holders, extent } = piece.holding;
  return holdingKey(
    piece.place,
    title,
    holders.map((holder) => holder.party),
    extent,
  );
}

/** The standings of one place at the end of a day, in an account. Only the default account compares the sources. */
export function standingsOf(accounts: Accounts, reckoning: Reckoning, place: string, day: Day): Standing[] {
  const groups = piecesByKey(accounts, reckoning, place);
  return [...groups.values()].flatMap((pieces) => {
    const [first] = pieces;
    if (first === undefined) return [];
    const words = wordsOf(accounts, reckoning, first, day);
    const status =
      reckoning.account.kind === 'default' ? across(accounts, pieces, words, day) : strongest(pieces, day);
    if (status === 'not') return [];
    return [standing(first, pieces, status, words, day)];
  });
}

function standing(
  any: Piece,
  pieces: readonly Piece[],
  status: Standing['status'],
  words: readonly Word[],
  day: Day,
): Standing {
  const piece =
    pieces.find((candidate) => standsOn(candidate, day) === 'certain') ??
    pieces.find((candidate) => standsOn(candidate, day) !== 'not') ??
    any;
  const claims = [...new Set([...piece.claims, ...words.flatMap((word) => word.claims)])];
  return {
    key: keyOfPiece(piece),
    place: piece.place,
    axis: axisOf(piece.holding.title),
    title: piece.holding.title,
    holders: piece.holding.holders,
    status,
    piece,
    ...spanOfPiece(piece),
    words,
    claims,
  };
}

/** The pieces of a place by key: those of the account, and in the default account those that only a source's own words give. */
function piecesByKey(accounts: Accounts, reckoning: Reckoning, place: string): Map<string, Piece[]> {
  const groups = new Map<string, Piece[]>();
  const add = (piece: Piece, only?: string): void => {
    const key = keyOfPiece(piece);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [piece]);
    else if (only === undefined) group.push(piece);
  };
  for (const piece of reckoning.pieces.get(place) ?? []) add(piece);
  if (reckoning.account.kind !== 'default') return groups;
  for (const source of accounts.record.sources) {
    for (const piece of accounts.of({ kind: 'only', source: source.id }).pieces.get(place) ?? [])
      add(piece, source.id);
  }
  return groups;
}

/** The sources whose word an account hears: all of them, but for an account of one source only. */
function sourcesOf(accounts: Accounts, { account }: Reckoning): readonly SourceRecord[] {
  return accounts.record.sources.filter((source) => account.kind !== 'only' || source.id === account.source);
}

/** What every source by its own words says of the standing to which a piece belongs. */
function wordsOf(accounts: Accounts, reckoning: Reckoning, piece: Piece, day: Day): Word[] {
  const words = sourcesOf(accounts, reckoning).map((source) =>
    wordOf(accounts.of({ kind: 'only', source: source.id }), source.id, piece, day),
  );
  if (!words.some((word) => word.own && word.word.status !== 'silent')) return words.map(({ word }) => word);
  // Some source speaks of the part itself: those that only speak of the whole do not count for it.
  return words.map(({ own, word }) => (own ? word : silent(word.source)));
}

function wordOf(reckoning: Reckoning, source: string, piece: Piece, day: Day): { own: boolean; word: Word } {
  const key = keyOfPiece(piece);
  const pieces = (reckoning.pieces.get(piece.place) ?? []).filter(
    (candidate) => keyOfPiece(candidate) === key && !isShielded(candidate, day),
  );
  const about = reckoning.endings.filter(
    (ending) => ending.extent === 'whole' && endsTitle(ending, piece.holding),
  );
  const ownEndings = about.filter((ending) => ending.place === piece.place);
  const wholes = reckoning.record.gazetteer.wholes.get(piece.place) ?? [];
  const endings =
    ownEndings.length > 0 ? ownEndings : about.filter((ending) => wholes.includes(ending.place));
  const own = ownEndings.length > 0 || pieces.some((candidate) => candidate.inheritedFrom === null);
  const [said] = [...pieces].sort((a, b) => order(standsOn(b, day)) - order(standsOn(a, day)));
  if (said !== undefined) {
    return {
      own,
      word: { source, status: strongest(pieces, day), ...spanOfPiece(said), claims: said.claims },
    };
  }
  const [ending] = endings;
  if (ending === undefined) return { own: false, word: silent(source) };
  const until = reckoning.times.boundsOfEvent(ending.event);
  const status = until.latest !== null && until.latest <= day ? 'not' : 'possible';
  return {
    own,
    word: { source, status, from: UNBOUNDED, until, claims: reckoning.times.claimsOfEvent(ending.event) },
  };
}

function silent(source: string): Word {
  return { source, status: 'silent', from: UNBOUNDED, until: UNBOUNDED, claims: [] };
}

/**
 * What the sources together make of a standing: disputed when by one speaking source's own words it certainly stands and by another's it
 * certainly does not; otherwise certain, or not, when it is so according to every source that speaks.
 */
function across(
  accounts: Accounts,
  pieces: readonly Piece[],
  words: readonly Word[],
  day: Day,
): Certainty | 'disputed' {
  const speaking = words.filter((word) => word.status !== 'silent');
  if (speaking.length === 0) return strongest(pieces, day);
  const says = (status: Certainty): boolean => speaking.some((word) => word.status === status);
  if (says('certain') && says('not')) return 'disputed';
  const according = speaking.map((word) => accordingTo(accounts, word.source, pieces, day));
  const [agreed] = according;
  return agreed !== undefined && according.every((status) => status === agreed) ? agreed : 'possible';
}

function accordingTo(accounts: Accounts, source: string, pieces: readonly Piece[], day: Day): Certainty {
  const [any] = pieces;
  if (any === undefined) return 'not';
  const key = keyOfPiece(any);
  const reckoning = accounts.of({ kind: 'according-to', source });
  return strongest(
    (reckoning.pieces.get(any.place) ?? []).filter((piece) => keyOfPiece(piece) === key),
    day,
  );
}

function strongest(pieces: readonly Piece[], day: Day): Certainty {
  return pieces
    .map((piece) => standsOn(piece, day))
    .reduce<Certainty>((best, word) => (order(word) > order(best) ? word : best), 'not');
}

function order(status: Certainty): number {
  return ['not', 'possible', 'certain'].indexOf(status);
}
