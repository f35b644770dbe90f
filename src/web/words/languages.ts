import { texts as english } from './en/catalogue.ts';

/** A language that the page speaks. */
export interface Language {
  /** A BCP 47 tag, as the address and the folder of its catalogue have it. */
  readonly id: string;
  /** What it calls itself. */
  readonly name: string;
  /** By whose habits lists are joined, numbers written and names sorted. */
  readonly locale: string;
  /** Fetches its catalogue, the texts of its files. */
  readonly texts: () => Promise<{ readonly texts: readonly string[] }>;
}

/** The languages of the page, in the order in which they are offered. */
export const languages: readonly Language[] = [
  // English comes with the page: it stands in where another catalogue lacks a message.
  { id: 'en', name: 'English', locale: 'en-GB', texts: () => Promise.resolve({ texts: english }) },
  { id: 'zh', name: '中文', locale: 'zh-Hans', texts: () => import('./zh/catalogue.ts') },
  { id: 'ru', name: 'Русский', locale: 'ru', texts: () => import('./ru/catalogue.ts') },
];

/** English: the language of the messages that a catalogue lacks. */
export const firstLanguage = languages[0]!;

/** The language that is asked for, or else the first that the reader's browser prefers and the page speaks, or English. */
export function chooseLanguage(asked: string | null, preferred: readonly string[]): Language {
  const wanted = [...(asked === null ? [] : [asked]), ...preferred];
  const found = wanted.map((tag) => languages.find(({ id }) => id === mainOf(tag)));
  return found.find((language) => language !== undefined) ?? firstLanguage;
}

/** What stands before the region or script of a tag: `zh` of `zh-Hant-TW`. */
function mainOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
}
