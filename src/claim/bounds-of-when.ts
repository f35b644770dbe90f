import {
  addPeriodToBounds,
  boundsOf,
  endBoundsOf,
  hull,
  intersect,
  parseDateText,
  parsePeriod,
  startBoundsOf,
  UNBOUNDED,
  type Bounds,
} from '../time/index.ts';
import type { When } from './when.ts';

/** Which day of something that lasted is meant: its first, its last, or any. */
export type WhichDay = 'start' | 'end' | 'any';

/**
 * The first and last day that a date, written or relative, can mean.
 * @param at the bounds of what a relative date hangs on: an event's id, or a holding's with `.start` or `.end`
 */
export function boundsOfWhen(when: When, at: (anchor: string) => Bounds, which: WhichDay = 'any'): Bounds {
  if (typeof when === 'string') return writtenBounds(when, which) ?? UNBOUNDED;
  if ('with' in when) return at(when.with);
  if ('within' in when)
    return { earliest: at(when.of).earliest, latest: moved(at(when.of), when.within, 1).latest };
  if ('after' in when)
    return when.by === undefined
      ? { earliest: at(when.after).earliest, latest: null }
      : moved(at(when.after), when.by, 1);
  if ('before' in when)
    return when.by === undefined
      ? { earliest: null, latest: at(when.before).latest }
      : moved(at(when.before), when.by, -1);
  if ('during' in when)
    return { earliest: at(`${when.during}.start`).earliest, latest: at(`${when.during}.end`).latest };
  if ('all' in when) {
    const parts = when.all.map((part) => boundsOfWhen(part, at, which));
    return parts.reduce((all, part) => intersect(all, part) ?? all, UNBOUNDED);
  }
  const parts = 'earliest-of' in when ? when['earliest-of'] : when['latest-of'];
  return parts.map((part) => boundsOfWhen(part, at, which)).reduce(hull);
}

/** The bounds of a written date; null where it is none. */
export function writtenBounds(text: string, which: WhichDay): Bounds | null {
  const parsed = parseDateText(text);
  if (!parsed.ok) return null;
  const read = { start: startBoundsOf, end: endBoundsOf, any: boundsOf }[which];
  return read(parsed.value);
}

function moved(bounds: Bounds, written: string, direction: 1 | -1): Bounds {
  const period = parsePeriod(written);
  return period.ok ? addPeriodToBounds(bounds, period.value, direction) : UNBOUNDED;
}
