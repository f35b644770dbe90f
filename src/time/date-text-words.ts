import type { DateText } from './date-text.ts'
import { edtfInWords, pointInWords } from './edtf-words.ts'
import type { PartWord } from './vague-words.ts'

/** A date text for people: "late April 1946", "about 1860", "before May 1946", and plain EDTF as `edtfInWords` says it. */
export function dateTextInWords(text: DateText): string {
  switch (text.kind) {
    case 'plain':
      return edtfInWords(text.date)
    case 'about':
      return `about ${pointInWords(text.date)}`
    case 'part':
      return partInWords(text.word, pointInWords(text.date))
    case 'limit':
      return `${text.word} ${pointInWords(text.date)}`
  }
}

function partInWords(word: PartWord, words: string): string {
  if (word === 'mid') return `mid-${words}`
  return /^\d+\u2013/.test(words) && !word.endsWith('of') ? `${word} in ${words}` : `${word} ${words}`
}
