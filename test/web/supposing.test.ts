import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/passage/index.ts';
import type { DossierRecord, StandingLine } from '../../src/index.ts';
import { differing } from '../../src/web/compare/differing.ts';
import { find } from '../../src/web/search/find.ts';
import { dayAfter } from '../../src/web/strip/play.ts';
import { lifeInWords, subjectInWords } from '../../src/web/whatif/life-in-words.ts';
import {
  changesOf,
  datable,
  formatSuppositions,
  parseSuppositions,
  suppositionInWords,
} from '../../src/web/whatif/suppose.ts';

const TEXT = 'The Northerners léft in May.';
const record = {
  sources: [{ id: 'gazette', title: 'The Gazette', letter: 'A' }],
  documents: new Map([['gazette', { text: TEXT, passages: passagesOf(TEXT) }]]),
  events: new Map([['departure', { id: 'departure', name: 'departure of the North' }]]),
  holdings: new Map([['rule', { id: 'rule', name: 'rule of the North' }]]),
  agreements: new Map(),
  suppositions: new Map([
    ['in-time', { name: 'in-time', title: 'Had they left in time', changes: [{ 'drop-claim': 'g-1' }] }],
  ]),
  gazetteer: {
    places: new Map([['fort', { id: 'fort', name: 'Fort', names: ['Örtli'] }]]),
    parties: new Map([['north', { id: 'north', name: 'The North' }]]),
  },
  claims: new Map([
    [
      'g-1',
      {
        id: 'g-1',
        source: 'gazette',
        kind: 'event',
        record: { id: 'g-1', quote: TEXT, event: { type: 'withdrawal', by: 'north', of: 'fort' } },
        spans: [{ start: 0, end: TEXT.length }],
      },
    ],
  ]),
} as unknown as DossierRecord;

describe('suppositions', () => {
  it('are read as the command line takes them; what names nothing is left out', () => {
    const text =
      'departure=1846-02-01;-source:gazette;in-time;-source:none;rule.end=1846-03-01;nothing=1846-01-01;x';
    const parts = parseSuppositions(text, record);
    expect(parts).toEqual(['departure=1846-02-01', '-source:gazette', 'in-time', 'rule.end=1846-03-01']);
    expect(parts.map((part) => suppositionInWords(part, record))).toEqual([
      'departure of the North: 1 February 1846',
      'without The Gazette',
      'Had they left in time',
      'end of the rule of the North: 1 March 1846',
    ]);
    expect(changesOf('departure=1846-02-01', record)).toEqual([{ set: 'departure', to: '1846-02-01' }]);
    expect(formatSuppositions(parts)).toContain(';in-time;');
    expect(formatSuppositions([])).toBeNull();
    expect(datable(record)).toHaveLength(3);
  });

  it('change what is told stretch by stretch', () => {
    const days = [
      { from: '1846-01-01', until: '1846-01-31', status: 'certain' },
      { from: '1846-02-01', until: '1846-02-01', status: 'possible' },
    ];
    expect(lifeInWords({ days })).toEqual([
      'certain from 1 January 1846 to 31 January 1846',
      'possible on 1 February 1846',
    ]);
    expect(lifeInWords(null)).toEqual(['not at all']);
    expect(subjectInWords('standing/fort/military-occupation/north', record, new Map())).toBe(
      'Fort: military occupation, The North',
    );
    expect(
      subjectInWords('commitment/leave', record, new Map([['commitment/leave', 'leave the fort']])),
    ).toBe('to leave the fort');
  });
});

describe('search', () => {
  const names = (text: string): string[] =>
    find(text, record).flatMap(({ group, found }) => found.map(({ words }) => `${group}: ${words}`));

  it('finds places, parties, statements and passages, whatever the case and the accents', () => {
    expect(names('ortli')).toEqual(['places: Fort']);
    expect(names('LEFT may')).toEqual([expect.stringMatching(/^statements: /u), `passages: ${TEXT}`]);
    expect(names('the north')).toContain('parties: The North');
    expect(names('')).toEqual([]);
    expect(names('nowhere')).toEqual([]);
  });
});

describe('two accounts', () => {
  const line = (ref: string, status: string, inheritedFrom: string | null = null): StandingLine =>
    ({ ref, status, inheritedFrom, from: null, until: null }) as unknown as StandingLine;

  it('differ in what one has and the other has not, or has less surely', () => {
    const left = [line('a', 'certain'), line('b', 'certain'), line('c', 'certain', 'whole')];
    const right = [line('a', 'possible'), line('b', 'certain'), line('d', 'possible')];
    expect(differing(left, right).map(({ ref, left: l, right: r }) => [ref, l?.status, r?.status])).toEqual([
      ['a', 'certain', 'possible'],
      ['d', undefined, 'possible'],
    ]);
  });
});

it('playing goes on to the last day and stops there', () => {
  const reach = { first: 0, last: 10, changes: [3, 8] };
  expect(dayAfter('day', 2, reach)).toBe(3);
  expect(dayAfter('week', 5, reach)).toBe(10);
  expect(dayAfter('change', 3, reach)).toBe(8);
  expect(dayAfter('change', 8, reach)).toBeNull();
  expect(dayAfter('day', 10, reach)).toBeNull();
});
