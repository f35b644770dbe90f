import type { DossierRecord } from '../claim/index.ts';

/** The name of a party, place, event, agreement or holding of the dossier; of anything else, its id. */
export function nameOf(record: DossierRecord, id: string): string {
  const { gazetteer, events, agreements, holdings } = record;
  const named =
    gazetteer.parties.get(id) ??
    gazetteer.places.get(id) ??
    agreements.get(id) ??
    events.get(id) ??
    holdings.get(id);
  return named?.name ?? id;
}

/** Names joined as in a sentence: "A, B and C". */
export function inASentence(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Names made with a common noun take the article: unions, republics, parties, armies. */
const WITH_ARTICLE =
  /\b(?:Army|Authority|Commission|Committee|Confederation|Council|Empire|Federation|Forces|Government|Kingdom|League|Movement|Nations|Organisation|Party|Region|Republic|States|Union)\b/;

/** A party as it reads in a sentence. */
export function partyInASentence(record: DossierRecord, id: string): string {
  return partyWithArticle(nameOf(record, id));
}

/** The name of a party as it reads in an English sentence: states and governments that are plural or unions take the article. */
export function partyWithArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
