import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOfPoint,
  civilOf,
  compare,
  covers,
  dayOf,
  edtfInWords,
  edtfOfBounds,
  endOf,
  formatEdtf,
  isoOf,
  parseEdtf,
  parseIsoDay,
  spanOf,
  startOf,
  unmarkedBounds,
  type Bounds,
  type EdtfDate,
  type Point,
} from '../../src/time/index.ts';
import { anyBounds, anyDay, anyEdtfText, anyPointText } from './arbitrary.ts';

function edtf(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem}`);
  return parsed.value;
}

function point(text: string): Point {
  const value = edtf(text);
  if (value.kind !== 'point') throw new Error(`${text} is no point`);
  return value;
}

function inIso({ earliest, latest }: Bounds): [string | null, string | null] {
  return [earliest === null ? null : isoOf(earliest), latest === null ? null : isoOf(latest)];
}

describe('EDTF', () => {
  it('comes back as it was written', () => {
    let read = 0;
    fc.assert(
      fc.property(anyEdtfText, (text) => {
        const parsed = parseEdtf(text);
        if (!parsed.ok) {
          // The generated text may have its dates the wrong way round, or a masked day that its month lacks; nothing else.
          expect(parsed.problem).toMatch(
            /end before it begins|later date stands first|has \d\d days|has such a day/,
          );
          return;
        }
        read += 1;
        expect(formatEdtf(parsed.value)).toBe(text);
        expect(edtf(formatEdtf(parsed.value))).toEqual(parsed.value);
        expect(edtfInWords(parsed.value)).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 5000, seed: 1 },
    );
    expect(read).toBeGreaterThan(3000);
  });

  it('has a start and an end within its span, the start not certainly after the end', () => {
    fc.assert(
      fc.property(anyEdtfText, (text) => {
        const parsed = parseEdtf(text);
        if (!parsed.ok) return;
        const span = spanOf(parsed.value);
        const start = startOf(parsed.value);
        const end = endOf(parsed.value);
        expect(start.earliest).toBe(span.earliest);
        expect(end.latest).toBe(span.latest);
        expect((start.earliest ?? -Infinity) <= (end.latest ?? Infinity)).toBe(true);
        if (parsed.value.kind === 'point' || parsed.value.kind === 'one-of') expect(start).toEqual(end);
      }),
      { numRuns: 2000 },
    );
  });

  it('covers with its marks what it covers without', () => {
    fc.assert(
      fc.property(anyPointText, (text) => {
        const parsed = parseEdtf(text);
        if (!parsed.ok || parsed.value.kind !== 'point') return;
        expect(covers(boundsOfPoint(parsed.value), unmarkedBounds(parsed.value))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever is written, and points into the text', () => {
    const soup = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/.,[]{}?~%XYESJTZ: +u')) });
    const mutated = fc
      .tuple(anyEdtfText, fc.nat({ max: 30 }), soup)
      .map(([text, at, extra]) => text.slice(0, at) + extra + text.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(soup, mutated, fc.string()), (text) => {
        const parsed = parseEdtf(text);
        if (parsed.ok) {
          expect(formatEdtf(parsed.value).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          spanOf(parsed.value);
          return;
        }
        expect(parsed.problem).not.toBe('');
        expect(parsed.expected).not.toBe('');
        expect(parsed.at).toBeGreaterThanOrEqual(0);
        expect(parsed.at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds the first and last day that unknown digits leave, as a search of every day does', () => {
    const digit = fc.constantFrom('X', 'X', '0', '1', '2', '3');
    const pair = fc.tuple(digit, digit).map((digits) => digits.join(''));
    fc.assert(
      fc.property(digit, pair, pair, (last, month, day) => {
        const text = `190${last}-${month}-${day}`;
        const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}$`);
        let first: string | null = null;
        let final: string | null = null;
        for (let each = dayOf(1900, 1, 1); each <= dayOf(1909, 12, 31); each += 1) {
          const iso = isoOf(each);
          if (!pattern.test(iso)) continue;
          first ??= iso;
          final = iso;
        }
        const parsed = parseEdtf(text);
        expect(parsed.ok ? inIso(spanOf(parsed.value)) : [null, null]).toEqual([first, final]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what EDTF says', () => {
  it.each([
    ['1945-08-09/1946-05-03', ['1945-08-09', '1945-08-09'], ['1946-05-03', '1946-05-03']],
    ['1945-08/1946', ['1945-08-01', '1945-08-31'], ['1946-01-01', '1946-12-31']],
    ['1945-08-09/..', ['1945-08-09', '1945-08-09'], ['1945-08-09', null]],
    ['/1946-05-03', [null, '1946-05-03'], ['1946-05-03', '1946-05-03']],
    ['1945-08~/1946-05-03?', ['1945-07-01', '1945-09-30'], ['1946-04-26', '1946-05-10']],
    ['[1946-04-21..1946-04-30]', ['1946-04-21', '1946-04-30'], ['1946-04-21', '1946-04-30']],
    ['{1960,1961-12}', ['1960-01-01', '1960-12-31'], ['1961-12-01', '1961-12-31']],
    ['{1945-08..1946-05}', ['1945-08-01', '1945-08-31'], ['1946-05-01', '1946-05-31']],
    ['{..1984}', [null, '1984-12-31'], ['1984-01-01', '1984-12-31']],
    ['1946', ['1946-01-01', '1946-12-31'], ['1946-01-01', '1946-12-31']],
  ])('%s starts in %j and ends in %j', (text, start, end) => {
    expect([inIso(startOf(edtf(text))), inIso(endOf(edtf(text)))]).toEqual([start, end]);
  });

  it('keeps what lasted, one unknown day and all of several apart', () => {
    expect(['1945/1946', '[1945..1946]', '{1945..1946}', '1945'].map((text) => edtf(text).kind)).toEqual([
      'lasted',
      'one-of',
      'all-of',
      'point',
    ]);
  });

  it('reads seasons by months, and winter into the next year', () => {
    const seasons = Array.from({ length: 21 }, (_, index) =>
      inIso(spanOf(edtf(`1945-${21 + index}`))).join(' '),
    );
    expect(seasons).toEqual([
      ...['1945-03-01 1945-05-31', '1945-06-01 1945-08-31', '1945-09-01 1945-11-30', '1945-12-01 1946-02-28'],
      ...['1945-03-01 1945-05-31', '1945-06-01 1945-08-31', '1945-09-01 1945-11-30', '1945-12-01 1946-02-28'],
      ...['1945-09-01 1945-11-30', '1945-12-01 1946-02-28', '1945-03-01 1945-05-31', '1945-06-01 1945-08-31'],
      ...['1945-01-01 1945-03-31', '1945-04-01 1945-06-30', '1945-07-01 1945-09-30', '1945-10-01 1945-12-31'],
      ...['1945-01-01 1945-04-30', '1945-05-01 1945-08-31', '1945-09-01 1945-12-31'],
      ...['1945-01-01 1945-06-30', '1945-07-01 1945-12-31'],
    ]);
  });
});

