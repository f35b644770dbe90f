import { isoOf, type Bounds } from '../time/index.ts';
import type { ReportBounds } from './report.ts';

/** Bounds as reports write them. */
export function reportBounds(bounds: Bounds): ReportBounds {
  return {
    earliest: bounds.earliest === null ? null : isoOf(bounds.earliest),
    latest: bounds.latest === null ? null : isoOf(bounds.latest),
  };
}
