import { boundsInWords, formatDay, parseIsoDay, type ReportBounds } from '../../index.ts';

/** An ISO day for people: "1 February 1946". */
export function dayInWords(date: string): string {
  const day = parseIsoDay(date);
  return day === null ? date : formatDay(day);
}

/** Bounds for people: "3 May 1946", "between 21 and 30 April 1946", "3 May 1946 or earlier". */
export function reportBoundsInWords({ earliest, latest }: ReportBounds): string {
  return boundsInWords({ earliest: dayOrNull(earliest), latest: dayOrNull(latest) });
}

/** Whether nothing at all bounds a day. */
export function isUntold({ earliest, latest }: ReportBounds): boolean {
  return earliest === null && latest === null;
}

/** From when until when, in one phrase; says so where one of them is not told. */
export function spanInWords(from: ReportBounds, until: ReportBounds): string {
  if (isUntold(from) && isUntold(until)) return 'beginning and end not told';
  if (isUntold(until)) return `from ${reportBoundsInWords(from)}, end not told`;
  const end = `until ${reportBoundsInWords(until)}`;
  return isUntold(from) ? `beginning not told, ${end}` : `from ${reportBoundsInWords(from)} ${end}`;
}

function dayOrNull(date: string | null): number | null {
  return date === null ? null : parseIsoDay(date);
}