describe('what EDTF refuses, in plain words', () => {
  it.each([
    ['1945-13', 'there is no month 13', 5],
    ['1945-00', 'there is no month 00', 5],
    ['1945-42', 'there is no month or season 42', 5],
    ['1945-21-01', 'a season has no days', 5],
    ['1945-04-31', 'April has 30 days', 8],
    ['1945-02-29', 'February 1945 has 28 days', 8],
    ['1900-02-29', 'February 1900 has 28 days', 8],
    ['-0003-02-29', 'February 4 BCE has 28 days', 9],
    ['1944-02-30', 'February 1944 has 29 days', 8],
    ['1945-01-32', 'there is no day 32', 8],
    ['1945-01-00', 'there is no day 00', 8],
    ['190X-04-31', 'April has 30 days', 8],
    ['1X01-02-29', 'no February that this can be has such a day', 8],
    ['1945-0X-32', 'there is no day 32', 8],
    ['1945-1-1', 'a month has two digits', 5],
    ['1945-01-1', 'a day has two digits', 8],
    ['19450813', 'a date is written with hyphens', 0],
    ['12345', 'a year of more than four digits is written with Y in front', 0],
    ['5', 'a year has four digits', 0],
    ['19X', 'a year with unknown digits has four places', 0],
    ['194-05', 'a month needs a year of four digits', 0],
    ['-0000', 'there is no year -0: the year before year 1 is 0000', 0],
    ['Y1234', 'Y is only for years of more than four digits', 0],
    ['Y01234', 'a year after Y has no leading zero', 0],
    ['Y12345-05', 'a year written with Y has no months or seasons', 0],
    ['Y1E14', 'the year is too far away to count its days', 0],
    ['JY12345', 'a Julian year has four digits', 1],
    ['1950S5', 'the year has 4 digits, not 5', 4],
    ['1950S2-05', 'only a year by itself has significant digits', 4],
    ['195XS2', 'significant digits need a year with all its digits', 4],
    ['1946/1945', 'it would end before it begins', 5],
    ['1945/1946/1947', 'there is more than one slash', 9],
    ['/', 'neither side of the slash has a date', 0],
    ['1945/1946-13', 'there is no month 13', 10],
    ['1945/[1946]', 'brackets cannot stand beside a slash', 5],
    ['[1946..1945]', 'the later date stands first', 7],
    ['[1945', 'the closing ] is missing', 5],
    ['[1945}', '[ is closed by ]', 5],
    ['[1945]?', 'something follows the closing bracket', 6],
    ['{}', 'the brackets are empty', 1],
    ['[..]', 'neither side of the dots has a date', 1],
    ['[1945,..1950]', 'only the first can be without a beginning', 6],
    ['[1945..,1950]', 'only the last can be without an end', 5],
    ['[1945/1946]', 'a slash cannot stand within brackets', 5],
    ['[1945,,1946]', 'there is no date here', 6],
    ['1945-04-12T25:00', 'there is no hour 25', 11],
    ['1945-04-12T24:01', 'the day ends at 24:00', 11],
    ['1945-04-12T10:61', 'there is no minute 61', 14],
    ['1945-04-12T10:30:61', 'there is no second 61', 17],
    ['1945-04-12T10:30+15:00', 'there is no such time zone', 10],
    ['1945-04-12Tnoon', 'this is not a time of day', 10],
    ['1945-04-12?T10:30', 'a time of day needs a day that is known and unmarked', 11],
    ['1945T10:30', 'a time of day needs a day', 4],
    ['1945 ', 'there is a space after the date', 4],
    [' 1945', 'there is a space before the date', 0],
    ['194u', 'an unknown digit is written X', 3],
    ['1960s', 'a decade is written with an X, as 196X, and a century as 19XX', 4],
    ['1945-May', 'a month is written as a number', 4],
    ['1945.05.03', 'the year comes first and the parts of a date are joined by hyphens', 4],
    ['1945-05-03!', '"!" does not belong to a date', 10],
    ['never', '"n" does not begin a date', 0],
    ['Y', 'a year follows Y', 1],
    ['', 'there is no date here', 0],
  ])('%s: %s', (text, problem, at) => {
    expect(parseEdtf(text)).toMatchObject({ ok: false, problem, at });
  });
});

