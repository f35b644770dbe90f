import { accountNames, type Accounts } from '../reckoning/index.ts';
import { isoOf, type Day } from '../time/index.ts';
import { changeDays } from './change-days.ts';
import type { StandingsReport, UnknownLine } from './report.ts';
import { standingsReport } from './standings-report.ts';

/** What a page shows first, worked out beforehand: the same as `changeDays` and `standingsReport` give. */
export interface Opening {
  readonly account: string;
  readonly changes: readonly string[];
  readonly standings: StandingsReport;
}

/** What of an opening can be sent: what nobody tells is much the same for most places, and is said once. */
export interface PackedOpening extends Omit<Opening, 'standings'> {
  readonly standings: Omit<StandingsReport, 'unknown'>;
  /** What is not told of a place, each only once. */
  readonly gaps: readonly (readonly Omit<UnknownLine, 'place'>[])[];
  /** The places of which something is not told, and which of the gaps it is. */
  readonly unknown: readonly (readonly [place: string, gap: number])[];
}

/** The account and the day with which a dossier opens, and what stands then. */
export function openingOf(accounts: Accounts): Opening {
  const { record } = accounts;
  const account = knownAccount(accounts, record.defaultAccount);
  const changes = changeDays(accounts, account);
  const date = openingDay(changes) ?? isoOf(record.period.from);
  return { account, changes, standings: standingsReport(accounts, { date, account }) };
}

/** The day to open with: the middle one of the days on which something changes, where the most is going on. */
export function openingDay<T extends string | Day>(changes: readonly T[]): T | undefined {
  return changes[Math.floor(changes.length / 2)];
}

/** The first of some names that is an account of the record, or the default one. */
export function knownAccount({ record }: Accounts, ...names: readonly (string | null)[]): string {
  const known = accountNames(record);
  return names.find((name) => name !== null && known.includes(name)) ?? 'default';
}

/** Packs an opening into plain JSON. */
export function packOpening({ account, changes, standings }: Opening): PackedOpening {
  const { unknown: lines, ...rest } = standings;
  const numbers = new Map<string, number>();
  const gaps: Omit<UnknownLine, 'place'>[][] = [];
  const unknown = byPlace(lines).map(([place, told]): [string, number] => {
    const key = JSON.stringify(told);
    const number = numbers.get(key) ?? gaps.push(told) - 1;
    numbers.set(key, number);
    return [place, number];
  });
  return { account, changes, standings: rest, gaps, unknown };
}

/** The opening that was packed. */
export function unpackOpening({ account, changes, standings, gaps, unknown }: PackedOpening): Opening {
  const lines = unknown.flatMap(([place, gap]) => (gaps[gap] ?? []).map((line) => ({ place, ...line })));
  return { account, changes, standings: { ...standings, unknown: lines } };
}

/** What is not told, place by place, in the order of the lines. */
function byPlace(lines: readonly UnknownLine[]): [string, Omit<UnknownLine, 'place'>[]][] {
  const groups: [string, Omit<UnknownLine, 'place'>[]][] = [];
  for (const { place, ...line } of lines) {
    const last = groups.at(-1);
    if (last?.[0] === place) last[1].push(line);
    else groups.push([place, [line]]);
  }
  return groups;
}
