import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedPairs } from '../../src/collation/copies/copied-pairs.ts';
import { shinglesOf, wordsOf } from '../../src/collation/copies/shingles.ts';

const SENTENCE = 'On the tenth of April the envoys of both sides made peace in the old mill by the river.';

const pairsOf = (...passages: string[]): string[] =>
  [...copiedPairs(passages)].map(({ a, b }) => `${a}-${b}`).sort();

describe('words', () => {
  it.each([
    ['Japan’s surrender', ['japans', 'surrender']],
    ['(1912–49)', ['1912', '49']],
    ['海參威, now Vladivostok', ['海', '參', '威', 'now', 'vladivostok']],
    ['', []],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('copied passages', () => {
  it.each([
    ['the same words', SENTENCE],
    ['other marks and capitals', SENTENCE.toUpperCase().replace('.', '!')],
    ['two words exchanged', SENTENCE.replace('sides', 'parties').replace('old', 'burnt')],
    ['words put before and after', `It is said: ${SENTENCE.slice(0, -1)}, where nobody had been for years.`],
    ['words left out', SENTENCE.replace(' by the river', '')],
  ])('%s', (_, copy) => {
    expect(pairsOf(SENTENCE, copy)).toEqual(['0-1']);
  });

  it.each([
    ['the same in other words', 'Since 10 April there is peace, signed by the envoys of the two in a mill.'],
    ['the same words in another order', wordsOf(SENTENCE).toSorted().join(' ')],
    ['one half only', `${SENTENCE.slice(0, 40)} nobody had yet heard anything of what was to come then.`],
    ['too short to tell', 'In the mill.'],
  ])('not: %s', (_, other) => {
    expect(pairsOf(SENTENCE, other)).toEqual([]);
  });

  it('of a sentence printed many times each hangs on the first', () => {
    const pairs = [...copiedPairs(Array.from({ length: 5000 }, () => SENTENCE))];
    expect(pairs).toHaveLength(4999);
    expect(pairs.every(({ a, likeness }) => a === 0 && likeness === 1)).toBe(true);
  });

  it('finds what comparing all with all finds, or nearly', () => {
    const word = fc.integer({ min: 0, max: 400 }).map((number) => `w${number}`);
    const sentence = fc.array(word, { minLength: 14, maxLength: 22 });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 20 }), fc.nat(), (all, which) => {
        const model = all[which % all.length] ?? [];
        const copy = model.with(which % model.length, 'other');
        const found = pairsOf(...all.map((words) => words.join(' ')), copy.join(' '));
        expect(found).toContain(`${which % all.length}-${all.length}`);
      }),
      { seed: 1846 },
    );
  });

  it('gives every pair once', () => {
    const copies = Array.from({ length: 40 }, (_, at) => SENTENCE.replace('tenth', `day ${at}`));
    const found = pairsOf(...copies);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBe((40 * 39) / 2);
  });
});

it('shingles are sorted and each once', () => {
  const shingles = shinglesOf(wordsOf('to be or not to be or not'));
  expect([...shingles]).toEqual([...new Set(shingles)].sort((a, b) => a - b));
  expect(shingles.length).toBe(4);
});
