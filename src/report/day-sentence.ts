import type { DossierRecord } from '../claim/index.ts';
import type { Accounts } from '../reckoning/index.ts';
import { commitmentsReport } from './commitments-report.ts';
import { inASentence, nameOf, partyInASentence } from './names.ts';
import type { CommitmentLine, ReportDays, StandingLine, StandingsReport } from './report.ts';
import type { Asked } from './asked.ts';
import { clauseOf } from './title-words.ts';

/** One clause of what is said of a day, with the statements it rests on. */
export interface DayClause {
  readonly text: string;
  readonly sources: readonly string[];
  readonly claims: readonly string[];
}

const STANDINGS = 3;
const DUTIES = 2;

/** The most telling standings and commitments of a day, in plain words: what a teacher reads out. Made from the reports alone. */
export function daySentence(accounts: Accounts, asked: Asked, standings: StandingsReport): DayClause[] {
  const { record } = accounts;
  const telling = standings.standings
    .filter((line) => line.inheritedFrom === null && line.axis !== 'position')
    .sort(byWeight);
  const settled = telling.filter((line) => line.status !== 'possible').slice(0, STANDINGS);
  const chosen = settled.length > 0 ? settled : telling.slice(0, 1);
  const duties = commitmentsReport(accounts, asked)
    .commitments.filter((line) => line.state === 'overdue')
    .slice(0, DUTIES);
  return [
    ...chosen.map((line) => standingClause(line, record)),
    ...duties.map((line) => dutyClause(line, record)),
  ];
}

function byWeight(a: StandingLine, b: StandingLine): number {
  const rank = (line: StandingLine): number => ['disputed', 'certain', 'possible'].indexOf(line.status);
  return rank(a) - rank(b) || b.claims.length - a.claims.length;
}

function standingClause(line: StandingLine, record: DossierRecord): DayClause {
  const who = inASentence(
    line.holders.map(
      (holder) =>
        partyInASentence(record, holder.party) +
        (holder.share === null ? '' : ` (${holder.share.replaceAll('-', ' ')})`),
    ),
  );
  const power = line.holders.find((holder) => holder.onBehalfOf !== null)?.onBehalfOf ?? null;
  const what = (line.extent === 'part' ? 'part of ' : '') + nameOf(record, line.place);
  const clause = clauseOf(line.title, who, what, power === null ? null : partyInASentence(record, power));
  const speaking = line.according.filter((word) => word.status !== 'silent');
  return {
    text: withCertainty(clause, line),
    sources: speaking.map((word) => word.source),
    claims: line.claims,
  };
}

function withCertainty(clause: string, line: StandingLine): string {
  switch (line.status) {
    case 'certain':
      return capital(clause);
    case 'possible':
      return `It is possible that ${clause}`;
    case 'disputed':
      return `Sources disagree whether ${clause}`;
  }
}

function dutyClause(line: CommitmentLine, record: DossierRecord): DayClause {
  const who = inASentence(line.debtor.map((id) => partyInASentence(record, id)));
  const text = `${capital(who)} had promised to ${line.action}: ${daysInPhrase(line.days)} overdue`;
  return { text, sources: line.according.map((word) => word.source), claims: line.claims };
}

/** "47 days", "at least 157, at most 166 days". */
export function daysInPhrase(days: ReportDays | null): string {
  if (days === null || (days.atLeast === null && days.atMost === null)) return 'an unknown number of days';
  const { atLeast, atMost } = days;
  if (atLeast === atMost) return counted(atLeast ?? 0);
  if (atMost === null) return `at least ${counted(atLeast ?? 0)}`;
  return atLeast === null ? `at most ${counted(atMost)}` : `at least ${atLeast}, at most ${counted(atMost)}`;
}

function counted(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
