import { boundsInWords, daysInWords } from './bounds-words.ts';
import { civilInWords, monthInWords, yearInWords } from './day-words.ts';
import { spanOf } from './edtf-bounds.ts';
import type { EdtfDate, End, Lasted, Mark, Member, Part, Point } from './edtf-value.ts';
import { unmarkedBounds } from './point-bounds.ts';
import { yearOfDigits, yearsOfPoint } from './point-days.ts';
import { crossesYear, seasonOf } from './season.ts';

/** A date of EDTF for people: "9 August 1945 to 3 May 1946", "between 21 and 30 April 1946", "1960s", "about 1860", "2002, doubted". */
export function edtfInWords(date: EdtfDate): string {
  switch (date.kind) {
    case 'point':
      return pointInWords(date);
    case 'lasted':
      return lastedInWords(date);
    case 'one-of':
      return joined(
        date.members.map((member) => memberInWords(member, 'and', date.members.length)),
        'or',
      );
    case 'all-of':
      return joined(
        date.members.map((member) => memberInWords(member, 'to', date.members.length)),
        'and',
      );
  }
}

/** A point for people, its marks in words: "about" for `~`, "doubted" for `?`, which stands in brackets when another date is `beside` it. */
export function pointInWords(point: Point, beside = false): string {
  const parts = partsOf(point);
  const marks = parts.filter(({ part }) => part.before !== null || part.after !== null);
  const whole = unmarkedInWords(point);
  const single = parts.at(-1)?.part;
  if (marks.length === 0) return whole;
  if (
    marks.length === 1 &&
    single !== undefined &&
    marks[0]?.part === single &&
    (single.before === null || parts.length === 1)
  ) {
    return marked(whole, single.after ?? single.before, beside);
  }
  return `${whole} (${markedParts(parts)})`;
}

/** A point for people as if it had no marks: "April 1946", "1960s", "winter 1945-46", "25 October 1917 Old Style (7 November 1917)". */
export function unmarkedInWords(point: Point): string {
  const words = pointBody(point);
  if (point.calendar === 'gregorian') return words;
  const known = point.unit === 'day' && partsOf(point).every(({ part }) => !part.digits.includes('X'));
  return known ? `${words} Old Style (${boundsInWords(unmarkedBounds(point))})` : `${words} Old Style`;
}

function pointBody(point: Point): string {
  const years = yearsOfPoint(point);
  const isOneYear = years.first === years.last;
  if (point.season !== null) return seasonInWords(point, isOneYear ? years.first : null);
  if (point.month === null) return yearBody(point);
  const monthKnown = !point.month.digits.includes('X');
  const year = isOneYear ? yearInWords(years.first) : `of ${yearBody(point)}`;
  if (point.day === null || point.day.digits === 'XX') {
    const what = point.day === null ? '' : 'a day in ';
    if (monthKnown) return `${what}${monthInWords(Number(point.month.digits))} ${year}`;
    if (isOneYear && point.month.digits === 'XX')
      return `${point.day === null ? 'a month of' : 'a day in'} ${year}`;
  } else if (monthKnown && !point.day.digits.includes('X')) {
    const month = Number(point.month.digits);
    if (!isOneYear) return `${Number(point.day.digits)} ${monthInWords(month)} ${year}`;
    const clock = point.clock === null ? '' : `, ${point.clock.slice(1)}`;
    return `${civilInWords({ year: years.first, month, day: Number(point.day.digits) })}${clock}`;
  }
  return `a ${point.day === null ? 'month' : 'day'} in ${point.year.digits}-${point.month.digits}${point.day === null ? '' : `-${point.day.digits}`}`;
}

function yearBody(point: Point): string {
  const { first, last } = yearsOfPoint(point);
  const { digits } = point.year;
  const isWhole = point.month === null;
  if (point.significantDigits !== null)
    return `${yearInWords(yearOfDigits(digits))} or so (${yearSpan(first, last)})`;
  if (digits === 'XXXX') return 'an unknown year';
  if (/X[0-9]/.test(digits)) return `a year that fits ${digits}`;
  if (first === last) return yearInWords(first);
  if (!isWhole) return `a year in ${yearSpan(first, last)}`;
  return last - first === 9 && first > 0 && first % 100 !== 0 ? `${first}s` : yearSpan(first, last);
}

