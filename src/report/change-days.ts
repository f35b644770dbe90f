import { standsOn, type Accounts, type Piece, type Reckoning } from '../reckoning/index.ts';
import { isoOf, type Day } from '../time/index.ts';
import { askedOf } from './asked.ts';

/** The days of the dossier's period on which some standing, in the account or in the words of a source it compares, is not what it was the day before. */
export function changeDays(all: Accounts, account = 'default'): string[] {
  const { record } = all;
  const { accounts, reckoning } = askedOf(all, { date: isoOf(record.period.from), account });
  const pieces = reckoningsBehind(accounts, reckoning).flatMap((made) => [...made.pieces.values()].flat());
  const days = new Set<Day>();
  for (const piece of pieces) {
    for (const day of edgesOf(piece)) {
      if (day < record.period.from || day > record.period.until || days.has(day)) continue;
      if (standsOn(piece, day) !== standsOn(piece, day - 1)) days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b).map(isoOf);
}

function reckoningsBehind(accounts: Accounts, reckoning: Reckoning): Reckoning[] {
  if (reckoning.account.kind !== 'default') return [reckoning];
  return [
    reckoning,
    ...accounts.record.sources.map((source) => accounts.of({ kind: 'only', source: source.id })),
  ];
}

function edgesOf(piece: Piece): Day[] {
  const edges = [
    ...piece.starts,
    ...piece.ends,
    ...piece.shields.flatMap((shield) => [...shield.entry.starts, ...shield.entry.ends]),
  ].flatMap((edge) => [edge.earliest, edge.latest]);
  return edges.filter((day) => day !== null);
}
