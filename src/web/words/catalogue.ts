import { FluentBundle, FluentResource } from '@fluent/bundle';
import { articles } from './articles.ts';
import { firstLanguage, type Language } from './languages.ts';
import { texts as english } from './en/catalogue.ts';

/** What a message is filled with. Numbers are written by the habits of the language; a year is no number but text. */
export type Filling = Readonly<Record<string, string | number>>;

/** The messages of a language, English ones standing in for what it lacks. */
export interface Catalogue {
  readonly language: Language;
  readonly message: (id: string, filling: Filling) => string;
}

/** Makes a catalogue of a language from the texts of its files, in the syntax of Project Fluent. */
export function readCatalogue(language: Language, texts: readonly string[]): Catalogue {
  const bundles = [bundleOf(language, texts)];
  if (language !== firstLanguage) bundles.push(bundleOf(firstLanguage, english));
  return {
    language,
    message: (id, filling) => {
      for (const bundle of bundles) {
        const value = bundle.getMessage(id)?.value;
        if (value !== undefined && value !== null) return bundle.formatPattern(value, filling, []);
      }
      return id;
    },
  };
}

/** The catalogue that needs no fetching. */
export const englishCatalogue = readCatalogue(firstLanguage, english);

function bundleOf({ locale }: Language, texts: readonly string[]): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false, functions: articles });
  for (const text of texts) bundle.addResource(new FluentResource(text));
  return bundle;
}
