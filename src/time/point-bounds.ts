import { between, type Bounds } from './bounds.ts';
import type { Day } from './day.ts';
import type { Point } from './edtf-value.ts';
import { addPeriod, type Period } from './period.ts';
import { daysOfPoint } from './point-days.ts';
import { wideningOf } from './grain.ts';

/** The earliest and latest day of a point, widened by its marks; throws a RangeError for a point that no calendar has, which reading refuses. */
export function boundsOfPoint(point: Point): Bounds {
  return widen(point, unmarkedBounds(point), wideningOf(point));
}

/** The earliest and latest day of a point as if it had no marks. */
export function unmarkedBounds(point: Point): Bounds {
  const days = daysOfPoint(point);
  if (days === null) throw new RangeError(`no day fits ${JSON.stringify(point)}`);
  return days;
}

/** The bounds of a point, or of a part of it, moved apart by a period on each side, in the calendar of the point. */
export function widen(point: Point, bounds: Bounds, period: Period): Bounds {
  return between(
    bounds.earliest === null ? null : addPeriod(bounds.earliest, period, -1, point.calendar),
    bounds.latest === null ? null : laterBy(point, bounds.latest, period),
  );
}

// Whole months and years end where the next begins, so that a month after February ends on 31 March and not on the 28th.
function laterBy(point: Point, latest: Day, period: Period): Day {
  const isOneDay = point.day !== null && !point.day.digits.includes('X');
  return isOneDay
    ? addPeriod(latest, period, 1, point.calendar)
    : addPeriod(latest + 1, period, 1, point.calendar) - 1;
}
