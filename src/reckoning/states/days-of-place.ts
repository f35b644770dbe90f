import { groupBy, remembered } from '../../lib/index.ts';
import type { Bounds, Day } from '../../time/index.ts';
import type { Accounts } from '../account/accounts.ts';
import type { Reckoning } from '../reckon.ts';
import type { Piece } from './piece.ts';

/**
 * The days, in order, on which something of a place can become other than it was the day before: its standings in an account,
 * what each source by its own words says of them, and why something is not known. Between two of them nothing changes.
 */
export function daysOfPlace(accounts: Accounts, reckoning: Reckoning, place: string): Day[] {
  const wholes = reckoning.record.gazetteer.wholes.get(place) ?? [];
  const days = new Set<Day>();
  for (const behind of reckoningsBehind(accounts, reckoning, [place, ...wholes])) {
    for (const piece of behind.pieces.get(place) ?? []) addDaysOfPiece(days, piece, behind);
    for (const where of [place, ...wholes]) {
      for (const bounds of endingsIn(behind).get(where) ?? []) addBounds(days, bounds);
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** The reckonings that are asked about a place: the account's own, each source by its own words, and where sources are compared, each going first. */
function reckoningsBehind(
  accounts: Accounts,
  reckoning: Reckoning,
  places: readonly string[],
): readonly Reckoning[] {
  const { account } = reckoning;
  const sources = accounts.record.sources.filter(
    ({ id }) => account.kind !== 'only' || id === account.source,
  );
  return [
    reckoning,
    ...sources.flatMap(({ id: source }) => {
      const own = accounts.of({ kind: 'only', source });
      const speaks = places.some((place) => own.pieces.get(place)?.length || endingsIn(own).has(place));
      if (!speaks) return [];
      return account.kind === 'default' ? [own, accounts.of({ kind: 'according-to', source })] : [own];
    }),
  ];
}

const endingsIn = remembered(({ endings, times }: Reckoning): ReadonlyMap<string, readonly Bounds[]> => {
  const byPlace = groupBy(endings, ({ place }) => place);
  return new Map(
    [...byPlace].map(([place, own]) => [place, own.map(({ event }) => times.boundsOfEvent(event))]),
  );
});

function addDaysOfPiece(days: Set<Day>, piece: Piece, { times }: Reckoning): void {
  for (const edge of [...piece.starts, ...piece.ends]) addBounds(days, edge);
  for (const { entry } of piece.shields) {
    for (const edge of [...entry.starts, ...entry.ends]) addBounds(days, edge);
  }
  for (const event of piece.holding.partlyGivenUp) addBounds(days, times.boundsOfEvent(event));
  if (piece.supersededBy !== null) addBounds(days, piece.supersededBy.signed);
}

function addBounds(days: Set<Day>, { earliest, latest }: Bounds): void {
  if (earliest !== null) days.add(earliest);
  if (latest !== null) days.add(latest);
}
