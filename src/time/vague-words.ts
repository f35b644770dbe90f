import type { Point, Part } from './edtf-value.ts'
import { NO_PERIOD, sumOfPeriods, type Period } from './period.ts'
import { seasonOf } from './season.ts'

/** What a mark or a vague word is measured by: the smallest component that is known. */
export type Grain = 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'month' | 'day'

/** The words that take a part of a month, season, year, decade or century. */
export type PartWord = 'beginning of' | 'early' | 'mid' | 'late' | 'end of'

/** What the parts of a span are counted in, and how many there are; days of a month and of a season are counted as they come. */
export type PartTable = { readonly count: 'days' | 'months' | 'years'; readonly parts: Readonly<Record<PartWord, readonly [number, number]>> }

/**
 * Convention of this program: how far `about` (also `~`, and the doubt `?`) reaches to each side, by the grain of what is known.
 * A season reaches by one of its own length. EDTF itself gives no number: "the meaning of approximate is left to the application".
 */
export const WIDENING: Readonly<Record<Grain, Period>> = {
  day: { ...NO_PERIOD, days: 7 },
  month: { ...NO_PERIOD, months: 1 },
  season: { ...NO_PERIOD, months: 3 },
  year: { ...NO_PERIOD, years: 2 },
  decade: { ...NO_PERIOD, years: 5 },
  century: { ...NO_PERIOD, years: 25 },
  millennium: { ...NO_PERIOD, years: 250 },
}

/** Convention of this program: how often the widening is taken for each mark. */
export const TIMES_WIDENED = { '?': 1, '~': 1, '%': 2 } as const

/**
 * Convention of this program: first and last day, month or year of each part, counted from 1; a negative number counts from
 * the end, -1 being the last.
 */
export const PARTS: Readonly<Record<'month' | 'season' | 'year' | 'decade' | 'century', PartTable>> = {
  month: { count: 'days', parts: { 'beginning of': [1, 5], early: [1, 10], mid: [11, 20], late: [21, -1], 'end of': [-5, -1] } },
  season: { count: 'months', parts: { 'beginning of': [1, 1], early: [1, 1], mid: [2, 2], late: [3, 3], 'end of': [3, 3] } },
  year: { count: 'months', parts: { 'beginning of': [1, 1], early: [1, 4], mid: [5, 8], late: [9, 12], 'end of': [12, 12] } },
  decade: { count: 'years', parts: { 'beginning of': [1, 1], early: [1, 4], mid: [5, 7], late: [8, 10], 'end of': [10, 10] } },
  century: { count: 'years', parts: { 'beginning of': [1, 10], early: [1, 34], mid: [35, 67], late: [68, 100], 'end of': [91, 100] } },
}

/** The words that give a date a limit on one side. */
export const LIMITS = {
  before: { side: 'latest', included: false },
  after: { side: 'earliest', included: false },
  by: { side: 'latest', included: true },
  until: { side: 'latest', included: true },
  since: { side: 'earliest', included: true },
  'not later than': { side: 'latest', included: true },
  'not earlier than': { side: 'earliest', included: true },
} as const

/** A word of `LIMITS`. */
export type LimitWord = keyof typeof LIMITS

/** Every word that may stand before a date, as it may be written, and the word it is kept as; longer ones first where one begins another. */
export const VAGUE_WORDS: readonly (readonly [written: string, kept: PartWord | LimitWord | 'about'])[] = [
  ['about', 'about'], ['around', 'about'], ['circa', 'about'], ['ca.', 'about'], ['c.', 'about'],
  ['at the beginning of', 'beginning of'], ['the beginning of', 'beginning of'], ['beginning of', 'beginning of'],
  ['early in', 'early'], ['early', 'early'],
  ['middle of', 'mid'], ['mid', 'mid'],
  ['late in', 'late'], ['late', 'late'],
  ['at the end of', 'end of'], ['the end of', 'end of'], ['end of', 'end of'],
  ['before', 'before'], ['after', 'after'], ['by', 'by'], ['until', 'until'], ['since', 'since'],
  ['not later than', 'not later than'], ['no later than', 'not later than'], ['not after', 'not later than'],
  ['not earlier than', 'not earlier than'], ['no earlier than', 'not earlier than'], ['not before', 'not earlier than'],
]

/** The grain of what a point says: the smallest component that is not all unknown digits. */
export function grainOfPoint(point: Point): Grain {
  return grainOfPart(point, point.day ?? point.month ?? point.season ?? point.year)
}

/** How far all the marks of a point reach to each side, each by the grain of the component it stands at, added up. */
export function wideningOf(point: Point): Period {
  let total = NO_PERIOD
  for (const part of [point.year, point.season, point.month, point.day]) {
    for (const mark of [part?.before, part?.after]) {
      if (part && mark) total = sumOfPeriods(total, wideningAt(point, grainOfPart(point, part)), TIMES_WIDENED[mark])
    }
  }
  return total
}

/** How far `about` reaches for a point, by its grain. */
export function wideningAt(point: Point, grain: Grain): Period {
  const season = grain === 'season' && point.season !== null ? seasonOf(Number(point.season.digits)) : undefined
  return season === undefined ? WIDENING[grain] : { ...NO_PERIOD, months: season.months }
}

function grainOfPart(point: Point, part: Part): Grain {
  if (part === point.day) return part.digits === 'XX' && point.month !== null ? grainOfPart(point, point.month) : 'day'
  if (part === point.month) return part.digits === 'XX' ? grainOfPart(point, point.year) : 'month'
  return part === point.season ? 'season' : grainOfYear(point)
}

function grainOfYear(point: Point): Grain {
  if (point.unit === 'century' || point.unit === 'decade') return point.unit
  const { digits } = point.year
  const firstUnknown = digits.indexOf('X')
  const written = digits.startsWith('-') ? digits.length - 1 : digits.length
  const known = firstUnknown === -1 ? point.significantDigits : firstUnknown - (digits.length - written)
  const unknown = known === null ? 0 : written - known
  return (['year', 'decade', 'century'] as const)[Math.max(0, unknown)] ?? 'millennium'
}
