import type { Day } from '../../index.ts';

/** The stretch of time that is in sight. Its ends lie between days while it is moved. */
export interface TimeWindow {
  readonly from: number;
  readonly until: number;
}

const FEWEST_DAYS = 14;

/** Enlarges around a day by a factor, within a period. */
export function zoomWindow(shown: TimeWindow, factor: number, around: number, whole: TimeWindow): TimeWindow {
  const length = Math.min(
    whole.until - whole.from,
    Math.max(FEWEST_DAYS, (shown.until - shown.from) / factor),
  );
  const share = (around - shown.from) / (shown.until - shown.from);
  return within({ from: around - share * length, until: around + (1 - share) * length }, whole);
}

/** Moves by a number of days, within a period. */
export function shiftWindow({ from, until }: TimeWindow, days: number, whole: TimeWindow): TimeWindow {
  return within({ from: from + days, until: until + days }, whole);
}

/** The window of the same length that shows a day; the same window where it does already. */
export function windowWith(shown: TimeWindow, day: Day, whole: TimeWindow): TimeWindow {
  if (day >= shown.from && day <= shown.until) return shown;
  const half = (shown.until - shown.from) / 2;
  return within({ from: day - half, until: day + half }, whole);
}

/** What a key does to the window, or null for a key that means nothing there. */
export function windowByKey(key: string, shown: TimeWindow, day: Day, whole: TimeWindow): TimeWindow | null {
  const length = shown.until - shown.from;
  const middle = day >= shown.from && day <= shown.until ? day : shown.from + length / 2;
  switch (key) {
    case 'ArrowLeft':
      return shiftWindow(shown, -length / 6, whole);
    case 'ArrowRight':
      return shiftWindow(shown, length / 6, whole);
    case '+':
    case '=':
      return zoomWindow(shown, 2, middle, whole);
    case '-':
      return zoomWindow(shown, 0.5, middle, whole);
    case '0':
      return whole;
    default:
      return null;
  }
}

function within({ from, until }: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(until - from, whole.until - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.until - length);
  return { from: start, until: start + length };
}
