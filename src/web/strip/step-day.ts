import { civilOf, dayOf, daysInMonth, type Day } from '../../index.ts';
import { nextChange, previousChange } from '../state/choose-day.ts';

export interface Reach {
  readonly first: Day;
  readonly last: Day;
  readonly changes: readonly Day[];
}

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** The day that a key on the slider leads to, or null for a key that means nothing there. */
export function stepDay({ key, shiftKey }: Key, day: Day, { first, last, changes }: Reach): Day | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? (nextChange(changes, day) ?? day) : day + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? (previousChange(changes, day) ?? day) : day - 1;
    case 'PageUp':
      return addMonths(day, 1);
    case 'PageDown':
      return addMonths(day, -1);
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** The same day of a later or earlier month, or its last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: ofMonth } = civilOf(day);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(ofMonth, daysInMonth(toYear, toMonth)));
}
