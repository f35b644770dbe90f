import type { DossierRecord, HoldingEntry } from '../claim/index.ts';

/**
 * Which registered holdings each commitment is to end: the one that a claim names as over were it done, and those whose registered end is the event that
 * fulfils it. A duty to leave by a day is a limit to how long one may stay.
 */
export function owedEnds(record: DossierRecord): ReadonlyMap<string, readonly HoldingEntry[]> {
  const entries = [...record.holdings.values()];
  const ends = new Map<string, Set<HoldingEntry>>();
  for (const { record: told } of record.claims.values()) {
    const { commitment } = told;
    if (commitment === undefined) continue;
    const { id, 'should-end': over, 'fulfilled-by': by } = commitment;
    const ended = entries.filter((entry) => entry.id === over || (by !== undefined && entry.ends === by));
    if (ended.length > 0) ends.set(id, new Set([...(ends.get(id) ?? []), ...ended]));
  }
  return new Map([...ends].map(([id, found]) => [id, [...found]]));
}
