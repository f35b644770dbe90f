import { FURTHEST_YEAR, isLeapYear } from './day.ts'
import { MONTH_NAMES, yearInWords } from './day-words.ts'
import type { Mark, Part, Point, Unit } from './edtf-value.ts'
import { read, unread, type Parsed, type Unread } from './parsed.ts'
import { daysOfPoint, fits, lengthOfYear, yearOfDigits } from './point-days.ts'
import { clockFault } from './read-clock.ts'

const EXPECTED = 'a date such as 1946, 1946-05 or 1946-05-03'
const MARK = '([?~%]?)'
const YEAR = '(Y-?\\d+(?:E\\d+)?|-?[0-9X]+)(S\\d+)?'
const PIECE = `${MARK}([0-9X]+)${MARK}`
const POINT = new RegExp(`^(J?)${MARK}${YEAR}${MARK}(?:-${PIECE}(?:-${PIECE}(T[^/,]*)?)?)?`, 'd')

/** The pieces of a written point with their offsets; those that are not written are undefined. */
type Pieces = { readonly texts: readonly (string | undefined)[]; readonly starts: readonly number[] }

/** Reads one point, `1946-05-03` and everything EDTF allows in its place, or with `J` in front the same in the Julian calendar; `at` is where the text stands in what the author wrote. */
export function readPoint(text: string, at = 0): Parsed<Point> {
  const match = POINT.exec(text)
  if (match === null) return unread(...strangeBeginning(text, at), EXPECTED)
  const rest = text.slice(match[0].length)
  if (rest !== '') return unread(leftOver(rest), at + match[0].length, EXPECTED)
  const starts = (match.indices ?? []).map((range) => at + (range?.[0] ?? 0))
  const point = pointOf(match)
  return pointFault(point, { texts: [...match], starts }) ?? read(point)
}

function pointOf(match: RegExpExecArray): Point {
  const [, julian, , year = '', significant, , , second, , , third, , clock] = match
  const second_ = second === undefined ? null : partOf(second, match[6], match[8])
  const isSeason = second !== undefined && third === undefined && /^\d\d$/.test(second) && Number(second) > 20
  return {
    kind: 'point',
    calendar: julian === 'J' ? 'julian' : 'gregorian',
    unit: third !== undefined ? 'day' : isSeason ? 'season' : second !== undefined ? 'month' : unitOfYear(year),
    year: partOf(year, match[2], match[5]),
    significantDigits: significant === undefined ? null : Number(significant.slice(1)),
    season: isSeason ? second_ : null,
    month: isSeason ? null : second_,
    day: third === undefined ? null : partOf(third, match[9], match[11]),
    clock: clock ?? null,
  }
}

function partOf(digits: string, before: string | undefined, after: string | undefined): Part {
  return { digits, before: markOf(before), after: markOf(after) }
}

function markOf(text: string | undefined): Mark | null {
  return text === '?' || text === '~' || text === '%' ? text : null
}

function unitOfYear(year: string): Unit {
  const digits = year.replace('-', '')
  return digits.length === 3 ? 'decade' : digits.length === 2 ? 'century' : 'year'
}

function pointFault(point: Point, pieces: Pieces): Unread | null {
  return yearFault(point, pieces) ?? monthFault(point, pieces) ?? dayFault(point, pieces) ?? timeFault(point, pieces)
}

function yearFault(point: Point, pieces: Pieces): Unread | null {
  const at = startOfPiece(pieces, 3)
  const { digits } = point.year
  if (digits.startsWith('Y')) return longYearFault(point, at) ?? significanceFault(point, pieces)
  const bare = digits.replace('-', '')
  if (bare.length > 4) {
    const isDate = bare.length === 8 && point.month === null
    return isDate
      ? unread('a date is written with hyphens', at, `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`)
      : unread('a year of more than four digits is written with Y in front', at, `Y${digits}`)
  }
  if (bare.length === 1) return unread('a year has four digits', at, 'a year such as 1946, 0987 or -0043')
  if (bare.length < 4 && bare.includes('X')) return unread('a year with unknown digits has four places', at, 'a year such as 196X or 19XX')
  if (digits.startsWith('-') && /^0+$/.test(bare)) return unread('there is no year -0: the year before year 1 is 0000', at, '0000 for 1 BCE')
  if (bare.length < 4 && (point.month ?? point.season) !== null) {
    return unread('a month needs a year of four digits', at, 'a year such as 1946, 0987 or -0043')
  }
  return significanceFault(point, pieces)
}

