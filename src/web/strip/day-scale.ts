import { civilOf, dayOf, yearInWords, type Day } from '../../index.ts';

/** Days along a line of a given width. */
export interface DayScale {
  readonly xOf: (day: Day) => number;
  readonly dayAt: (x: number) => Day;
}

export interface Tick {
  readonly day: Day;
  /** The year, where there is room to write it. */
  readonly label: string | null;
}

const LABEL_WIDTH = 44;

/** A scale from the first day at the left to the last at the right, with a margin at both ends. */
export function dayScale(first: Day, last: Day, width: number, margin: number): DayScale {
  const length = Math.max(1, width - 2 * margin);
  const days = Math.max(1, last - first);
  return {
    xOf: (day) => margin + ((day - first) / days) * length,
    dayAt: (x) => Math.min(last, Math.max(first, Math.round(first + ((x - margin) / length) * days))),
  };
}

/** Where the marks of changes stand on a scale: never two in one half pixel, however many there are. */
export function changeMarks(changes: readonly Day[], { xOf }: DayScale): number[] {
  return [...new Set(changes.map((day) => Math.round(xOf(day) * 2) / 2))];
}

/** A tick on 1 January of every year, labelled as often as there is room. */
export function yearTicks(first: Day, last: Day, width: number): Tick[] {
  const from = civilOf(first).year;
  const until = civilOf(last).year;
  const every = stepFor((until - from + 1) * LABEL_WIDTH, width);
  const years = Array.from(
    { length: Math.ceil((until - from + 1) / tickStep(every)) },
    (_, at) => from + at * tickStep(every),
  );
  return years
    .map((year) => ({
      day: Math.max(first, dayOf(year, 1, 1)),
      label: (year - from) % every === 0 ? yearInWords(year) : null,
    }))
    .filter(({ day }) => day <= last);
}

function stepFor(wanted: number, width: number): number {
  const least = wanted / Math.max(1, width);
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => step >= least) ?? Math.ceil(least);
}

function tickStep(every: number): number {
  return every <= 5 ? 1 : every / 5;
}
