import { isoOf, standingsReport, type Accounts, type Day, type StandingLine } from '../../index.ts';
import { lineWithSpan } from '../words/standing.ts';
import { reachOf, type LaneSpan } from './lane.ts';

export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** A bar with the standing it shows. */
export interface StandingSpan extends LaneSpan {
  readonly line: StandingLine;
}

export interface Gathering {
  readonly accounts: Accounts;
  readonly account: string;
  /** The days on which something changes: between two of them nothing new can stand. */
  readonly changes: readonly Day[];
  readonly period: Period;
  readonly place?: string;
  readonly nameOf: (id: string) => string;
  readonly hrefOf: (line: StandingLine) => string;
}

/** Every standing of a period, of one place or of all, as bars with soft ends. */
export function gatherSpans(gathering: Gathering): StandingSpan[] {
  const { accounts, account, changes, period, place } = gathering;
  const lines = new Map<string, StandingLine>();
  for (const day of [period.first, ...changes, period.last]) {
    const { standings } = standingsReport(accounts, { date: isoOf(day), account, place });
    for (const line of standings) {
      const known = lines.get(line.ref);
      if (known === undefined || (known.status === 'possible' && line.status !== 'possible'))
        lines.set(line.ref, line);
    }
  }
  return [...lines.values()].flatMap((line) => spanOf(line, gathering));
}

function spanOf(line: StandingLine, { period, nameOf, hrefOf }: Gathering): StandingSpan[] {
  const reach = reachOf(line.from, line.until, period);
  if (reach === null) return [];
  return [
    {
      ...reach,
      id: line.ref,
      words: lineWithSpan(line, nameOf),
      parties: line.holders.map(({ party }) => party),
      status: line.status,
      href: hrefOf(line),
      line,
    },
  ];
}
