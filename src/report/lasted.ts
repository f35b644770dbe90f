import type { Bounds } from '../time/index.ts';
import type { SourceWord } from './report.ts';

/** For how many days something stood, counted from its first day to its end; null where nobody tells both its beginning and its end. */
export function lastedDays(from: Bounds, until: Bounds): SourceWord['lasted'] {
  if (from.earliest === null || until.latest === null) return null;
  const shortest =
    from.latest === null || until.earliest === null ? 0 : Math.max(0, until.earliest - from.latest);
  return { atLeast: shortest, atMost: Math.max(shortest, until.latest - from.earliest) };
}
