import fc from 'fast-check';
import { dayOf, daysInMonth, type Bounds, type Period } from '../../src/time/index.ts';

/** Days of some four hundred years about the present, which is where the calendar has every turn it can take. */
export const anyDay = fc.integer({ min: dayOf(1800, 1, 1), max: dayOf(2200, 12, 31) });

/** Bounds of every sort: exact, wide, open on one side or both; narrow enough that two of them often touch. */
export const anyBounds: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.option(fc.integer({ min: -20, max: 20 }), { freq: 4 }),
    fc.option(fc.integer({ min: -20, max: 20 }), { freq: 4 }),
  )
  .map(([a, b]) =>
    a === null || b === null || a <= b ? { earliest: a, latest: b } : { earliest: b, latest: a },
  );

/** Periods, mixed ones included. */
export const anyPeriod: fc.Arbitrary<Period> = fc.record({
  years: fc.nat({ max: 40 }),
  months: fc.nat({ max: 40 }),
  weeks: fc.nat({ max: 10 }),
  days: fc.nat({ max: 100 }),
});

const mark = fc.constantFrom('', '', '', '', '?', '~', '%');
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const fourDigits = fc
  .integer({ min: -9999, max: 9999 })
  .map((year) => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0'));
const maskedYear = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 15 }))
  .map(
    ([sign, year, mask]) =>
      sign +
      Array.from(String(year))
        .map((digit, place) => (mask & (1 << place) ? 'X' : digit))
        .join(''),
  );
const yearText = fc.oneof({ weight: 4, arbitrary: fourDigits }, { weight: 1, arbitrary: maskedYear });
const longYear = fc.oneof(
  fc.integer({ min: 10_000, max: 9_999_999 }).map((year) => `Y${year}`),
  fc.integer({ min: 10_000, max: 9_999_999 }).map((year) => `Y-${year}`),
  fc
    .tuple(fc.constantFrom('', '-'), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 4, max: 9 }))
    .map(([sign, base, exponent]) => `Y${sign}${base}E${exponent}`),
);
const withMarks = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(mark, text, mark).map((parts) => parts.join(''));
const yearPoint = fc.oneof(
  withMarks(yearText),
  withMarks(longYear),
  withMarks(fc.integer({ min: 0, max: 999 }).map((decade) => String(decade).padStart(3, '0'))),
  withMarks(fc.integer({ min: 0, max: 99 }).map(twoDigits)),
  fc.tuple(fourDigits, fc.integer({ min: 1, max: 4 })).map(([year, digits]) => `${year}S${digits}`),
);
const monthPoint = fc
  .tuple(
    withMarks(yearText),
    withMarks(
      fc.oneof(fc.integer({ min: 1, max: 12 }).map(twoDigits), fc.constantFrom('XX', '0X', '1X', 'X2')),
    ),
  )
  .map((parts) => parts.join('-'));
const seasonPoint = fc
  .tuple(withMarks(yearText), withMarks(fc.integer({ min: 21, max: 41 }).map(String)))
  .map((parts) => parts.join('-'));
const fullDay = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 30 }))
  .map(([year, month, day]) => {
    const text = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
    return {
      year: text,
      month: twoDigits(month),
      day: twoDigits(1 + (day % daysInMonth(year, month))),
    };
  });
const dayPoint = fc
  .tuple(fullDay, mark, mark, mark, mark, mark, mark)
  .map(([date, a, b, c, d, e, f]) => `${a}${date.year}${b}-${c}${date.month}${d}-${e}${date.day}${f}`);
const maskedDay = fc
  .tuple(fullDay, fc.constantFrom('XX', 'X1', '0X', '1X', 'X8'))
  .map(([date, day]) => `${date.year}-${date.month}-${day}`);
const clockPoint = fc
  .tuple(fullDay, fc.nat({ max: 23 }), fc.nat({ max: 59 }), fc.constantFrom('', 'Z', '+04:30', '-05:00'))
  .map(
    ([date, hour, minute, zone]) =>
      `${date.year}-${date.month}-${date.day}T${twoDigits(hour)}:${twoDigits(minute)}:00${zone}`,
  );
const gregorianPoint = fc.oneof(yearPoint, monthPoint, seasonPoint, dayPoint, maskedDay, clockPoint);
const julianPoint = fc
  .oneof(monthPoint, seasonPoint, dayPoint, maskedDay, withMarks(yearText))
  .map((text) => `J${text}`);

/** The text of one point of EDTF, of every level, with marks, unknown digits and Julian dates. */
export const anyPointText = fc.oneof(
  { weight: 4, arbitrary: gregorianPoint },
  { weight: 1, arbitrary: julianPoint },
);

const end = fc.oneof({ weight: 6, arbitrary: anyPointText }, fc.constantFrom('..', ''));
const lasted = fc
  .tuple(end, end)
  .filter(([a, b]) => a !== '' || b !== '')
  .map((ends) => ends.join('/'));
const member = fc.oneof(
  anyPointText,
  fc.tuple(anyPointText, anyPointText).map((range) => range.join('..')),
);
const members = fc
  .tuple(
    fc.constantFrom('', '', '..'),
    fc.array(member, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '', '..'),
  )
  .map(([before, list, after]) => {
    const first = list[0] ?? '';
    const last = list.at(-1) ?? '';
    const opened = before !== '' && !first.includes('..') ? [before + first, ...list.slice(1)] : list;
    return after !== '' && list.length > 1 && !last.includes('..')
      ? [...opened.slice(0, -1), last + after]
      : opened;
  });

/** Text of every kind of EDTF date; a few of them are refused, because they would end before they begin. */
export const anyEdtfText = fc.oneof(
  { weight: 3, arbitrary: anyPointText },
  { weight: 2, arbitrary: lasted },
  { weight: 1, arbitrary: members.map((list) => `[${list.join(',')}]`) },
  { weight: 1, arbitrary: members.map((list) => `{${list.join(',')}}`) },
);
