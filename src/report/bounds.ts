import { TIME_OUT_OF_MIND } from '../reckoning/index.ts';
import { isoOf, type Bounds, type Day } from '../time/index.ts';
import type { ReportBounds } from './report.ts';

/** Bounds as reports write them. */
export function reportBounds(bounds: Bounds): ReportBounds {
  return {
    earliest: told(bounds.earliest),
    latest: told(bounds.latest),
  };
}

/** What has lasted from time out of mind has no first day to show. */
function told(day: Day | null): string | null {
  return day === null || day <= TIME_OUT_OF_MIND ? null : isoOf(day);
}
