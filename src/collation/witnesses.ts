import { listOf } from '../lib/index.ts';
import type { SourceRecord } from '../source/index.ts';

/** How many independent witnesses some sources are: those that are versions of one text, or derive from one another, count once. */
export function independentWitnesses(sources: readonly string[], records: readonly SourceRecord[]): number {
  const family = new Map(records.map((record) => [record.id, record.id]));
  const head = (id: string): string => {
    const parent = family.get(id) ?? id;
    return parent === id ? id : head(parent);
  };
  for (const record of records) {
    for (const kin of [...listOf(record['version-of']), ...listOf(record['derived-from'])])
      family.set(head(record.id), head(kin));
  }
  return new Set(sources.map(head)).size;
}
