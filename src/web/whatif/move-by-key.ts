import type { Day } from '../../index.ts';
import { addMonths, type Key } from '../strip/step-day.ts';

/** The day to which a key moves a mark (a day, with Shift a month), or null for a key that does not move it. */
export function moveByKey({ key, shiftKey }: Key, day: Day): Day | null {
  const by =
    key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
  if (by === 0) return null;
  return shiftKey ? addMonths(day, by) : day + by;
}
