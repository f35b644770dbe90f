import { describe, expect, it } from 'vitest';
import { openAccounts, readRecord } from '../../src/index.ts';
import { composePicture } from '../../src/web/export/compose-picture.ts';
import { attributes, escapeXml } from '../../src/web/export/escape.ts';
import { plateTitle } from '../../src/web/export/plate-title.ts';
import { sourceInWords } from '../../src/web/export/source-in-words.ts';
import { sourcesShown } from '../../src/web/export/sources-shown.ts';
import { accountInWords } from '../../src/web/words/account.ts';

const source = (id: string): string =>
  `  - { id: ${id}, title: The ${id}, type: report, kind: tertiary, language: en, license: x, file: ${id}.txt }\n`;
const record = readRecord(
  new Map([
    ['dossier.yaml', 'title: A fort\nperiod: 1845/1850\nlicense: CC0-1.0\ndefault-account: default\n'],
    ['sources.yaml', `sources:\n${source('diary')}${source('letter')}`],
    ['sources/diary.txt', 'The North held the fort from 1 May 1846 to 3 June 1846.\n'],
    ['sources/letter.txt', 'Peace was made in 1847.\n'],
    ['parties.yaml', 'parties:\n  - { id: north, name: The North, kind: state }\n'],
    ['places.yaml', 'places:\n  - { id: fort, name: Fort, kind: city }\n'],
    [
      'claims/diary.yaml',
      `source: diary
claims:
  - id: d-1
    quote: The North held the fort from 1 May 1846 to 3 June 1846
    holding: { of: fort, by: north, title: military-occupation, from: 1846-05-01, until: 1846-06-03 }
`,
    ],
    [
      'claims/letter.yaml',
      'source: letter\nclaims:\n  - { id: l-1, quote: Peace was made in 1847, event: { type: peace-treaty, when: 1847 } }\n',
    ],
  ]),
);

it('the dossier of this test is read without a fault', () => {
  expect(record.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a picture names its sources', () => {
  const shown = (view: 'day' | 'timeline', date: string, account = 'default'): string[] =>
    sourcesShown({ accounts: openAccounts(record), view, date, shown: [account] });

  it('those that the day rests on, or all that the account hears', () => {
    expect(shown('day', '1846-05-10')).toEqual(['diary']);
    expect(shown('day', '1849-01-01')).toEqual([]);
    expect(shown('timeline', '1849-01-01')).toEqual(['diary', 'letter']);
    expect(shown('timeline', '1849-01-01', 'only:letter')).toEqual(['letter']);
  });

  it('each with who made it, when, and on what terms', () => {
    expect(
      sourceInWords({
        id: 'd',
        title: 'Who left?',
        author: [{ given: 'Ann', family: 'Poe' }, { literal: 'The Office' }],
        publisher: 'The Office',
        issued: '1846',
        type: 'report',
        kind: 'primary',
        language: 'en',
        license: 'CC0-1.0',
      }),
    ).toBe('Who left? Ann Poe, The Office. 1846. CC0-1.0.');
  });

  it('and says of which day and according to whom', () => {
    const account = accountInWords(record, 'only:diary');
    expect(account).toBe('A: The diary, alone');
    expect(accountInWords(record, 'according-to:letter')).toBe(
      'B: The letter, and the others where it is silent',
    );
    expect(accountInWords(record, 'default')).toBe('all sources, compared');
    expect(plateTitle('commitments', '1 May 1846', account, '')).toBe(
      'Commitments on 1 May 1846, according to A: The diary, alone',
    );
    expect(plateTitle('compare', '1 May 1846', 'A', 'B')).toContain('beside it, according to B');
  });
});

describe('the drawing', () => {
  it('sets one sheet under the other, as broad as the broadest', () => {
    const { svg, width, height } = composePicture(
      [
        { width: 300, height: 50, marks: '<text>first</text>' },
        { width: 500, height: 70, marks: '<text>second</text>' },
      ],
      'white',
      '',
    );
    expect([width, height]).toEqual([564, 204]);
    expect(svg).toMatch(/translate\(32 32\)"><text>first.*translate\(32 102\)"><text>second/u);
  });

  it('escapes what XML would take for its own', () => {
    expect(escapeXml('<a> & "b"')).toBe('&lt;a&gt; &amp; &quot;b&quot;');
    expect(attributes({ x: 1.006, fill: 'url("#a")', none: null })).toBe(
      ' x="1.01" fill="url(&quot;#a&quot;)"',
    );
  });
});
