// The tables of the pages are those of the code.
import { describe, expect, it } from 'vitest';
import { axes, titles } from '../../src/claim/index.ts';
import { aspects, relations } from '../../src/collation/index.ts';
import { effects } from '../../src/reckoning/identity/effects.ts';
import { commitmentStates } from '../../src/reckoning/index.ts';
import { sourceKinds } from '../../src/source/index.ts';
import { pageText, rowsUnder } from './page.ts';

describe('docs/model.md has the tables of the code', () => {
  const page = pageText('docs/model.md');

  it('the titles of each axis', () => {
    const rows = Object.entries(titles).map(
      ([title, { axis, in: kind, tenure, definition, from }]) =>
        `| ${axis} | \`${title}\` | ${kind} | ${tenure} | ${definition} | ${from} |`,
    );
    expect(rowsUnder(page, '| axis | title | of | tenure | definition | source |')).toEqual(rows);
    expect([...new Set(Object.values(titles).map(({ axis }) => axis))]).toEqual([...axes]);
  });

  it('the kinds of source, most trusted first', () => {
    const kinds = rowsUnder(page, '| kind of source | is |').map((row) => /^\| `(\w+)`/.exec(row)?.[1]);
    expect(kinds).toEqual([...sourceKinds]);
  });
});

describe('docs/reckoning.md has the tables of the code', () => {
  const page = pageText('docs/reckoning.md');

  it('the effects of events', () => {
    const rows = Object.entries(effects).map(
      ([type, { begins, ends }]) => `| \`${type}\` | ${beginsInWords(begins)} | ${endsInWords(ends)} |`,
    );
    expect(rowsUnder(page, '| event | begins | ends |')).toEqual(rows);
  });

  it('the states of commitments', () => {
    const states = rowsUnder(page, '| state | is |').map((row) => /^\| `([\w-]+)`/.exec(row)?.[1]);
    expect(states).toEqual([...commitmentStates]);
  });
});

describe('docs/collation.md has the tables of the code', () => {
  const page = pageText('docs/collation.md');
  const wordsUnder = (head: string): (string | undefined)[] =>
    rowsUnder(page, head).map((row) => /^\| `([\w-]+)`/.exec(row)?.[1]);

  it('the aspects of questions', () => {
    expect(wordsUnder('| aspect | asks | answered by |')).toEqual([...aspects]);
  });

  it('the relations, strongest first', () => {
    expect(wordsUnder('| relation | is |')).toEqual([...relations]);
  });
});

type Effect = (typeof effects)[keyof typeof effects] & object;

/** What an event begins: the title that its claim names, or else the one of its type. */
function beginsInWords(begins: Effect['begins']): string {
  if (begins === undefined) return '';
  const { title, holder, always } = begins;
  if (always === true) return `\`${title}\` of \`${holder}\`, whatever title the claim names`;
  return title === 'of-the-claim'
    ? `the title of the claim, of \`${holder}\``
    : `\`${title}\` of \`${holder}\``;
}

function endsInWords(ends: Effect['ends']): string {
  if (ends === undefined) return '';
  const holder = ends.holder === 'giver' ? '`from`, else of `by`' : `\`${ends.holder}\``;
  const { titles: ended } = ends;
  if (ended === 'all') return `everything of ${holder}, everywhere`;
  if (ended === 'of-the-claim') return `the title of the claim, of ${holder}`;
  if (ended === 'axis-of-the-claim') return `all on the axis of the title of the claim, of ${holder}`;
  return `${ended.map((title) => `\`${title}\``).join(', ')} of ${holder}`;
}
