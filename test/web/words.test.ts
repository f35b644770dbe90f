import { describe, expect, it } from 'vitest';
import type { CommitmentState, ReportBounds, ReportDays, StandingLine } from '../../src/index.ts';
import { spanInWords } from '../../src/web/words/bounds.ts';
import { articleInWords, deadlineInWords, stateInWords } from '../../src/web/words/commitment.ts';
import { remarksOn } from '../../src/web/words/standing.ts';
import { letterAt } from '../../src/web/words/names.ts';

const open: ReportBounds = { earliest: null, latest: null };
const on = (date: string): ReportBounds => ({ earliest: date, latest: date });
const days = (atLeast: number | null, atMost: number | null = atLeast): ReportDays => ({ atLeast, atMost });

describe('from when until when', () => {
  it.each<[ReportBounds, ReportBounds, string]>([
    [
      on('1945-08-09'),
      { earliest: '1946-04-21', latest: '1946-04-30' },
      'from 9 August 1945 until between 21 and 30 April 1946',
    ],
    [on('1945-08-09'), open, 'from 9 August 1945, end not told'],
    [open, on('1946-05-03'), 'beginning not told, until 3 May 1946'],
    [open, open, 'beginning and end not told'],
    [{ earliest: '1945-08-01', latest: '1945-08-31' }, on('1946-05-03'), 'from August 1945 until 3 May 1946'],
  ])('%#: %3$s', (from, until, words) => {
    expect(spanInWords(from, until)).toBe(words);
  });
});

describe('the state of a commitment', () => {
  it.each<[CommitmentState, ReportDays | null, string]>([
    ['overdue', days(47), '47 days overdue'],
    ['overdue', days(1), '1 day overdue'],
    ['overdue', days(40, 47), 'at least 40, at most 47 days overdue'],
    ['overdue', null, 'overdue'],
    ['fulfilled', days(157, 166), 'fulfilled, at least 157, at most 166 days late'],
    ['fulfilled', days(-21, -3), 'fulfilled, at least 3, at most 21 days early'],
    ['fulfilled', days(-21, 0), 'fulfilled in time'],
    ['fulfilled', days(0), 'fulfilled on its last day'],
    ['fulfilled', days(-2, 5), 'fulfilled, perhaps in time, at most 5 days late'],
    ['fulfilled', days(0, 5), 'fulfilled in time or at most 5 days late'],
    ['fulfilled', days(12, null), 'fulfilled, at least 12 days late'],
    ['no-information', days(300), 'nobody says whether it was done; 300 days since the deadline'],
    ['no-information', null, 'nobody says whether it was done'],
    ['in-effect', days(-12), 'in effect; 12 days left'],
    ['in-effect', days(0), 'in effect; this is the last day'],
    ['in-effect', days(-20, -5), 'in effect; at least 5, at most 20 days left'],
    ['violated', null, 'broken'],
  ])('%s %j', (state, given, words) => {
    expect(stateInWords(state, given)).toBe(words);
  });
});

describe('a deadline', () => {
  const name = (id: string): string => `the ${id}`;
  it.each<[ReportBounds, string[], string]>([
    [on('1945-11-15'), [], 'by 15 November 1945'],
    [{ earliest: '1945-11-01', latest: '1945-11-15' }, [], 'by a day between 1 and 15 November 1945'],
    [open, ['peace'], 'not computable: missing the date of the peace'],
    [
      { earliest: null, latest: '1952-12-31' },
      ['peace'],
      'by 31 December 1952 at the latest; missing: the date of the peace',
    ],
    [
      { earliest: '1950-01-01', latest: null },
      ['a', 'b'],
      'not before 1 January 1950; its end is not computable: missing the date of the a and the b',
    ],
    [open, [], 'no deadline told'],
  ])('%j, missing %j', (deadline, missing, words) => {
    expect(deadlineInWords({ deadline, missing }, name)).toBe(words);
  });
});

it('an article with a bare number gets its word', () => {
  expect(articleInWords('2')).toBe('article 2');
  expect(articleInWords('IV')).toBe('article IV');
  expect(articleInWords('Protocol, 3')).toBe('Protocol, 3');
});

it('letters go on after Z', () => {
  expect([0, 25, 26, 27, 52].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AB', 'BA']);
});

describe('remarks on a line', () => {
  const line: StandingLine = {
    ref: 'r',
    place: 'fort',
    axis: 'use',
    title: 'lease',
    inLaw: true,
    holders: [],
    extent: 'part',
    extentText: 'one half',
    inheritedFrom: 'island',
    status: 'possible',
    from: open,
    until: open,
    lasted: null,
    agreement: 'treaty',
    according: [],
    claims: [],
    supersededBy: null,
    flags: ['end-not-told', 'tie'],
  };
  const name = (id: string): string => id;

  it('say what the words of the span have not said', () => {
    expect(remarksOn(line, name)).toEqual([
      'only a part: “one half”',
      'as part of island',
      'under the treaty',
      'the order of trust does not decide',
    ]);
    expect(remarksOn({ ...line, until: on('1946-05-03') }, name)).toContain('nobody says when it ended');
  });
});
