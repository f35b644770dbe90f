import { diffWordsWithSpace, type ChangeObject } from 'diff';
import type { Diagnostic } from '../lib/index.ts';
import {
  findQuote,
  nearestStretch,
  type SearchableText,
  type SourceRecord,
  type Stretch,
} from '../source/index.ts';

type Fault = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'expected' | 'nearest'> & {
  /** Which of the quotes is at fault. */
  readonly index: number;
  /** Which of its words (the first is 0), where it can be told. */
  readonly word?: number;
};

/** Where quotes stand in a source, and the faults of those that cannot be found. */
export interface Located {
  readonly spans: readonly Stretch[];
  readonly faults: readonly Fault[];
}

/**
 * Finds quotes in a source, letter for letter but for runs of white space. Of several quotes each is looked for after the one before it, and
 * from the beginning where it does not stand there.
 * @param occurrence which one (from 1), where the first quote stands more than once
 */
export function locateQuotes(
  text: SearchableText,
  quotes: readonly string[],
  occurrence: number | undefined,
  source: SourceRecord,
): Located {
  const spans: Stretch[] = [];
  const faults: Fault[] = [];
  let after = 0;
  quotes.forEach((quote, index) => {
    const found = findQuote(text, quote);
    const chosen =
      index === 0
        ? found[(occurrence ?? 1) - 1]
        : (found.find((stretch) => stretch.start >= after) ?? found[0]);
    if (chosen === undefined) {
      faults.push(
        found.length === 0
          ? notFound(text, quote, index, source)
          : noSuchOccurrence(found.length, occurrence ?? 1, index),
      );
      return;
    }
    if (index === 0 && occurrence === undefined && found.length > 1 && quotes.length === 1)
      faults.push(ambiguous(found.length, index));
    spans.push(chosen);
    after = chosen.end;
  });
  return { spans, faults };
}

function notFound(text: SearchableText, quote: string, index: number, source: SourceRecord): Fault {
  const near = nearestWords(text, quote);
  const fault = {
    code: 'quote-not-found',
    severity: 'error',
    message: `these words do not stand in ${source.file ?? source.id}`,
    index,
  } as const;
  if (near === null) return { ...fault, expected: 'words copied letter for letter from the document' };
  const parts = diffWordsWithSpace(quote.replace(/\s+/g, ' ').trim(), near);
  return {
    ...fault,
    expected: `the words of the document; the difference: ${differenceIn(parts)}`,
    nearest: near,
    word: firstDifference(parts),
  };
}

/** The words of the source that are most like the quote, with the rest of a word that the likeness cuts. */
function nearestWords(text: SearchableText, quote: string): string | null {
  const stretch = nearestStretch(text, quote);
  if (stretch === null) return null;
  const before = /[\p{L}\p{N}]*$/u.exec(text.text.slice(Math.max(0, stretch.start - 40), stretch.start));
  const after = /^[\p{L}\p{N}]*/u.exec(text.text.slice(stretch.end, stretch.end + 40));
  const words = text.text.slice(stretch.start, stretch.end);
  return `${before?.[0] ?? ''}${words}${after?.[0] ?? ''}`.replace(/\s+/g, ' ').trim();
}

/** The words with [-what is only in the quote-] and {+what is only in the source+} marked. */
function differenceIn(parts: readonly ChangeObject<string>[]): string {
  return parts
    .map((part) =>
      part.added ? `{+${part.value}+}` : part.removed ? `[-${part.value}-]` : shortened(part.value),
    )
    .join('');
}

/** Which word of the quote is the first that differs; the last, where only words after it are missing. */
function firstDifference(parts: readonly ChangeObject<string>[]): number {
  const same = parts[0] === undefined || parts[0].added || parts[0].removed ? '' : parts[0].value;
  const quote = parts.map((part) => (part.added ? '' : part.value)).join('');
  const count = (words: string): number => words.match(/\S+/g)?.length ?? 0;
  const next = parts.find((part) => part.removed)?.value ?? '';
  const within = same === '' || same.endsWith(' ') || next.startsWith(' ') ? 0 : 1;
  return Math.min(count(same) - within, count(quote) - 1);
}

function shortened(same: string): string {
  return same.length > 60 ? `${same.slice(0, 25)} … ${same.slice(-25)}` : same;
}

function ambiguous(times: number, index: number): Fault {
  return {
    code: 'quote-ambiguous',
    severity: 'error',
    message: `these words stand ${times} times in the document`,
    expected: `more words, or occurrence: 1 to ${times}`,
    index,
  };
}

function noSuchOccurrence(times: number, occurrence: number, index: number): Fault {
  return {
    code: 'quote-ambiguous',
    severity: 'error',
    message: `there is no occurrence ${occurrence}: the words stand ${times === 1 ? 'once' : `${times} times`} in the document`,
    expected: `occurrence: 1 to ${times}`,
    index,
  };
}
