import { civilOf, dayOf, type Day } from '../../index.ts';
import { formatShortDay, shortDay, shortMonth, yearInWords } from '../words/days.ts';
import type { TimeWindow } from './time-window.ts';

export interface TimeTick {
  readonly day: Day;
  readonly label: string;
}

const ROOM = 64;
const DAYS = [1, 2, 5, 10] as const;
const MONTHS = [1, 3, 6] as const;
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** As many days, months or years as there is room to write along a width. */
export function timeTicks({ from, until }: TimeWindow, width: number): TimeTick[] {
  const most = Math.max(2, Math.floor(width / ROOM));
  const days = until - from;
  const everyDays = DAYS.find((step) => days / step <= most);
  if (everyDays !== undefined) return dayTicks(from, until, everyDays);
  const everyMonths = MONTHS.find((step) => days / (step * 30.4) <= most);
  if (everyMonths !== undefined) return monthTicks(from, until, everyMonths);
  const everyYears = YEARS.find((step) => days / (step * 365.25) <= most) ?? 2000;
  const first = Math.floor(civilOf(Math.ceil(from)).year / everyYears) * everyYears;
  return ticksWithin(from, until, (at) => {
    const year = first + at * everyYears;
    return { day: dayOf(year, 1, 1), label: yearInWords(year) };
  });
}

function dayTicks(from: number, until: number, every: number): TimeTick[] {
  const first = Math.ceil(from / every) * every;
  return ticksWithin(from, until, (at) => {
    const { year, month, day } = civilOf(first + at * every);
    return {
      day: first + at * every,
      label: at === 0 ? formatShortDay(year, month, day) : shortDay(month, day),
    };
  });
}

function monthTicks(from: number, until: number, every: number): TimeTick[] {
  const { year, month } = civilOf(Math.ceil(from));
  const first = year * 12 + Math.floor((month - 1) / every) * every;
  return ticksWithin(from, until, (at) => {
    const count = first + at * every;
    const inYear = Math.floor(count / 12);
    const label = count % 12 === 0 ? yearInWords(inYear) : shortMonth((count % 12) + 1);
    return { day: dayOf(inYear, (count % 12) + 1, 1), label };
  });
}

/** Ticks one after another, as far as a window reaches. */
function ticksWithin(from: number, until: number, make: (at: number) => TimeTick): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let at = 0; ; at++) {
    const tick = make(at);
    if (tick.day > until) return ticks;
    if (tick.day >= from) ticks.push(tick);
  }
}
