import type { Change } from '../claim/index.ts';
import {
  commitmentOn,
  standingsOf,
  toldCommitments,
  type Accounts,
  type Reckoning,
} from '../reckoning/index.ts';
import { isoOf, parseIsoDay, type Bounds, type Day } from '../time/index.ts';
import { reportBounds } from './bounds.ts';
import { changeDays } from './change-days.ts';
import type { ReportBounds, WhatIfReport } from './report.ts';

/** What of a standing can change: on which days it stands, and how certainly. */
interface StandingLife {
  readonly days: readonly { readonly from: string; readonly until: string; readonly status: string }[];
}

/** What of a commitment can change: its deadline, its fulfilment, and its state as the days go by. */
interface CommitmentLife {
  readonly deadline: ReportBounds;
  readonly fulfilled: ReportBounds | null;
  readonly missing: readonly string[];
  readonly states: readonly { readonly from: string; readonly until: string; readonly status: string }[];
}

/** What would change within the dossier's period if some changes were made: the standings and commitments whose lives would differ. */
export function whatIfReport(
  accounts: Accounts,
  changes: readonly Change[],
  account = 'default',
): WhatIfReport {
  return differences(accounts, account, accounts.suppose(changes), account);
}

/** The difference between two accounts, each among the accounts it belongs to. */
function differences(before: Accounts, nameBefore: string, after: Accounts, nameAfter: string): WhatIfReport {
  const days = daysOfBoth(before, nameBefore, after, nameAfter);
  const [then, now] = [livesIn(before, nameBefore, days), livesIn(after, nameAfter, days)];
  const refs = [...new Set([...then.keys(), ...now.keys()])];
  const changes = refs
    .map((ref) => ({ ref, before: then.get(ref) ?? null, after: now.get(ref) ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
  return { changes };
}

type Life = StandingLife | CommitmentLife;

/** The days on which anything changes in either, and the first of the period: between two of them nothing does. */
function daysOfBoth(before: Accounts, nameBefore: string, after: Accounts, nameAfter: string): Day[] {
  const { from, until } = before.record.period;
  const marks = [...changeDays(before, nameBefore), ...changeDays(after, nameAfter)].map(
    (day) => parseIsoDay(day) ?? from,
  );
  const turns = [[before, nameBefore] as const, [after, nameAfter] as const].flatMap(([accounts, name]) =>
    commitmentDays(reckoningOf(accounts, name)),
  );
  const days = [from, ...marks, ...turns].filter((day) => day >= from && day <= until);
  return [...new Set(days)].sort((a, b) => a - b);
}

function reckoningOf(accounts: Accounts, name: string): Reckoning {
  return (accounts.named(name) ?? { reckoning: accounts.of({ kind: 'default' }) }).reckoning;
}

function commitmentDays(reckoning: Reckoning): Day[] {
  const last = reckoning.record.period.until;
  return toldCommitments(reckoning).flatMap((told) => {
    const now = commitmentOn(reckoning, told, last);
    if (now === null) return [];
    const signed =
      told.agreement?.signed === undefined ? null : reckoning.times.boundsOfEvent(told.agreement.signed);
    const dayAfter = (bounds: Bounds): (Day | null)[] =>
      [bounds.earliest, bounds.latest].map((day) => (day === null ? null : day + 1));
    const edges = [
      ...dayAfter(now.deadline),
      now.fulfilled?.earliest,
      now.fulfilled?.latest,
      signed?.earliest,
    ];
    return edges.filter((day) => day !== null && day !== undefined);
  });
}

function livesIn(accounts: Accounts, name: string, days: readonly Day[]): Map<string, Life> {
  const { accounts: own, reckoning } = accounts.named(name) ?? {
    accounts,
    reckoning: accounts.of({ kind: 'default' }),
  };
  const lives = new Map<string, Life>();
  const last = own.record.period.until;
  for (const place of own.record.gazetteer.places.keys()) {
    const daily = days.map(
      (day) =>
        new Map(standingsOf(own, reckoning, place, day).map((standing) => [standing.key, standing.status])),
    );
    for (const key of new Set(daily.flatMap((standings) => [...standings.keys()]))) {
      const spans = spansOf(
        days,
        daily.map((standings) => standings.get(key) ?? null),
        last,
      );
      lives.set(`standing/${key}`, { days: spans });
    }
  }
  for (const told of toldCommitments(reckoning)) {
    const daily = days.map((day) => commitmentOn(reckoning, told, day));
    const final = commitmentOn(reckoning, told, last);
    if (final === null) continue;
    lives.set(`commitment/${told.id}`, {
      deadline: reportBounds(final.deadline),
      fulfilled: final.fulfilled === null ? null : reportBounds(final.fulfilled),
      missing: final.missing,
      states: spansOf(
        days,
        daily.map((now) => now?.state ?? null),
        last,
      ),
    });
  }
  return lives;
}

/** Runs of one status, from a day up to and with another. */
function spansOf(
  days: readonly Day[],
  statuses: readonly (string | null)[],
  last: Day,
): StandingLife['days'] {
  const spans: { from: string; until: string; status: string }[] = [];
  days.forEach((day, at) => {
    const status = statuses[at] ?? null;
    const until = isoOf((days[at + 1] ?? last + 1) - 1);
    const before = spans.at(-1);
    if (status === null) return;
    if (before?.status === status && statuses[at - 1] === status) before.until = until;
    else spans.push({ from: isoOf(day), until, status });
  });
  return spans;
}
