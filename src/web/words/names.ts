import { nameOf, type DossierRecord } from '../../index.ts';

/** The name that the dossier gives to an id of any kind, the title of a source among them, or the id itself. */
export function nameIn(record: DossierRecord, id: string): string {
  const name = nameOf(record, id);
  return name === id ? (record.sources.find((source) => source.id === id)?.title ?? id) : name;
}

/** A name in the middle of a sentence: events are named as they read after "the". */
export function namedIn(record: DossierRecord, id: string): string {
  const name = nameIn(record, id);
  return record.events.has(id) || record.holdings.has(id) ? `the ${name}` : name;
}

/** The letter that stands for a source, the same everywhere. */
export function letterOf(record: DossierRecord, source: string): string {
  const place = record.sources.findIndex(({ id }) => id === source);
  return record.sources[place]?.letter ?? (place < 0 ? '?' : letterAt(place));
}

/** The letter of the nth source: A to Z, then AA, AB … */
export function letterAt(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterAt(Math.floor(place / 26) - 1) + last;
}
