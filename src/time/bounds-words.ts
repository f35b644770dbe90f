import type { Bounds } from './bounds.ts';
import { civilOf, dateIn, daysInMonth, type Calendar, type CivilDate, type Day } from './day.ts';
import { civilInWords, formatDay, monthInWords, yearInWords } from './day-words.ts';

/** Bounds for people: "3 May 1946", "April 1946", "between 21 and 30 April 1946", "between 1858 and 1862" (whole years), "3 May 1946 or earlier", "not known". */
export function boundsInWords(bounds: Bounds): string {
  const { earliest, latest } = bounds;
  if (earliest === null) return latest === null ? 'not known' : `${formatDay(latest)} or earlier`;
  if (latest === null) return `${formatDay(earliest)} or later`;
  if (earliest === latest) return formatDay(earliest);
  return (
    wholeInWords(civilOf(earliest), civilOf(latest)) ?? `between ${daysInWords(earliest, latest, 'and')}`
  );
}

/** Two days with a word between, saying a common month and year once: "21 and 30 April 1946", "9 August 1945 to 3 May 1946". */
export function daysInWords(
  first: Day,
  last: Day,
  word: 'and' | 'to',
  calendar: Calendar = 'gregorian',
): string {
  const a = dateIn(calendar, first);
  const b = dateIn(calendar, last);
  if (first === last) return civilInWords(a);
  if (a.year !== b.year) return `${civilInWords(a)} ${word} ${civilInWords(b)}`;
  if (a.month !== b.month) return `${a.day} ${monthInWords(a.month)} ${word} ${civilInWords(b)}`;
  return `${a.day} ${word} ${civilInWords(b)}`;
}

function wholeInWords(a: CivilDate, b: CivilDate): string | null {
  if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return null;
  const isSameYear = a.year === b.year;
  if (a.month === 1 && b.month === 12)
    return isSameYear ? yearInWords(a.year) : `between ${yearInWords(a.year)} and ${yearInWords(b.year)}`;
  const last = `${monthInWords(b.month)} ${yearInWords(b.year)}`;
  if (isSameYear && a.month === b.month) return last;
  return `between ${monthInWords(a.month)}${isSameYear ? '' : ` ${yearInWords(a.year)}`} and ${last}`;
}
