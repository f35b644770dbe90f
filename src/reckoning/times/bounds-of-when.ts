import type { When } from '../../claim/index.ts';
import {
  addPeriodToBounds,
  boundsOf,
  hull,
  intersect,
  parseDateText,
  parsePeriod,
  UNBOUNDED,
  type Bounds,
} from '../../time/index.ts';
import type { Times } from './times.ts';

/** The first and last day that a date, written or relative, can mean, from the bounds that an account gives to what it hangs on. */
export function boundsOfWhen(when: When, times: Times): Bounds {
  if (typeof when === 'string') {
    const parsed = parseDateText(when);
    return parsed.ok ? boundsOf(parsed.value) : UNBOUNDED;
  }
  const at = (anchor: string): Bounds => times.boundsOfAnchor(anchor);
  if ('with' in when) return at(when.with);
  if ('within' in when)
    return { earliest: at(when.of).earliest, latest: after(at(when.of), when.within, 1).latest };
  if ('after' in when)
    return when.by === undefined
      ? { earliest: at(when.after).earliest, latest: null }
      : after(at(when.after), when.by, 1);
  if ('before' in when)
    return when.by === undefined
      ? { earliest: null, latest: at(when.before).latest }
      : after(at(when.before), when.by, -1);
  if ('during' in when)
    return { earliest: at(`${when.during}.start`).earliest, latest: at(`${when.during}.end`).latest };
  if ('all' in when) {
    return when.all
      .map((part) => boundsOfWhen(part, times))
      .reduce<Bounds>((all, part) => intersect(all, part) ?? all, UNBOUNDED);
  }
  const parts = 'earliest-of' in when ? when['earliest-of'] : when['latest-of'];
  return parts.map((part) => boundsOfWhen(part, times)).reduce(hull);
}

function after(bounds: Bounds, written: string, direction: 1 | -1): Bounds {
  const period = parsePeriod(written);
  return period.ok ? addPeriodToBounds(bounds, period.value, direction) : UNBOUNDED;
}
