/** What we answer instead: the bounds, a text that comes back differently, or a refusal. */
export type Ours = {
  readonly earliest?: string;
  readonly latest?: string;
  readonly text?: string;
  readonly refused?: string;
};

/** Why we differ, and in which vectors; `onlyIn` names the file where a text stands in several with different answers. */
export type Difference = {
  readonly reason: string;
  readonly answers: Readonly<Record<string, Ours>>;
  readonly onlyIn?: string;
};

/** Every answer in which we differ from the vectors on purpose, with the reason. One that does not differ fails the test. */
export const DIFFERENCES: readonly Difference[] = [
  {
    reason:
      'The unit is the day: a time is kept as written, and the day is the one the author wrote, not the one it was in Greenwich.',
    answers: {
      '2020-05-01T10:30Z': { text: '2020-05-01T10:30Z' },
      '2020-05-01T00:00Z': { text: '2020-05-01T00:00Z' },
      '2020-05-01T23:59Z': { text: '2020-05-01T23:59Z' },
      '2020-05-01T10:30:45Z': { text: '2020-05-01T10:30:45Z' },
      '2020-05-01T10:30:45-05:00': { text: '2020-05-01T10:30:45-05:00' },
      '2020-05-01T10:30:45+14:00': {
        earliest: '2020-05-01',
        latest: '2020-05-01',
        text: '2020-05-01T10:30:45+14:00',
      },
      '2020-05-01T10:30:45.500-05:00': { text: '2020-05-01T10:30:45.500-05:00' },
      '2020-05-01T24:00:00Z': {
        earliest: '2020-05-01',
        latest: '2020-05-01',
        text: '2020-05-01T24:00:00Z',
      },
      '2020-05-01T10:30:00−05:00': { text: '2020-05-01T10:30:00−05:00' },
      '2020-05-01T00:00:00+14:00': {
        earliest: '2020-05-01',
        latest: '2020-05-01',
        text: '2020-05-01T00:00:00+14:00',
      },
      '1985-04-12T23:20:30Z': { text: '1985-04-12T23:20:30Z' },
      '1985-04-12T23:20:30-04:00': {
        earliest: '1985-04-12',
        latest: '1985-04-12',
        text: '1985-04-12T23:20:30-04:00',
      },
      '1985-04-12T23:20:30+04:30': { text: '1985-04-12T23:20:30+04:30' },
    },
  },
  {
    reason:
      'A doubted or approximate date can lie outside what its digits say, so its bounds are wider (vague-words.ts).',
    answers: {
      '1985-04-12?': { earliest: '1985-04-05', latest: '1985-04-19' },
      '1985-04?': { earliest: '1985-03-01', latest: '1985-05-31' },
      '1984?': { earliest: '1982-01-01', latest: '1986-12-31' },
      '1984~': { earliest: '1982-01-01', latest: '1986-12-31' },
      '1984~/2004-06': { earliest: '1982-01-01' },
      '1984/2004-06~': { latest: '2004-07-31' },
      '2004-06~': { earliest: '2004-05-01', latest: '2004-07-31' },
      '2004-06-11%': { earliest: '2004-05-28', latest: '2004-06-25' },
      '2020?': { earliest: '2018-01-01', latest: '2022-12-31' },
      '2020~': { earliest: '2018-01-01', latest: '2022-12-31' },
      '2020%': { earliest: '2016-01-01', latest: '2024-12-31' },
      '2020-05?': { earliest: '2020-04-01', latest: '2020-06-30' },
      '2020-05~': { earliest: '2020-04-01', latest: '2020-06-30' },
      '2020-05%': { earliest: '2020-03-01', latest: '2020-07-31' },
      '2020-05-15?': { earliest: '2020-05-08', latest: '2020-05-22' },
      '2020-05-15~': { earliest: '2020-05-08', latest: '2020-05-22' },
      '2020-05-15%': { earliest: '2020-05-01', latest: '2020-05-29' },
      '2020?/2021': { earliest: '2018-01-01' },
      '2020/2021?': { latest: '2023-12-31' },
      '199?': { earliest: '1985-01-01', latest: '2004-12-31' },
      '199~': { earliest: '1985-01-01', latest: '2004-12-31' },
      '199%': { earliest: '1980-01-01', latest: '2009-12-31' },
    },
  },
  {
    reason:
      'Spring begins in March and winter runs into the next year, as meteorology has it; the vectors take quarters of the year.',
    answers: {
      '2001-21': { earliest: '2001-03-01', latest: '2001-05-31' },
      '2020-21': { earliest: '2020-03-01', latest: '2020-05-31' },
      '2020-22': { earliest: '2020-06-01', latest: '2020-08-31' },
      '2020-23': { earliest: '2020-09-01', latest: '2020-11-30' },
      '2020-24': { earliest: '2020-12-01', latest: '2021-02-28' },
      '1999-24': { earliest: '1999-12-01', latest: '2000-02-29' },
      '2020-25': { earliest: '2020-03-01', latest: '2020-05-31' },
      '2020-30': { earliest: '2020-12-01', latest: '2021-02-28' },
    },
  },
  {
    reason: 'A quadrimester is four months; the vectors give it five.',
    answers: { '2020-37': { latest: '2020-04-30' } },
  },
  {
    reason:
      'Slips in the milliseconds of these vectors: noon in Greenwich is given as the next day, the year 100000 as 2063, and Y-10000 as -9999.',
    onlyIn: 'edge-cases.tsv',
    answers: {
      '2020-05-01T00:00:00-12:00': {
        earliest: '2020-05-01',
        latest: '2020-05-01',
        text: '2020-05-01T00:00:00-12:00',
      },
      Y100000: { earliest: '+100000-01-01', latest: '+100000-12-31' },
      'Y-10000': { earliest: '-10000-01-01', latest: '-10000-12-31' },
    },
  },
  {
    reason: 'There was no such day; the vectors take it for a date and fail when its days are asked for.',
    answers: {
      '1900-02-29': { refused: 'February 1900 has 28 days' },
      '2019-02-29': { refused: 'February 2019 has 28 days' },
    },
  },
];