describe('Julian dates', () => {
  it.each([
    ['J1917-10-25', '1917-11-07', '1917-11-07'],
    ['J1917-10', '1917-10-14', '1917-11-13'],
    ['J1900', '1900-01-13', '1901-01-13'],
    ['J1900-02-29', '1900-03-13', '1900-03-13'],
    ['J-0043-03-15', '-0043-03-13', '-0043-03-13'],
    ['J1917-10-25~', '1917-10-31', '1917-11-14'],
    ['J1917-02~', '1917-01-14', '1917-04-13'],
    ['J1917-10-XX', '1917-10-14', '1917-11-13'],
    ['J191X', '1910-01-14', '1920-01-13'],
  ])('%s is %s to %s', (text, earliest, latest) => {
    expect(inIso(spanOf(edtf(text)))).toEqual([earliest, latest]);
    expect(formatEdtf(edtf(text))).toBe(text);
  });

  it('is the same day in either calendar, inside other kinds as well', () => {
    expect(spanOf(edtf('J1917-10-25/1918-03-03'))).toEqual(spanOf(edtf('1917-11-07/J1918-02-18')));
  });
});

describe('the marks of single components', () => {
  it.each([
    ['2004-06-11?', '2004-06-04', '2004-06-18'],
    ['2004-06-11%', '2004-05-28', '2004-06-25'],
    ['2004-06?-11', '2004-05-11', '2004-07-11'],
    ['2004?-06-11', '2002-06-11', '2006-06-11'],
    ['?2004-06-11', '2002-06-11', '2006-06-11'],
    ['2004-?06-11', '2004-05-11', '2004-07-11'],
    ['?2004-06-~11', '2002-06-04', '2006-06-18'],
    ['2004-02~', '2004-01-01', '2004-03-31'],
    ['2004-21~', '2003-12-01', '2004-08-31'],
    ['2004-40~', '2003-07-01', '2004-12-31'],
    ['1860~', '1858-01-01', '1862-12-31'],
    ['186X~', '1855-01-01', '1874-12-31'],
    ['186~', '1855-01-01', '1874-12-31'],
    ['18XX~', '1775-01-01', '1924-12-31'],
    ['18%', '1750-01-01', '1949-12-31'],
    ['1XXX~', '0750-01-01', '2249-12-31'],
    ['1860S3~', '1855-01-01', '1874-12-31'],
    ['1985-04-XX?', '1985-03-01', '1985-05-31'],
    ['1985-XX-XX?', '1983-01-01', '1987-12-31'],
  ])('%s is %s to %s', (text, earliest, latest) => {
    expect(inIso(spanOf(edtf(text)))).toEqual([earliest, latest]);
  });
});

