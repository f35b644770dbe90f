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
  if ('all' in when) return together(when.all.map((part) => boundsOfWhen(part, at, which)));
  const parts = ('earliest-of' in when ? when['earliest-of'] : when['latest-of']).map((part) =>
    boundsOfWhen(part, at, which),
  );
  return 'earliest-of' in when
    ? { earliest: parts.reduce(hull).earliest, latest: extreme(parts, 'latest', Math.min) }
    : { earliest: extreme(parts, 'earliest', Math.max), latest: parts.reduce(hull).latest };
}

/** What several datings of one day leave of it, or everything they span where they cannot all be true. */
export function together(all: readonly Bounds[]): Bounds {
  if (all.length === 0) return UNBOUNDED;
  const common = all.reduce<Bounds | null>(
    (left, bounds) => (left === null ? null : intersect(left, bounds)),
    UNBOUNDED,
  );
  return common ?? all.reduce(hull);
}

/** The bounds of a written date; null where it is none. */
export function writtenBounds(text: string, which: WhichDay): Bounds | null {
  const parsed = parseDateText(text);
  if (!parsed.ok) return null;
  const read = { start: startBoundsOf, end: endBoundsOf, any: boundsOf }[which];
  return read(parsed.value);
}

/** The first or the last of those days that are known. */
function extreme(
  parts: readonly Bounds[],
  side: keyof Bounds,
  choose: (...days: number[]) => number,
): number | null {
  const known = parts.map((part) => part[side]).filter((day) => day !== null);
  return known.length === 0 ? null : choose(...known);
}

function moved(bounds: Bounds, written: string, direction: 1 | -1): Bounds {
  const period = parsePeriod(written);
  return period.ok ? addPeriodToBounds(bounds, period.value, direction) : UNBOUNDED;
}
