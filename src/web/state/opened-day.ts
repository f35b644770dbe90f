import {
  changeDays,
  dayClauses,
  standingsReport,
  type Accounts,
  type DayClause,
  type Opening,
  type StandingsReport,
} from '../../index.ts';

/** A day and an account, as reports are asked for them. */
interface Asked {
  readonly date: string;
  readonly account: string;
}

/** The days on which something changes in an account: as they were handed over, or reckoned where they were not. */
export function changesIn(accounts: Accounts, account: string, opening: Opening | null): readonly string[] {
  return opening?.account === account ? opening.changes : changeDays(accounts, account);
}

/** What stands on a day: as it was handed over, or reckoned where it was not. */
export function standingsIn(accounts: Accounts, asked: Asked, opening: Opening | null): StandingsReport {
  if (!isOpening(asked, opening)) return standingsReport(accounts, asked);
  let unknown: StandingsReport['unknown'] | null = null;
  return {
    ...opening.standings,
    get unknown() {
      return (unknown ??= standingsReport(accounts, asked).unknown);
    },
  };
}

/** A day in plain words: as it was handed over, or made of its reports where it was not. */
export function sentenceIn(
  accounts: Accounts,
  asked: Asked,
  opening: Opening | null,
  report: StandingsReport,
): readonly DayClause[] {
  return isOpening(asked, opening) ? opening.sentence : dayClauses(accounts, asked, report);
}

function isOpening({ date, account }: Asked, opening: Opening | null): opening is Opening {
  return opening !== null && opening.standings.date === date && opening.account === account;
}
