import type { Mark, Part, Point, Unit } from './edtf-value.ts';
import { read, unread, type Parsed } from './parsed.ts';
import { pointFault } from './point-fault.ts';

const EXPECTED = 'a date such as 1946, 1946-05 or 1946-05-03';
const MARKS = '[?~%]?';
const POINT = new RegExp(
  [
    `^(?<julian>J?)(?<beforeYear>${MARKS})(?<year>Y-?\\d+(?:E\\d+)?|-?[0-9X]+)(?<significantDigits>S\\d+)?(?<afterYear>${MARKS})`,
    `(?:-(?<beforeMonth>${MARKS})(?<month>[0-9X]+)(?<afterMonth>${MARKS})`,
    `(?:-(?<beforeDay>${MARKS})(?<day>[0-9X]+)(?<afterDay>${MARKS})(?<clock>T[^/,]*)?)?)?`,
  ].join(''),
);
const POINT_WITH_PLACES = new RegExp(POINT, 'd'); // slower: only for what is wrong

/**
 * Reads one point: `1946-05-03` and all that EDTF allows in its place, or the same in the Julian calendar with `J` in front. `at` is
 * where the text stands in what the author wrote.
 */
export function readPoint(text: string, at = 0): Parsed<Point> {
  const match = POINT.exec(text);
  if (match === null) return unread(...strangeBeginning(text, at), EXPECTED);
  const rest = text.slice(match[0].length);
  if (rest !== '') return unread(leftOver(rest), at + match[0].length, EXPECTED);
  const point = pointOf(match.groups ?? {});
  const fault = pointFault(point);
  if (fault === null) return read(point);
  const start = POINT_WITH_PLACES.exec(text)?.indices?.groups?.[fault.component]?.[0] ?? 0;
  return unread(fault.problem, at + start + fault.offset, fault.expected);
}

function pointOf(groups: Readonly<Record<string, string | undefined>>): Point {
  const { year = '', significantDigits, month, day } = groups;
  const second = month === undefined ? null : partOf(month, groups['beforeMonth'], groups['afterMonth']);
  const isSeason = month !== undefined && day === undefined && /^\d\d$/.test(month) && Number(month) > 20;
  return {
    kind: 'point',
    calendar: groups['julian'] === 'J' ? 'julian' : 'gregorian',
    unit: day !== undefined ? 'day' : isSeason ? 'season' : second !== null ? 'month' : unitOfYear(year),
    year: partOf(year, groups['beforeYear'], groups['afterYear']),
    significantDigits: significantDigits === undefined ? null : Number(significantDigits.slice(1)),
    season: isSeason ? second : null,
    month: isSeason ? null : second,
    day: day === undefined ? null : partOf(day, groups['beforeDay'], groups['afterDay']),
    clock: groups['clock'] ?? null,
  };
}

function partOf(digits: string, before: string | undefined, after: string | undefined): Part {
  return { digits, before: markOf(before), after: markOf(after) };
}

function markOf(text: string | undefined): Mark | null {
  return text === '?' || text === '~' || text === '%' ? text : null;
}

function unitOfYear(year: string): Unit {
  const digits = year.replace('-', '');
  return digits.length === 3 ? 'decade' : digits.length === 2 ? 'century' : 'year';
}

function strangeBeginning(text: string, at: number): [problem: string, at: number] {
  if (text === '') return ['there is no date here', at];
  if (/^\s/.test(text)) return ['there is a space before the date', at];
  if (/^[Yy]/.test(text)) return ['a year follows Y', at + 1];
  return [`"${Array.from(text)[0] ?? ''}" does not begin a date`, at];
}

function leftOver(rest: string): string {
  if (/^\s+$/.test(rest)) return 'there is a space after the date';
  if (/^s$/.test(rest)) return 'a decade is written with an X, as 196X, and a century as 19XX';
  if (/^[xu]/.test(rest)) return 'an unknown digit is written X';
  if (/^-[A-Za-z]/.test(rest)) return 'a month is written as a number';
  if (/^T/.test(rest)) return 'a time of day needs a day';
  if (/^[./]\d/.test(rest)) return 'the year comes first and the parts of a date are joined by hyphens';
  return `"${Array.from(rest).slice(0, 10).join('')}" does not belong to a date`;
}
