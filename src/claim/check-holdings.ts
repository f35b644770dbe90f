import { groupBy, listOf, type Diagnostic } from '../lib/index.ts';
import { hull, UNBOUNDED, type Bounds } from '../time/index.ts';
import { boundsOfWhen, writtenBounds } from './bounds-of-when.ts';
import type { Claim } from './claim.ts';
import { holdingKey } from './holding-key.ts';
import type { Known } from './known.ts';
import type { ReadClaim } from './read-claims.ts';
import type { HoldingEntry } from './registers.ts';
import type { Title } from './titles.ts';
import type { When } from './when.ts';

/** The days between which written dates place an event. */
type Dates = (event: string) => Bounds;

/**
 * Asks which holding a claim tells of, where it names none, place, title and holders are those of several that are registered, and its
 * dates do not decide between them.
 */
export function checkHoldings(read: readonly ReadClaim[], known: Known, diagnostics: Diagnostic[]): void {
  const alike = groupBy([...known.holdings.values()], ({ of, title, by }) =>
    holdingKey(of, title as Title, listOf(by)),
  );
  if ([...alike.values()].every((entries) => entries.length < 2)) return;
  const at = writtenDates(read);
  for (const { claim, spanOf } of read) {
    const fitting = fittingOf(claim, entriesFor(claim, alike), at);
    if (fitting.length < 2) continue;
    diagnostics.push({
      code: 'holding-unclear',
      severity: 'warning',
      message: `this may tell of any of the holdings ${fitting.map(({ id }) => id).join(', ')}`,
      file: claim.file,
      ...spanOf('holding'),
      expected: 'id: the one that is meant',
    });
  }
}

/** The registered holdings of the place, title and holders of a claim that names no holding and no event of theirs. */
function entriesFor({ record }: Claim, alike: ReadonlyMap<string, readonly HoldingEntry[]>): HoldingEntry[] {
  const { holding } = record;
  if (holding?.of === undefined || holding.by === undefined || holding.title === undefined) return [];
  if (holding.id !== undefined) return [];
  const parties = listOf(holding.by).map((by) => (typeof by === 'string' ? by : by.party));
  const { title } = holding;
  const entries = listOf(holding.of).flatMap(
    (of) => alike.get(holdingKey(of, title as Title, parties)) ?? [],
  );
  const named = [holding.from, holding.until].flatMap((when) =>
    typeof when === 'object' && 'with' in when ? [when.with] : [],
  );
  const isNamed = ({ begins, ends }: HoldingEntry): boolean =>
    [begins, ends].some((event) => event !== undefined && named.includes(event));
  return entries.some(isNamed) ? [] : entries;
}

/** Of some registered holdings, those whose days have a day of the claim in them, or else those that its dates leave room for. */
function fittingOf({ record }: Claim, entries: readonly HoldingEntry[], at: Dates): HoldingEntry[] {
  const { from, until, on } = record.holding ?? {};
  const told = (when: When | undefined, which: 'start' | 'end'): Bounds =>
    when === undefined ? UNBOUNDED : boundsOfWhen(when, at, which);
  const first = told(from ?? on, 'start').earliest;
  const last = told(until ?? on, 'end').latest;
  const possible = entries.filter((entry) => {
    const { begun, over } = daysOf(entry, at);
    return (first ?? -Infinity) < over && (last ?? Infinity) > begun;
  });
  const around = possible.filter((entry) => {
    const { begun, over } = daysOf(entry, at);
    const isWithin = (day: number | null): boolean => day !== null && day >= begun && day <= over;
    return isWithin(first) || isWithin(last);
  });
  return around.length === 1 ? around : possible;
}

function daysOf({ begins, ends }: HoldingEntry, at: Dates): { begun: number; over: number } {
  return {
    begun: (begins === undefined ? null : at(begins).earliest) ?? -Infinity,
    over: (ends === undefined ? null : at(ends).latest) ?? Infinity,
  };
}

/** The days between which the written dates of claims place each event. */
function writtenDates(read: readonly ReadClaim[]): Dates {
  const dates = new Map<string, Bounds>();
  for (const { claim } of read) {
    const { event } = claim.record;
    const bounds = typeof event?.when === 'string' ? writtenBounds(event.when, 'any') : null;
    if (bounds === null) continue;
    const id = event?.id ?? claim.id;
    dates.set(id, hull(dates.get(id) ?? bounds, bounds));
  }
  return (anchor) => dates.get(anchor) ?? UNBOUNDED;
}
