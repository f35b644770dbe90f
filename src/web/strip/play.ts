import type { Day } from '../../index.ts';
import { nextChange } from '../state/choose-day.ts';
import type { Reach } from './step-day.ts';

export const paces = [
  { pace: 'day', every: 180 },
  { pace: 'week', every: 350 },
  { pace: 'change', every: 1500 },
] as const;

export type Pace = (typeof paces)[number]['pace'];

/** The day that follows while the atlas plays, or null at the end. */
export function dayAfter(pace: Pace, day: Day, { last, changes }: Reach): Day | null {
  if (day >= last) return null;
  switch (pace) {
    case 'day':
      return day + 1;
    case 'week':
      return Math.min(last, day + 7);
    case 'change':
      return nextChange(changes, day);
  }
}
