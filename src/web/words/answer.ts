import { isoOf, UNNAMED, type Answer, type Aspect, type Bounds, type DossierRecord } from '../../index.ts';
import { isUntold, reportBoundsInWords } from './bounds.ts';
import { firstLanguage } from './languages.ts';
import { inASentence } from './lists.ts';
import { foreign, nameIn } from './names.ts';
import { say, spoken } from './say.ts';
import { titleInWords } from './standing.ts';

/** An answer with its language, where that is not the page's own. */
export interface ShownAnswer {
  readonly words: string;
  readonly lang: string | undefined;
}

/**
 * An answer in the language of the page: who, by what title, and when, a vague or relative date by the days that it comes to. What is told in words and by
 * numbers stays as the report has it, and so does everything in English.
 */
export function answerInWords(answer: Answer, aspect: Aspect, record: DossierRecord): ShownAnswer {
  const words = spoken() === firstLanguage ? null : meaningInWords(answer, aspect, record);
  if (words === null) return { words: answer.words, lang: foreign(firstLanguage.id) };
  const told = answer.denied ? say('answer-denied', { answer: words }) : words;
  return { words: withTelling(told, answer, record), lang: undefined };
}

/** Where a source only doubts it, or reports that another says so, the words say that. */
function withTelling(words: string, { telling, claims }: Answer, record: DossierRecord): string {
  if (telling === 'said') return words;
  if (telling === 'doubted') return say('answer-doubted', { answer: words });
  const speaker = claims[0]?.record.speaker ?? UNNAMED;
  return speaker === UNNAMED
    ? say('answer-reported', { answer: words })
    : say('answer-reported-of', { answer: words, speaker: nameIn(record, speaker) });
}

function meaningInWords({ value }: Answer, aspect: Aspect, record: DossierRecord): string | null {
  switch (value.kind) {
    case 'day': {
      const bounds = reportBounds(value.bounds);
      return isUntold(bounds) ? null : reportBoundsInWords(bounds);
    }
    case 'things':
      return withPart(namesOf(value.ids, record), value.part === true);
    case 'holding': {
      const title = titleInWords(value.title);
      const who = namesOf(value.ids, record);
      const held = withPart(aspect === 'title' ? title : say('answer-holding', { who, title }), value.part);
      return value.whole === undefined
        ? held
        : say('answer-of-whole', { answer: held, whole: nameIn(record, value.whole) });
    }
    case 'yes-no':
      return value.yes ? say('answer-yes') : say('answer-no');
    case 'number':
    case 'words':
      return null;
  }
}

function withPart(answer: string, isPart: boolean): string {
  return isPart ? say('answer-part', { answer }) : answer;
}

function namesOf(ids: readonly string[], record: DossierRecord): string {
  return inASentence(ids.map((id) => nameIn(record, id)));
}

function reportBounds({ earliest, latest }: Bounds): { earliest: string | null; latest: string | null } {
  return {
    earliest: earliest === null ? null : isoOf(earliest),
    latest: latest === null ? null : isoOf(latest),
  };
}
