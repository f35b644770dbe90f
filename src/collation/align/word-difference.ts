import { diffWords } from 'diff';

/** A stretch of words that two passages share, or that only one of them has. */
export interface WordDifference {
  readonly kind: 'same' | 'added' | 'dropped';
  readonly words: string;
}

/** What distinguishes two passages, word by word (Myers 1986, by jsdiff). Runs of white space count as one space. */
export function wordDifferences(a: string, b: string): WordDifference[] {
  return diffWords(folded(a), folded(b)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'dropped' : 'same',
    words: value,
  }));
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
