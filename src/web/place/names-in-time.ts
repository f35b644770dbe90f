import { boundsOf, includes, nameInLanguage, parseDateText, type Day, type Place } from '../../index.ts';

type Name = Exclude<NonNullable<Place['names']>[number], string>;

/** The name that a place bore on a day: one that the dossier dates to it, or says to be of the time; else the name shown first. */
export function nameOnDay({ name, names = [] }: Pick<Place, 'name' | 'names'>, day: Day): string {
  const dated = names.filter(isDated);
  const borne = dated.filter(({ when }) => wasBorne(when, day));
  return bestOf(borne.length > 0 ? borne : dated.filter(({ when }) => when === 'then'))?.name ?? name;
}

/** The name of a place today: one that the dossier says to be of now; else the name shown first. */
export function nameToday({ name, names = [] }: Pick<Place, 'name' | 'names'>): string {
  return bestOf(names.filter(isDated).filter(({ when }) => when === 'now'))?.name ?? name;
}

/** The name of a place today in a language; null where the dossier gives none. */
export function nameTodayIn({ names = [] }: Pick<Place, 'names'>, language: string): string | null {
  return nameInLanguage(
    names.filter((name) => isDated(name) && name.when === 'now'),
    language,
    null,
  );
}

interface DatedName extends Name {
  readonly when: string;
}

function isDated(name: NonNullable<Place['names']>[number]): name is DatedName {
  return typeof name !== 'string' && name.when !== undefined;
}

function wasBorne(when: string, day: Day): boolean {
  if (when === 'then' || when === 'now') return false;
  const parsed = parseDateText(when);
  return parsed.ok && includes(boundsOf(parsed.value), day);
}

/** A name in English, or of no language in particular, before one in another language. */
function bestOf(names: readonly DatedName[]): DatedName | undefined {
  return names.find(({ language }) => language === undefined || language.startsWith('en')) ?? names[0];
}