function yearSpan(first: number, last: number): string {
  return first <= 0 && last <= 0
    ? `${1 - first}\u2013${1 - last} BCE`
    : `${yearInWords(first)}\u2013${yearInWords(last)}`;
}

function seasonInWords(point: Point, year: number | null): string {
  const season = seasonOf(Number(point.season?.digits));
  if (season === undefined) return '';
  const name = season.name.includes(' ') ? `${season.name} of` : season.name;
  const where = season.where === '' ? '' : ` (${season.where})`;
  if (year === null) return `${season.name} of a year that fits ${point.year.digits}${where}`;
  const next = crossesYear(season) && year > 0 ? `\u2013${String(year + 1).slice(-2)}` : '';
  return `${name} ${yearInWords(year)}${next}${where}`;
}

function lastedInWords(date: Lasted): string {
  const { start, end } = date;
  if (start.kind === 'point') {
    if (end.kind === 'point')
      return plainDays(start, end, 'to') ?? `${pointInWords(start, true)} to ${pointInWords(end, true)}`;
    return end.kind === 'open'
      ? `${pointInWords(start, true)} onwards`
      : `from ${pointInWords(start, true)}, end not known`;
  }
  if (end.kind === 'point')
    return start.kind === 'open'
      ? `up to ${pointInWords(end, true)}`
      : `until ${pointInWords(end, true)}, start not known`;
  return `${endInWords(start, 'start')}, ${endInWords(end, 'end')}`;
}

function endInWords(end: End, name: string): string {
  return end.kind === 'open' ? `no ${name}` : `${name} not known`;
}

function memberInWords(member: Member, word: 'and' | 'to', count: number): string {
  if (member.kind === 'point') return pointInWords(member, count > 1);
  const { from, to } = member;
  if (from === null) return to === null ? '' : `${pointInWords(to, true)} or earlier`;
  if (to === null) return `${pointInWords(from, true)} or later`;
  const range = plainDays(from, to, word) ?? `${pointInWords(from, true)} ${word} ${pointInWords(to, true)}`;
  return range.includes(' and ') ? `between ${range}` : range;
}

function plainDays(a: Point, b: Point, word: 'and' | 'to'): string | null {
  if (!isPlainDay(a) || !isPlainDay(b)) return null;
  const first = spanOf(a).earliest;
  const last = spanOf(b).latest;
  return first === null || last === null ? null : daysInWords(first, last, word);
}

function isPlainDay(point: Point): boolean {
  const bare = point.unit === 'day' && point.clock === null && point.calendar === 'gregorian';
  return (
    bare &&
    partsOf(point).every(
      ({ part }) => /^-?\d+$/.test(part.digits) && part.before === null && part.after === null,
    )
  );
}

type NamedPart = { readonly name: string; readonly part: Part };

function partsOf(point: Point): NamedPart[] {
  const { year, season, month, day } = point;
  const named = [
    { name: 'year', part: year },
    { name: 'season', part: season },
    { name: 'month', part: month },
    { name: 'day', part: day },
  ];
  return named.flatMap(({ name, part }) => (part === null ? [] : [{ name, part }]));
}

/** The words for a date as they follow another word: "the 1960s", "the first half of 1945", all others as they are. */
export function withArticle(words: string): string {
  return /^(?:\d+0s\b|(?:first|second|third|fourth|last) )/.test(words) ? `the ${words}` : words;
}

function marked(words: string, mark: Mark | null, beside: boolean): string {
  const about = mark === '~' || mark === '%' ? `about ${withArticle(words)}` : words;
  const doubt = beside ? ' (doubted)' : ', doubted';
  return `${about}${mark === '?' || mark === '%' ? doubt : ''}`;
}

function markedParts(parts: readonly NamedPart[]): string {
  return parts
    .flatMap(({ name, part }, index) => {
      const group = parts.slice(0, index + 1).map((each) => each.name);
      return [markWords([name], part.before), markWords(group, part.after)];
    })
    .filter((words) => words !== '')
    .join(', ');
}

function markWords(names: readonly string[], mark: Mark | null): string {
  if (mark === null) return '';
  return `${joined(names, 'and')} ${{ '?': 'doubted', '~': 'approximate', '%': 'doubted and approximate' }[mark]}`;
}

function joined(words: readonly string[], last: 'or' | 'and'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.slice(-1).join('')}`;
}
