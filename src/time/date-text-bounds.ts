import { daysIn, type Bounds } from './bounds.ts';
import type { DateText } from './date-text-value.ts';
import { endOf, spanOf, startOf } from './edtf-bounds.ts';
import { formatEdtf } from './edtf.ts';
import type { Point } from './edtf-value.ts';
import { grainOfPoint, wideningAt, wideningOf } from './grain.ts';
import { addPeriod, NO_PERIOD, sumOfPeriods, type Period } from './period.ts';
import { unmarkedBounds, widen } from './point-bounds.ts';
import { seasonOf } from './season.ts';
import { LIMITS, PARTS, type LimitWord, type PartWord } from './vague-words.ts';

/** The earliest and latest day of what was written; of something that lasted, of the whole. */
export function boundsOf(text: DateText): Bounds {
  switch (text.kind) {
    case 'plain':
      return spanOf(text.date);
    case 'about': {
      const about = wideningAt(text.date, grainOfPoint(text.date));
      return widen(text.date, unmarkedBounds(text.date), sumOfPeriods(wideningOf(text.date), about));
    }
    case 'part':
      return boundsOfPart(text.word, text.date);
    case 'limit':
      return boundsOfLimit(text.word, text.date);
  }
}

/** The days on which what was written can have begun: as `boundsOf`, but of something that lasted only its start. */
export function startBoundsOf(text: DateText): Bounds {
  return text.kind === 'plain' ? startOf(text.date) : boundsOf(text);
}

/** The days on which what was written can have ended: as `boundsOf`, but of something that lasted only its end. */
export function endBoundsOf(text: DateText): Bounds {
  return text.kind === 'plain' ? endOf(text.date) : boundsOf(text);
}

/** Which table of `PARTS` a vague part of this date is read from, or null when it has no such parts. */
export function partTableOf(date: Point): keyof typeof PARTS | null {
  const grain = grainOfPoint(date);
  if (grain === 'season')
    return date.season !== null && seasonOf(Number(date.season.digits))?.months === 3 ? grain : null;
  if (grain === 'day' || grain === 'millennium') return null;
  const masked = [date.month, date.day].some((part) => part !== null && part.digits.includes('X'));
  const hasGaps = /X[0-9]/.test(date.year.digits) || (date.month !== null && date.year.digits.includes('X'));
  return masked || hasGaps || date.significantDigits !== null ? null : grain;
}

function boundsOfPart(word: PartWord, date: Point): Bounds {
  const kind = partTableOf(date);
  const whole = unmarkedBounds(date);
  if (kind === null || whole.earliest === null)
    throw new RangeError(`${formatEdtf(date)} has no part "${word}"`);
  const { count, parts } = PARTS[kind];
  const [first, last] = parts[word];
  const start = whole.earliest;
  if (count !== 'days') {
    const from = addPeriod(start, periodOf(count, first - 1), 1, date.calendar);
    return widen(
      date,
      { earliest: from, latest: addPeriod(start, periodOf(count, last), 1, date.calendar) - 1 },
      wideningOf(date),
    );
  }
  const length = daysIn(whole) ?? 0;
  const dayAt = (place: number): number => start + (place > 0 ? place - 1 : length + place);
  return widen(date, { earliest: dayAt(first), latest: dayAt(last) }, wideningOf(date));
}

function periodOf(count: 'months' | 'years', number: number): Period {
  return { ...NO_PERIOD, [count]: number };
}

// "Before 1946-05" is before the month begins; before a day that is not known (1946-05-XX) it is before the last that it can be.
function boundsOfLimit(word: LimitWord, date: Point): Bounds {
  const { side, included } = LIMITS[word];
  const unmarked = unmarkedBounds(date);
  const reach = wideningOf(date);
  const wide = widen(date, unmarked, reach);
  const isDay = date.unit === 'day';
  if (side === 'latest') {
    const begins = isDay ? unmarked.latest : unmarked.earliest;
    return {
      earliest: null,
      latest: included || begins === null ? wide.latest : addPeriod(begins, reach, 1, date.calendar) - 1,
    };
  }
  const ends = isDay ? unmarked.earliest : unmarked.latest;
  if (included || ends === null) return { earliest: wide.earliest, latest: null };
  const after = isDay
    ? addPeriod(ends, reach, -1, date.calendar) + 1
    : addPeriod(ends + 1, reach, -1, date.calendar);
  return { earliest: after, latest: null };
}
