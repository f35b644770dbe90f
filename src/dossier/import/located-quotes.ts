import type { Span } from '../../lib/index.ts';
import { findQuote, searchableText } from '../../source/index.ts';

/** The words of a stretch, and which occurrence of them it is where they stand in the text more than once. */
export interface LocatedQuote {
  readonly quote: string;
  readonly occurrence?: number;
}

/** How to quote stretches of a text so that each is found where it stands. */
export function locatedQuotes(text: string): (span: Span) => LocatedQuote {
  const searchable = searchableText(text);
  const starts = new Map<string, readonly number[]>();
  return ({ start, end }) => {
    const quote = text.slice(start, end).replace(/\s+/g, ' ').trim();
    const found = starts.get(quote) ?? findQuote(searchable, quote).map((stretch) => stretch.start);
    starts.set(quote, found);
    const first = start + (/\S/.exec(text.slice(start, end))?.index ?? 0);
    return found.length < 2 ? { quote } : { quote, occurrence: found.indexOf(first) + 1 };
  };
}
