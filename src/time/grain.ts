import type { Part, Point } from './edtf-value.ts';
import { NO_PERIOD, sumOfPeriods, type Period } from './period.ts';
import { seasonOf } from './season.ts';
import { TIMES_WIDENED, WIDENING, type Grain } from './vague-words.ts';

/** The grain of what a point says: the smallest component that is not all unknown digits. */
export function grainOfPoint(point: Point): Grain {
  return grainOfPart(point, point.day ?? point.month ?? point.season ?? point.year);
}

/** How far all the marks of a point reach to each side, each by the grain of the component it stands at, added up. */
export function wideningOf(point: Point): Period {
  let total = NO_PERIOD;
  for (const part of [point.year, point.season, point.month, point.day]) {
    for (const mark of [part?.before, part?.after]) {
      if (part && mark)
        total = sumOfPeriods(total, wideningAt(point, grainOfPart(point, part)), TIMES_WIDENED[mark]);
    }
  }
  return total;
}

/** How far `about` reaches for a point, by its grain. */
export function wideningAt(point: Point, grain: Grain): Period {
  const season =
    grain === 'season' && point.season !== null ? seasonOf(Number(point.season.digits)) : undefined;
  return season === undefined ? WIDENING[grain] : { ...NO_PERIOD, months: season.months };
}

function grainOfPart(point: Point, part: Part): Grain {
  if (part === point.day)
    return part.digits === 'XX' && point.month !== null ? grainOfPart(point, point.month) : 'day';
  if (part === point.month) return part.digits === 'XX' ? grainOfPart(point, point.year) : 'month';
  return part === point.season ? 'season' : grainOfYear(point);
}

function grainOfYear(point: Point): Grain {
  if (point.unit === 'century' || point.unit === 'decade') return point.unit;
  const { digits } = point.year;
  const firstUnknown = digits.indexOf('X');
  const written = digits.startsWith('-') ? digits.length - 1 : digits.length;
  const known = firstUnknown === -1 ? point.significantDigits : firstUnknown - (digits.length - written);
  const unknown = known === null ? 0 : written - known;
  return (['year', 'decade', 'century'] as const)[Math.max(0, unknown)] ?? 'millennium';
}
