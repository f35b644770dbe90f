import type { DossierRecord, SourceDocument } from '../../claim/index.ts';
import type { Passage } from '../../passage/index.ts';
import { wordsOf } from '../copies/shingles.ts';
import { alignInOrder, type Step } from './align-in-order.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import { withMoved } from './moved-pairs.ts';
import { wordDifferences, type WordDifference } from './word-difference.ts';

/** A passage of the one version beside its partner in the other. `moved`: the partner stands elsewhere in its text. */
export type AlignedPart =
  | { readonly kind: 'same'; readonly a: Passage; readonly b: Passage; readonly moved: boolean }
  | {
      readonly kind: 'reworded';
      readonly a: Passage;
      readonly b: Passage;
      readonly moved: boolean;
      readonly likeness: number;
      readonly words: readonly WordDifference[];
    }
  /** Only in the second version. */
  | { readonly kind: 'added'; readonly a: null; readonly b: Passage }
  /** Only in the first version. */
  | { readonly kind: 'dropped'; readonly a: Passage; readonly b: null };

/** Two versions of a text side by side, in the order of the text; a passage that moved stands where the first version has it. */
export interface Alignment {
  readonly a: string;
  readonly b: string;
  readonly parts: readonly AlignedPart[];
}

/** From which likeness on two sentences, or two lines of a box or list, are one passage, reworded. Lines are short, and alike by chance more easily. */
const SENTENCES_ALIKE = 0.25;
const LINES_ALIKE = 0.45;
/** How many words make a sentence that can be told by its words. */
const SENTENCE = 8;

/**
 * Two sources of a record aligned passage by passage: in order, then what was moved. Null where one of them is not in the record. Passages that
 * differ only in marks and white space are the same.
 */
export function alignVersions(record: DossierRecord, a: string, b: string): Alignment | null {
  const [first, second] = [record.documents.get(a), record.documents.get(b)];
  if (first === undefined || second === undefined) return null;
  const likeness = passageLikeness(first, second);
  const steps = alignInOrder(first.passages.length, second.passages.length, likeness);
  return { a, b, parts: withMoved(steps, likeness).flatMap((step) => partOf(step, first, second, likeness)) };
}

/** The likeness of passages, 0 where it is too little for them to be one. */
function passageLikeness(first: SourceDocument, second: SourceDocument): Likeness {
  const [left, right] = [textsOf(first), textsOf(second)];
  const whole = likenessOf(left, right);
  const content = likenessOf(contentsOf(first), contentsOf(second));
  const isLong = (text: string): boolean => wordsOf(text).length >= SENTENCE;
  const [longLeft, longRight] = [left.map(isLong), right.map(isLong)];
  return (i, j) => {
    const alike = Math.max(whole(i, j), content(i, j));
    return alike >= (longLeft[i] === true && longRight[j] === true ? SENTENCES_ALIKE : LINES_ALIKE)
      ? alike
      : 0;
  };
}

function textsOf({ text, passages }: SourceDocument): string[] {
  return passages.map(({ start, end }) => text.slice(start, end));
}

/** What passages say, of a row of an infobox without its label: the same value may stand under another label, or under none. */
function contentsOf({ text, passages }: SourceDocument): string[] {
  return passages.map(({ kind, start, end }) => {
    const words = text.slice(start, end);
    return kind === 'row' ? words.replace(/^[^:]*:/u, '') : words;
  });
}

function partOf(
  { a, b, moved }: Step & { readonly moved: boolean },
  first: SourceDocument,
  second: SourceDocument,
  likeness: Likeness,
): AlignedPart[] {
  const left = a === null ? undefined : first.passages[a];
  const right = b === null ? undefined : second.passages[b];
  if (left === undefined) return right === undefined ? [] : [{ kind: 'added', a: null, b: right }];
  if (right === undefined) return [{ kind: 'dropped', a: left, b: null }];
  const [x, y] = [first.text.slice(left.start, left.end), second.text.slice(right.start, right.end)];
  if (wordsOf(x).join(' ') === wordsOf(y).join(' ')) return [{ kind: 'same', a: left, b: right, moved }];
  const words = wordDifferences(x, y);
  return [{ kind: 'reworded', a: left, b: right, moved, likeness: likeness(a ?? 0, b ?? 0), words }];
}
