import { diffWordsWithSpace } from 'diff';
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
  const stretch = nearestStretch(text, quote);
  const near = stretch === null ? null : text.text.slice(stretch.start, stretch.end).replace(/\s+/g, ' ');
  return {
    code: 'quote-not-found',
    severity: 'error',
    message: `these words do not stand in ${source.file ?? source.id}`,
    expected:
      near === null
        ? 'words copied letter for letter from the document'
        : `the words of the document; the difference: ${differenceOf(quote, near)}`,
    ...(near === null ? {} : { nearest: near }),
    index,
  };
}

/** The words with [-what is only in the quote-] and {+what is only in the source+} marked. */
function differenceOf(quote: string, near: string): string {
  return diffWordsWithSpace(quote.replace(/\s+/g, ' ').trim(), near)
    .map((part) =>
      part.added ? `{+${part.value}+}` : part.removed ? `[-${part.value}-]` : shortened(part.value),
    )
    .join('');
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
