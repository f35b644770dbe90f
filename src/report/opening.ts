import { accountNames, type Accounts } from '../reckoning/index.ts';
import { isoOf, type Day } from '../time/index.ts';
import { changeDays } from './change-days.ts';
import type { StandingsReport } from './report.ts';
import { dayClauses, type DayClause } from './day-clauses.ts';
import { standingsReport } from './standings-report.ts';

/** What a page shows first, worked out beforehand, as plain JSON: the same as `changeDays`, `standingsReport` and `dayClauses` give. */
export interface Opening {
  readonly account: string;
  readonly changes: readonly string[];
  /** Without what nobody tells, which is looked up where somebody asks for it. */
  readonly standings: Omit<StandingsReport, 'unknown'>;
  readonly sentence: readonly DayClause[];
}

/** The account and the day with which a dossier opens, and what stands then. */
export function openingOf(accounts: Accounts): Opening {
  const { record } = accounts;
  const account = knownAccount(accounts, record.defaultAccount);
  const changes = changeDays(accounts, account);
  const date = openingDay(changes) ?? isoOf(record.period.from);
  const report = standingsReport(accounts, { date, account });
  const { standings, grants } = report;
  const sentence = dayClauses(accounts, { date, account }, report);
  return { account, changes, standings: { date, account, standings, grants }, sentence };
}

/** The day to open with: the middle one of the days on which something changes, where the most is going on. */
export function openingDay<T extends string | Day>(changes: readonly T[]): T | null {
  return changes[Math.floor(changes.length / 2)] ?? null;
}

/** The first of some names that is an account of the record, or the default one. Nothing is reckoned for it. */
export function knownAccount({ record }: Accounts, ...names: readonly (string | null)[]): string {
  const known = accountNames(record);
  return names.find((name) => name !== null && known.includes(name)) ?? 'default';
}
