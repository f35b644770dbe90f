import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatPeriod, LIMITS, PARTS, TIMES_WIDENED, VAGUE_WORDS, WIDENING } from '../../src/time/index.ts';

const page = readFileSync(new URL('../../docs/time.md', import.meta.url), 'utf8').split('\n');

/** The rows of the table of the page that begins with this line, without its two lines of head. */
function rowsUnder(head: string): string[] {
  const start = page.indexOf(head);
  expect(start, `docs/time.md has the table ${head}`).toBeGreaterThan(-1);
  const rest = page.slice(start + 2);
  return rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith('|')),
  );
}

describe('docs/time.md has the tables of the code', () => {
  it('how far "about" reaches', () => {
    const rows = Object.entries(WIDENING).map(
      ([grain, period]) => `| a ${grain} | ${formatPeriod(period)} |`,
    );
    expect(rowsUnder('| what is known | reaches to each side |')).toEqual(rows);
    expect(TIMES_WIDENED).toEqual({ '?': 1, '~': 1, '%': 2 });
  });

  it('the parts of a month, season, year, decade and century', () => {
    const rows = Object.entries(PARTS).map(([whole, { count, parts }]) => {
      const spans = Object.values(parts).map(([first, last]) => `${first} to ${last}`);
      return `| ${whole} (${count}) | ${spans.join(' | ')} |`;
    });
    expect(rowsUnder('| | beginning of | early | mid | late | end of |')).toEqual(rows);
    for (const { parts } of Object.values(PARTS)) {
      expect(Object.keys(parts)).toEqual(['beginning of', 'early', 'mid', 'late', 'end of']);
    }
  });

  it('the words that limit one side', () => {
    const rows = Object.entries(LIMITS).map(([word, { side, included }]) => {
      const limit = side === 'latest' ? 'not later' : 'not earlier';
      return `| ${word} | ${limit}, the date itself ${included ? 'included' : 'left out'} |`;
    });
    expect(rowsUnder('| word | the day is |')).toEqual(rows);
  });

  it('the other spellings', () => {
    const rows = Object.entries(VAGUE_WORDS)
      .filter(([, spellings]) => spellings.length > 1)
      .map(([word, spellings]) => `| ${word} | ${spellings.slice(1).join(', ')} |`);
    expect(rowsUnder('| word | also written |')).toEqual(rows);
  });
});
