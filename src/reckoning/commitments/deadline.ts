import type { When } from '../../claim/index.ts';
import {
  addPeriodToBounds,
  endBoundsOf,
  exactly,
  parseDateText,
  parsePeriod,
  UNBOUNDED,
  type Bounds,
  type Day,
} from '../../time/index.ts';
import type { Times } from '../times/times.ts';

/**
 * The last day on which a commitment can be kept in time. A function of the bounds of what it hangs on, computed after all times are in: it
 * keeps their order and never moves them.
 */
export function deadlineOf(when: When, times: Times): Bounds {
  const at = (anchor: string): Bounds => times.boundsOfAnchor(anchor);
  if (typeof when === 'string') return lastDayOf(when);
  if ('with' in when) return at(when.with);
  if ('within' in when) return moved(at(when.of), when.within, 1);
  if ('after' in when) {
    return when.by === undefined ? UNBOUNDED : moved(at(when.after), when.by, 1);
  }
  if ('before' in when) return when.by === undefined ? at(when.before) : moved(at(when.before), when.by, -1);
  if ('during' in when) return at(when.during);
  if ('latest-of' in when) return latestOf(when['latest-of'].map((part) => deadlineOf(part, times)));
  return earliestOf(
    ('earliest-of' in when ? when['earliest-of'] : when.all).map((part) => deadlineOf(part, times)),
  );
}

/** "By 1952", "1952-12-31", "1950": the last day that the words allow. */
function lastDayOf(text: string): Bounds {
  const parsed = parseDateText(text);
  const latest = parsed.ok ? endBoundsOf(parsed.value).latest : null;
  return latest === null ? UNBOUNDED : exactly(latest);
}

function moved(bounds: Bounds, written: string, direction: 1 | -1): Bounds {
  const period = parsePeriod(written);
  return period.ok ? addPeriodToBounds(bounds, period.value, direction) : UNBOUNDED;
}

/** The first of several days: its latest is known as soon as one of theirs is. */
function earliestOf(parts: readonly Bounds[]): Bounds {
  const earliest = parts.map((part) => part.earliest);
  const latest = parts.map((part) => part.latest).filter((day) => day !== null);
  return {
    earliest: earliest.includes(null) ? null : Math.min(...(earliest as Day[])),
    latest: latest.length === 0 ? null : Math.min(...latest),
  };
}

/** The last of several days: its earliest is known as soon as one of theirs is. */
function latestOf(parts: readonly Bounds[]): Bounds {
  const earliest = parts.map((part) => part.earliest).filter((day) => day !== null);
  const latest = parts.map((part) => part.latest);
  return {
    earliest: earliest.length === 0 ? null : Math.max(...earliest),
    latest: latest.includes(null) ? null : Math.max(...(latest as Day[])),
  };
}