describe('bounds as EDTF', () => {
  it('come back as the same bounds', () => {
    const wide = fc.tuple(fc.option(anyDay), fc.option(anyDay)).map(([a, b]): Bounds => {
      const [earliest, latest] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      return { earliest, latest };
    });
    fc.assert(
      fc.property(fc.oneof(anyBounds, wide), (bounds) => {
        const value = edtfOfBounds(bounds);
        if (value === null) expect(bounds).toEqual({ earliest: null, latest: null });
        else expect(compare(spanOf(edtf(formatEdtf(value))), bounds)).toBe(0);
      }),
    );
  });

  it.each([
    ['1946-05-03', '1946-05-03', '1946-05-03'],
    ['1946-04-01', '1946-04-30', '1946-04'],
    ['1946-01-01', '1946-12-31', '1946'],
    ['1946-04-21', '1946-04-30', '[1946-04-21..1946-04-30]'],
    ['1946-01-01', '1946-11-30', '[1946-01-01..1946-11-30]'],
    ['1946-02-01', '1946-12-31', '[1946-02-01..1946-12-31]'],
    ['1945-01-01', '1946-12-31', '[1945-01-01..1946-12-31]'],
    ['1946-04-01', '1946-04-29', '[1946-04-01..1946-04-29]'],
    [null, '1946-05-03', '[..1946-05-03]'],
    ['-0002-05-03', null, '[-0002-05-03..]'],
  ])('%s to %s is %s', (earliest, latest, text) => {
    const day = (iso: string | null): number | null => (iso === null ? null : parseIsoDay(iso));
    const value = edtfOfBounds({ earliest: day(earliest), latest: day(latest) });
    expect(value === null ? null : formatEdtf(value)).toBe(text);
  });

  it('has no text for days that EDTF cannot write', () => {
    expect(edtfOfBounds({ earliest: null, latest: dayOf(12345, 1, 1) })).toBeNull();
    expect(civilOf(dayOf(12345, 1, 1)).year).toBe(12345);
  });

  it('writes and reads single days alike', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(point(isoOf(day)).unit).toBe('day');
        expect(spanOf(edtf(isoOf(day)))).toEqual({ earliest: day, latest: day });
      }),
    );
  });
});