function longYearFault(point: Point, at: number): Unread | null {
  const { digits } = point.year
  const year = yearOfDigits(digits)
  if (/^Y-?0/.test(digits)) return unread('a year after Y has no leading zero', at, 'a year such as Y17000 or Y-17E7')
  if (Math.abs(year) < 10_000) return unread('Y is only for years of more than four digits', at, String(year))
  if (Math.abs(year) > FURTHEST_YEAR) {
    return unread('the year is too far away to count its days', at, `a year within ${yearInWords(FURTHEST_YEAR)} years of now`)
  }
  if ((point.month ?? point.season) !== null) return unread('a year written with Y has no months or seasons', at, 'the year alone')
  return point.calendar === 'julian' ? unread('a Julian year has four digits', at, 'a year such as J1917') : null
}

function significanceFault(point: Point, pieces: Pieces): Unread | null {
  const { significantDigits: count, year } = point
  if (count === null) return null
  const at = startOfPiece(pieces, 4)
  if ((point.month ?? point.season) !== null) return unread('only a year by itself has significant digits', at, 'a year such as 1950S2')
  if (year.digits.includes('X') || point.unit !== 'year') return unread('significant digits need a year with all its digits', at, 'a year such as 1950S2')
  const length = lengthOfYear(yearOfDigits(year.digits))
  return count < 1 || count > length ? unread(`the year has ${length} digits, not ${count}`, at, `S1 to S${length}`) : null
}

function monthFault(point: Point, pieces: Pieces): Unread | null {
  const part = point.month
  const text = point.season?.digits ?? part?.digits
  if (text === undefined) return null
  const at = startOfPiece(pieces, 7)
  if (text.length !== 2) return unread('a month has two digits', at, text.length === 1 ? `0${text}` : EXPECTED)
  if (part === null) return Number(text) > 41 ? unread(`there is no month or season ${text}`, at, 'a month from 01 to 12 or a season from 21 to 41') : null
  if (point.day !== null && /^(?:2[1-9]|3\d|4[01])$/.test(text)) return unread('a season has no days', at, 'a month from 01 to 12')
  if (monthsFitting(part).length > 0) return null
  return unread(`there is no month ${text}`, at, 'a month from 01 to 12')
}

function dayFault(point: Point, pieces: Pieces): Unread | null {
  const { day: part, month } = point
  if (part === null || month === null) return null
  const at = startOfPiece(pieces, 10)
  const text = part.digits
  if (text.length !== 2) return unread('a day has two digits', at, text.length === 1 ? `0${text}` : EXPECTED)
  if (!/X/.test(text) && (Number(text) < 1 || Number(text) > 31)) return unread(`there is no day ${text}`, at, 'a day from 01 to 31')
  if (daysOfPoint(point) !== null) return null
  const months = monthsFitting(month)
  return unread(months.length === 1 ? lengthInWords(point, months[0] ?? 1) : 'no month that this can be has such a day', at, 'a day that the month has')
}

function lengthInWords(point: Point, month: number): string {
  const name = MONTH_NAMES[month - 1] ?? ''
  if (month !== 2) return `${name} has 30 days`
  if (!/^-?\d+$/.test(point.year.digits)) return `no ${name} that this can be has such a day`
  const year = Number(point.year.digits)
  return `${name} ${yearInWords(year)} has ${isLeapYear(year, point.calendar) ? 29 : 28} days`
}

function timeFault(point: Point, pieces: Pieces): Unread | null {
  if (point.clock === null) return null
  const at = startOfPiece(pieces, 12)
  const parts = [point.year, point.month, point.day]
  if (parts.some((part) => part !== null && (part.digits.includes('X') || part.before !== null || part.after !== null))) {
    return unread('a time of day needs a day that is known and unmarked', at, 'a day and time such as 1985-04-12T23:20:30Z')
  }
  return clockFault(point.clock, at)
}

function monthsFitting(part: Part): number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((number) => fits(part, number))
}

function startOfPiece(pieces: Pieces, index: number): number {
  return pieces.starts[index] ?? 0
}

function strangeBeginning(text: string, at: number): [problem: string, at: number] {
  if (text === '') return ['there is no date here', at]
  if (/^\s/.test(text)) return ['there is a space before the date', at]
  if (/^[Yy]/.test(text)) return ['a year follows Y', at + 1]
  return [`"${Array.from(text)[0] ?? ''}" does not begin a date`, at]
}

function leftOver(rest: string): string {
  if (/^\s+$/.test(rest)) return 'there is a space after the date'
  if (/^[xu]/.test(rest)) return 'an unknown digit is written X'
  if (/^-[A-Za-z]/.test(rest)) return 'a month is written as a number'
  if (/^T/.test(rest)) return 'a time of day needs a day'
  if (/^[./]\d/.test(rest)) return 'the year comes first and the parts of a date are joined by hyphens'
  return `"${Array.from(rest).slice(0, 10).join('')}" does not belong to a date`
}
