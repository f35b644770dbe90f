import type { DossierRecord } from '../door.ts';

/** The name that the dossier gives to an id of any kind, or the id itself. */
export function nameIn(record: DossierRecord, id: string): string {
  const named =
    record.gazetteer.places.get(id) ??
    record.gazetteer.parties.get(id) ??
    record.agreements.get(id) ??
    record.events.get(id) ??
    record.holdings.get(id);
  return named?.name ?? sourceTitle(record, id) ?? id;
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

function sourceTitle(record: DossierRecord, id: string): string | undefined {
  return record.sources.find((source) => source.id === id)?.title;
}
