import { countUpTo, type Day } from '../../index.ts';

/** The day nearest to a day that lies within the period. */
export function clampDay(day: Day, first: Day, last: Day): Day {
  return Math.min(last, Math.max(first, day));
}

/** The next day after this one on which something changes, or null. `changes` are in order. */
export function nextChange(changes: readonly Day[], day: Day): Day | null {
  return changes[countUpTo(changes, day)] ?? null;
}

/** The last day before this one on which something changes, or null. `changes` are in order. */
export function previousChange(changes: readonly Day[], day: Day): Day | null {
  return changes[countUpTo(changes, day - 1) - 1] ?? null;
}
