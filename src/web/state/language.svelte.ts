import { englishCatalogue, readCatalogue, type Catalogue } from '../words/catalogue.ts';
import { chooseLanguage } from '../words/languages.ts';
import { speakFrom } from '../words/say.ts';

let catalogue = $state.raw<Catalogue>(englishCatalogue);
let wanted = englishCatalogue.language;

speakFrom(() => catalogue);

/** Has the page speak the language that is asked for, or that the browser prefers. Where its catalogue cannot be fetched the page goes on as before. */
export async function speak(asked: string | null): Promise<void> {
  wanted = chooseLanguage(asked, navigator.languages);
  const language = wanted;
  if (language !== catalogue.language) {
    const fetched = await language.texts().catch(() => null);
    if (fetched === null || language !== wanted) return;
    catalogue = readCatalogue(language, fetched.texts);
  }
  document.documentElement.lang = language.id;
}
