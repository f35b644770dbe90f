import { standsOn, type Accounts, type Edge, type Piece, type Reckoning } from '../reckoning/index.ts';
import { isoOf, type Day } from '../time/index.ts';
import { askedOf } from './asked.ts';

/** The days of the dossier's period on which some standing, in the account or in the words of a source it compares, is not what it was the day before. */
export function changeDays(all: Accounts, account = 'default'): string[] {
  const { period } = all.record;
  const { accounts, reckoning } = askedOf(all, { date: isoOf(period.from), account });
  const days = new Set<Day>();
  const look = (piece: Piece, day: Day | null): void => {
    if (day === null || day < period.from || day > period.until || days.has(day)) return;
    if (standsOn(piece, day) !== standsOn(piece, day - 1)) days.add(day);
  };
  const lookAt = (piece: Piece, edges: readonly Edge[]): void => {
    for (const { earliest, latest } of edges) {
      look(piece, earliest);
      look(piece, latest);
    }
  };
  for (const made of reckoningsBehind(accounts, reckoning)) {
    for (const pieces of made.pieces.values()) for (const piece of pieces) lookAtEdges(piece, lookAt);
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

function lookAtEdges(piece: Piece, lookAt: (piece: Piece, edges: readonly Edge[]) => void): void {
  lookAt(piece, piece.starts);
  lookAt(piece, piece.ends);
  for (const { entry } of piece.shields) {
    lookAt(piece, entry.starts);
    lookAt(piece, entry.ends);
  }
}
