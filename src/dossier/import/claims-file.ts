import { stringify } from 'yaml';
import type { Span } from '../../lib/index.ts';
import { locatedQuotes, type LocatedQuote } from './located-quotes.ts';
import type { MappedRows, Quoting } from './map-rows.ts';

/** The text of the claim file of an imported source: its claims with their quotes, and the rows that none quotes. */
export function claimsFileOf(source: string, text: string, head: Span, mapped: MappedRows): string {
  const quoteOf = locatedQuotes(text);
  const claims = mapped.claims.map(({ entry, ...span }) => {
    const { id, ...statement } = entry;
    return { id, ...quoteOf(span), ...statement };
  });
  const passedOver = [
    { ...quoteOf(head), reason: 'heading' },
    ...runsOf(mapped).map(({ first, last, reason }) => ({ ...stretchOf(first, last, quoteOf), reason })),
  ];
  return stringify(
    { source, claims, 'passed-over': passedOver },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

interface Run {
  readonly first: Span;
  readonly last: Span;
  readonly reason: string;
}

/** Rows passed over for one reason that follow one another, with no quoted row between them. */
function runsOf({ passedOver, claims }: MappedRows): Run[] {
  const runs: Run[] = [];
  let claim = 0;
  for (const row of passedOver) {
    const before = claim;
    while ((claims[claim]?.start ?? Infinity) < row.start) claim++;
    const run = runs.at(-1);
    if (run !== undefined && claim === before && run.reason === row.entry)
      runs[runs.length - 1] = { ...run, last: row };
    else runs.push({ first: row, last: row, reason: row.entry });
  }
  return runs;
}

function stretchOf(
  first: Quoting<unknown> | Span,
  last: Span,
  quoteOf: (span: Span) => LocatedQuote,
): LocatedQuote | { from: string; to: string; occurrence?: number } {
  const { quote, ...occurrence } = quoteOf(first);
  return first === last ? { quote, ...occurrence } : { from: quote, to: quoteOf(last).quote, ...occurrence };
}
