import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, nearestStretch, searchableText } from '../../src/source/index.ts';

const found = (text: string, quote: string): string[] =>
  findQuote(searchableText(text), quote).map(({ start, end }) => text.slice(start, end));

describe('a quote', () => {
  it('is found letter for letter', () => {
    expect(found('The Kingdom left on 3 May.', 'left on 3 May')).toEqual(['left on 3 May']);
  });

  it.each(['Left on 3 May', 'left on 3 Mai', 'left on 3 May!', 'leſt on 3 May'])(
    'is not found as %j',
    (quote) => {
      expect(found('The Kingdom left on 3 May.', quote)).toEqual([]);
    },
  );

  it('runs over line ends and more than one space', () => {
    const text = 'The Kingdom\r\n  left\ton\n3 May.';
    expect(found(text, 'Kingdom left on 3 May')).toEqual(['Kingdom\r\n  left\ton\n3 May']);
    expect(found('left on 3 May', ' left  on\n3 May ')).toEqual(['left on 3 May']);
  });

  it('is found wherever it stands, also where it overlaps itself', () => {
    expect(findQuote(searchableText('anana'), 'ana')).toEqual([
      { start: 0, end: 3 },
      { start: 2, end: 5 },
    ]);
  });

  it('of nothing is found nowhere', () => {
    expect(found('anything', '  ')).toEqual([]);
  });

  it('has offsets in the text as received, with letters outside the first plane', () => {
    expect(findQuote(searchableText('😀  left 😀'), 'left 😀')).toEqual([{ start: 4, end: 11 }]);
  });
});

describe('words that are not in the text', () => {
  it('lead to the stretch that differs by the fewest letters', () => {
    const text = 'It came in April. The Kingdom left on 3 May 1846. It rained.';
    const stretch = nearestStretch(searchableText(text), 'The Kingdom lett on 3 May 1846.');
    expect(text.slice(stretch?.start, stretch?.end)).toBe('The Kingdom left on 3 May 1846.');
  });

  it('lead nowhere when more than a quarter of their letters differ', () => {
    expect(nearestStretch(searchableText('The Kingdom left.'), 'Something else altogether')).toBeNull();
    expect(nearestStretch(searchableText('The Kingdom left.'), '')).toBeNull();
  });
});

const words = fc.array(fc.constantFrom('the', 'left', 'May', '3', '😀', '他', ' ', '\n', '\r\n', '\t '), {
  maxLength: 30,
});

it('every stretch of a text is found again where it stands', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
      const text = parts.join('');
      const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const quote = text.slice(from, to);
      if (quote.trim() === '') return;
      const start = from + quote.length - quote.trimStart().length;
      const end = from + quote.trimEnd().length;
      expect(findQuote(searchableText(text), quote)).toContainEqual({ start, end });
    }),
  );
});

describe('a quote in a long text', () => {
  // Made of few words, so that much of it stands more than once.
  const words = fc.constantFrom('fort', 'valley,', '1846', 'a', ' ', '\n', 'the', 'ab', 'abab');
  const longText = fc.array(words, { minLength: 30, maxLength: 60 }).map((some) => {
    const part = some.join('');
    return `${part}${'-'.repeat(65_536)}${part} ${part}${part}`;
  });

  it('is found where it is found by reading all of it', () => {
    fc.assert(
      fc.property(longText, fc.nat(), fc.nat(80), (text, from, length) => {
        const searchable = searchableText(text);
        const { folded } = searchable;
        const start = from % 120;
        const quote = folded.slice(start, start + length).trim();
        const all: number[] = [];
        if (quote !== '')
          for (let at = folded.indexOf(quote); at !== -1; at = folded.indexOf(quote, at + 1)) all.push(at);
        expect(findQuote(searchable, quote).map((stretch) => stretch.start)).toEqual(
          all.map((at) => searchable.offsets[at]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is not found where other words have the same gram', () => {
    const text = `${'-'.repeat(65_536)}the fort in the valley`;
    expect(findQuote(searchableText(text), 'the fort in the meadow')).toEqual([]);
    expect(findQuote(searchableText(text), 'the fort in the valley')).toHaveLength(1);
  });
});
