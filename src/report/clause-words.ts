import type { DossierRecord } from '../claim/index.ts';
import type { DayClause } from './day-clauses.ts';
import { daysInPhrase } from './days-in-phrase.ts';
import { inASentence, nameOf, partyInASentence } from './names.ts';
import type { CommitmentLine, StandingLine } from './report.ts';
import { clauseOf } from './title-words.ts';

/** A clause of what is said of a day, in plain English, without a stop. */
export function dayClauseInWords(clause: DayClause, record: DossierRecord): string {
  switch (clause.kind) {
    case 'standing':
      return standingWords(clause.line, record);
    case 'overdue':
      return dutyWords(clause.line, record);
  }
}

function standingWords(line: StandingLine, record: DossierRecord): string {
  const who = inASentence(
    line.holders.map(
      (holder) =>
        partyInASentence(record, holder.party) +
        (holder.share === null ? '' : ` (${holder.share.replaceAll('-', ' ')})`),
    ),
  );
  const power = line.holders.find((holder) => holder.onBehalfOf !== null)?.onBehalfOf ?? null;
  const what = (line.extent === 'part' ? 'part of ' : '') + nameOf(record, line.place);
  return withCertainty(
    clauseOf(line.title, who, what, power === null ? null : partyInASentence(record, power)),
    line,
  );
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

function dutyWords(line: CommitmentLine, record: DossierRecord): string {
  const who = inASentence(line.debtor.map((id) => partyInASentence(record, id)));
  return `${capital(who)} had promised to ${line.action}: ${daysInPhrase(line.days)} overdue`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
