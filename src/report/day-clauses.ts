import type { Accounts } from '../reckoning/index.ts';
import { commitmentsReport } from './commitments-report.ts';
import type { CommitmentLine, StandingLine, StandingsReport } from './report.ts';
import type { Asked } from './asked.ts';

/** One of the things to say of a day, with the statements it rests on. Whoever shows it finds the words. */
export type DayClause = (
  | { readonly kind: 'standing'; readonly line: StandingLine }
  | { readonly kind: 'overdue'; readonly line: CommitmentLine }
) & {
  readonly sources: readonly string[];
  readonly claims: readonly string[];
};

const STANDINGS = 3;
const DUTIES = 2;

/** The most telling standings and commitments of a day: what a teacher reads out. Made from the reports alone. */
export function dayClauses(accounts: Accounts, asked: Asked, standings: StandingsReport): DayClause[] {
  const telling = standings.standings
    .filter((line) => line.inheritedFrom === null && line.axis !== 'position')
    .sort(byWeight);
  const settled = telling.filter((line) => line.status !== 'possible').slice(0, STANDINGS);
  const chosen = settled.length > 0 ? settled : telling.slice(0, 1);
  const duties = commitmentsReport(accounts, asked)
    .commitments.filter((line) => line.state === 'overdue')
    .slice(0, DUTIES);
  return [...chosen.map(standingClause), ...duties.map(overdueClause)];
}

function byWeight(a: StandingLine, b: StandingLine): number {
  const rank = (line: StandingLine): number => ['disputed', 'certain', 'possible'].indexOf(line.status);
  return rank(a) - rank(b) || b.claims.length - a.claims.length;
}

function standingClause(line: StandingLine): DayClause {
  const speaking = line.according.filter((word) => word.status !== 'silent');
  return { kind: 'standing', line, sources: speaking.map((word) => word.source), claims: line.claims };
}

function overdueClause(line: CommitmentLine): DayClause {
  return {
    kind: 'overdue',
    line,
    sources: line.according.map((word) => word.source),
    claims: line.claims,
  };
}
