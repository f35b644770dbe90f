import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageOf, type DossierRecord } from '../../src/index.ts';
import { findQuote, searchableText } from '../../src/source/index.ts';

// Few letters and much that repeats, so that quotes overlap, stand several times, and end with the text.
const repeating = fc
  .tuple(
    fc.stringMatching(/^(?:a|b|c| |\n){1,40}$/u),
    fc.integer({ min: 0, max: 12 }),
    fc.stringMatching(/^[ab ]{0,9}$/u),
  )
  .map(([part, times, rest]) => part.repeat(times) + rest);

it('a quote is found wherever it stands, as if the text were read from the beginning', () => {
  fc.assert(
    fc.property(repeating, fc.nat(), fc.integer({ min: 1, max: 60 }), (text, from, length) => {
      const source = searchableText(text);
      const { folded } = source;
      const start = folded === '' ? 0 : from % folded.length;
      const quote = folded.slice(start, start + length).trim();
      const slow = [...Array(folded.length).keys()].filter(
        (at) => quote !== '' && folded.startsWith(quote, at),
      );
      expect(findQuote(source, quote).map((found) => found.start)).toEqual(
        slow.map((at) => source.offsets[at]),
      );
    }),
    { numRuns: 500 },
  );
});

it('the passages that claims touch are told as if each were held beside each', () => {
  const stretches = fc.array(
    fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length })),
  );
  fc.assert(
    fc.property(stretches, stretches, stretches, (passages, spans, passedOver) => {
      const document = { record: { id: 's' }, passages, passedOver };
      const record = {
        documents: new Map([['s', document]]),
        claims: new Map(spans.map((span, at) => [at, { source: 's', spans: [span] }])),
      } as unknown as DossierRecord;
      const touches = (a: Span, all: readonly Span[]): boolean =>
        all.some((b) => b.start < a.end && a.start < b.end);
      const rest = passages.filter((passage) => !touches(passage, spans));
      const open = rest.filter((passage) => !touches(passage, passedOver));
      expect(coverageOf(record)).toEqual([
        {
          source: 's',
          passages: passages.length,
          claimed: passages.length - rest.length,
          passedOver: rest.length - open.length,
          open,
        },
      ]);
    }),
  );
});

interface Span {
  readonly start: number;
  readonly end: number;
}
