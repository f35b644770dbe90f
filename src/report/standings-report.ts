import type { Accounts } from '../reckoning/index.ts';
import { isoOf } from '../time/index.ts';
import { askedOf, type Asked } from './asked.ts';
import { dayBookOf } from './day-book.ts';
import { grantLines } from './grant-lines.ts';
import type { StandingLine, StandingsReport, UnknownLine } from './report.ts';

/** What is asked of a day. */
export interface StandingsQuestion extends Asked {
  /** Only this place, or only what this party holds. */
  readonly place?: string | undefined;
  readonly party?: string | undefined;
}

/**
 * The standings at the end of a day, what is granted but not yet held, and what nobody tells. From one day to another it costs what stands and
 * what changes, however many places there are; what nobody tells is looked up only when it is read.
 */
export function standingsReport(
  all: Accounts,
  { place, party, ...asked }: StandingsQuestion,
): StandingsReport {
  const { day, account, accounts, reckoning } = askedOf(all, asked);
  const { places } = accounts.record.gazetteer;
  const book = dayBookOf(accounts, reckoning);
  const lines = place === undefined ? book.on(day) : places.has(place) ? book.of(place, day) : [];
  const asksUnknown =
    party !== undefined
      ? []
      : place === undefined
        ? [...places.keys()]
        : [place].filter((id) => places.has(id));
  let unknown: readonly UnknownLine[] | null = null;
  return {
    date: isoOf(day),
    account,
    standings: inOrder(party === undefined ? lines : lines.filter((line) => isHeldBy(line, party))),
    grants: grantLines(accounts, reckoning, day).filter(
      (grant) =>
        (place === undefined || grant.place === place) &&
        (party === undefined || grant.party.includes(party)),
    ),
    get unknown() {
      return (unknown ??= asksUnknown.flatMap((id) => book.unknown(id, day)));
    },
  };
}

function isHeldBy({ holders }: StandingLine, party: string): boolean {
  return holders.some((holder) => holder.party === party || holder.onBehalfOf === party);
}

/** Certain and disputed standings before possible ones, a place's own before inherited ones; else as they come. */
function inOrder(lines: readonly StandingLine[]): StandingLine[] {
  const ranked: StandingLine[][] = [[], [], [], []];
  for (const line of lines)
    ranked[(line.status === 'possible' ? 2 : 0) + (line.inheritedFrom === null ? 0 : 1)]!.push(line);
  return ranked.flat();
}
