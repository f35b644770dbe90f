import { nameInLanguage, nameOf, type Day, type DossierRecord } from '../../index.ts';
import { say, spoken } from './say.ts';

/** A name as the page shows it, with its language where that is not the page's own. */
export interface ShownName {
  readonly name: string;
  readonly lang: string | undefined;
}

/** The name that the dossier gives to an id of any kind: in the language of the page where there is one, that of the day first; the title of a source as it stands; or the id itself. */
export function shownName(record: DossierRecord, id: string, day: Day | null = null): ShownName {
  const own = nameOf(record, id);
  if (own === id) return titleOf(record, id);
  const { gazetteer, agreements, events, holdings } = record;
  const entry =
    gazetteer.parties.get(id) ??
    gazetteer.places.get(id) ??
    agreements.get(id) ??
    events.get(id) ??
    holdings.get(id);
  const language = spoken().id;
  if (record.language === language) return { name: own, lang: undefined };
  const translated = nameInLanguage(entry?.names, language, day);
  return translated === null ? { name: own, lang: record.language } : { name: translated, lang: undefined };
}

/** The name alone, where its language cannot be marked. */
export function nameIn(record: DossierRecord, id: string, day: Day | null = null): string {
  return shownName(record, id, day).name;
}

/** A name in the middle of a sentence: events and holdings are named as they read after "the". */
export function namedIn(record: DossierRecord, id: string, day: Day | null = null): string {
  const name = nameIn(record, id, day);
  return record.events.has(id) || record.holdings.has(id) ? say('name-of-event', { name }) : name;
}

/** A party in the middle of a sentence. */
export function partyIn(record: DossierRecord, id: string, day: Day | null = null): string {
  return say('name-of-party', { name: nameIn(record, id, day) });
}

/** The language of a text where it is not the page's own, for its mark. */
export function foreign(language: string | undefined): string | undefined {
  return language === spoken().id ? undefined : language;
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

function titleOf({ sources }: DossierRecord, id: string): ShownName {
  const source = sources.find((candidate) => candidate.id === id);
  return { name: source?.title ?? id, lang: foreign(source?.language) };
}
