import { englishCatalogue, type Catalogue, type Filling } from './catalogue.ts';
import type { Language } from './languages.ts';

let current: () => Catalogue = () => englishCatalogue;

/** A message of the catalogue in the language of the page. The id is written out, or begins with what its family has in common: tests look it up. */
export function say(id: string, filling: Filling = {}): string {
  return current().message(id, filling);
}

/** The language of the page. */
export function spoken(): Language {
  return current().language;
}

/** Has the page speak from a catalogue, looked up each time anew so that a change of language shows. */
export function speakFrom(catalogue: () => Catalogue): void {
  current = catalogue;
}
