import type { DateText } from './date-text-value.ts';
import { edtfInWords, pointInWords, withArticle } from './edtf-words.ts';
import type { Point } from './edtf-value.ts';
import { LIMITS, type LimitWord, type PartWord } from './vague-words.ts';

/** A date text for people: "late April 1946", "about 1860", "before May 1946", and plain EDTF as `edtfInWords` says it. */
export function dateTextInWords(text: DateText): string {
  switch (text.kind) {
    case 'plain':
      return edtfInWords(text.date);
    case 'about':
      return `about ${withArticle(pointInWords(text.date))}`;
    case 'part':
      return partInWords(text.word, pointInWords(text.date));
    case 'limit':
      return `${text.word} ${endOfInWords(text.word, text.date)}${withArticle(pointInWords(text.date))}`;
  }
}

function partInWords(word: PartWord, words: string): string {
  const isSpan = /^\d+\u2013/.test(words);
  if (word === 'mid') return isSpan ? `middle of ${words}` : `mid-${words}`;
  if (word.endsWith('of')) return `${word} ${withArticle(words)}`;
  return isSpan ? `${word} in ${words}` : `${word} ${words}`;
}

// "By April" is taken to the end of April, so the words say so.
function endOfInWords(word: LimitWord, date: Point): string {
  const { side, included } = LIMITS[word];
  return side === 'latest' && included && date.unit !== 'day' ? 'the end of ' : '';
}
