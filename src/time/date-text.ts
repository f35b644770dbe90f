import { daysIn, type Bounds } from './bounds.ts'
import { endOf, spanOf, startOf } from './edtf-bounds.ts'
import { formatEdtf, parseEdtf } from './edtf.ts'
import type { EdtfDate, Point } from './edtf-value.ts'
import { MONTH_NAMES } from './day-words.ts'
import { read, unread, type Parsed, type Unread } from './parsed.ts'
import { addPeriod, NO_PERIOD, sumOfPeriods, type Period } from './period.ts'
import { unmarkedBounds, widen } from './point-bounds.ts'
import { seasonOf } from './season.ts'
import { grainOfPoint, LIMITS, PARTS, VAGUE_WORDS, wideningAt, wideningOf, type LimitWord, type PartWord } from './vague-words.ts'

/** A date as a person writes it in a dossier: EDTF, or one point of it with a vague word before. */
export type DateText =
  | { readonly kind: 'plain'; readonly date: EdtfDate }
  | { readonly kind: 'about'; readonly date: Point }
  | { readonly kind: 'part'; readonly word: PartWord; readonly date: Point }
  | { readonly kind: 'limit'; readonly word: LimitWord; readonly date: Point }

const EXPECTED = 'a date such as 1946-05-03, 1946-05 or 1946, or one with a word before it: late 1946-04, about 1860, by 1952'

/** Reads `1946-05-03`, `[1946-04-21..1946-04-30]`, `late 1946-04`, `about 1860`, `end of 1952`, `before 1946-05` and the like. */
export function parseDateText(text: string): Parsed<DateText> {
  const found = vagueWordAt(text)
  if (found === null) {
    const date = parseEdtf(text)
    if (date.ok) return read({ kind: 'plain', date: date.value })
    return wordFault(text) ?? date
  }
  const date = parseEdtf(text.slice(found.length))
  if (!date.ok) return { ...date, at: date.at + found.length }
  if (date.value.kind !== 'point') return unread(`"${found.word}" goes with one date`, found.length, EXPECTED)
  return withWord(found.word, date.value, found.length)
}

/** Writes a date text the way `parseDateText` reads it, each word in the one form it is kept as. */
export function formatDateText(text: DateText): string {
  switch (text.kind) {
    case 'plain':
      return formatEdtf(text.date)
    case 'about':
      return `about ${formatEdtf(text.date)}`
    case 'part':
    case 'limit':
      return `${text.word} ${formatEdtf(text.date)}`
  }
}

/** The earliest and latest day of what was written; of something that lasted, of the whole. */
export function boundsOf(text: DateText): Bounds {
  switch (text.kind) {
    case 'plain':
      return spanOf(text.date)
    case 'about': {
      const about = wideningAt(text.date, grainOfPoint(text.date))
      return widen(text.date, unmarkedBounds(text.date), sumOfPeriods(wideningOf(text.date), about))
    }
    case 'part':
      return boundsOfPart(text.word, text.date)
    case 'limit':
      return boundsOfLimit(text.word, text.date)
  }
}

/** The days on which what was written can have begun: as `boundsOf`, but of something that lasted only its start. */
export function startBoundsOf(text: DateText): Bounds {
  return text.kind === 'plain' ? startOf(text.date) : boundsOf(text)
}

/** The days on which what was written can have ended: as `boundsOf`, but of something that lasted only its end. */
export function endBoundsOf(text: DateText): Bounds {
  return text.kind === 'plain' ? endOf(text.date) : boundsOf(text)
}

function withWord(word: PartWord | LimitWord | 'about', date: Point, at: number): Parsed<DateText> {
  if (word === 'about') return read({ kind: 'about', date })
  if (isLimitWord(word)) return read({ kind: 'limit', word, date })
  if (tableFor(date) !== null) return read({ kind: 'part', word, date })
  return unread(`this date has no part that "${word}" could mean`, at, 'a month, a season, a year, a decade (196X) or a century (19XX)')
}

function isLimitWord(word: string): word is LimitWord {
  return Object.hasOwn(LIMITS, word)
}

function vagueWordAt(text: string): { word: PartWord | LimitWord | 'about'; length: number } | null {
  for (const [written, word] of VAGUE_WORDS) {
    const after = text.charAt(written.length)
    const isJoined = word === 'mid' && after === '-' && written === 'mid'
    if (text.startsWith(written) && (after === ' ' || isJoined)) return { word, length: written.length + 1 }
  }
  return null
}

function wordFault(text: string): Unread | null {
  const word = /^\p{L}{2,}/u.exec(text)?.[0]
  if (word === undefined) return null
  const month = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase()) && word.length > 2)
  if (month !== -1) return unread('a month is written as a number after the year', 0, `such as 1946-${String(month + 1).padStart(2, '0')}`)
  if (VAGUE_WORDS.some(([written]) => written === text.trim())) return unread(`no date follows "${text.trim()}"`, text.length, EXPECTED)
  return unread(`"${word}" is not a word that can stand before a date`, 0, `a date, or one of: ${[...new Set(VAGUE_WORDS.map(([, kept]) => kept))].join(', ')}`)
}

function tableFor(date: Point): keyof typeof PARTS | null {
  const grain = grainOfPoint(date)
  if (grain === 'season') return date.season !== null && seasonOf(Number(date.season.digits))?.months === 3 ? grain : null
  if (grain === 'day' || grain === 'millennium') return null
  const masked = [date.month, date.day].some((part) => part !== null && part.digits.includes('X'))
  const hasGaps = /X[0-9]/.test(date.year.digits) || (date.month !== null && date.year.digits.includes('X'))
  return masked || hasGaps || date.significantDigits !== null ? null : grain
}

function boundsOfPart(word: PartWord, date: Point): Bounds {
  const kind = tableFor(date)
  const whole = unmarkedBounds(date)
  if (kind === null || whole.earliest === null) throw new RangeError(`${formatEdtf(date)} has no part "${word}"`)
  const { count, parts } = PARTS[kind]
  const [first, last] = parts[word]
  const start = whole.earliest
  if (count !== 'days') {
    const from = addPeriod(start, periodOf(count, first - 1), 1, date.calendar)
    return widen(date, { earliest: from, latest: addPeriod(start, periodOf(count, last), 1, date.calendar) - 1 }, wideningOf(date))
  }
  const length = daysIn(whole) ?? 0
  const dayAt = (place: number): number => start + (place > 0 ? place - 1 : length + place)
  return widen(date, { earliest: dayAt(first), latest: dayAt(last) }, wideningOf(date))
}

function periodOf(count: 'months' | 'years', number: number): Period {
  return { ...NO_PERIOD, [count]: number }
}

// "Before 1946-05" is before the month begins; before a day that is not known (1946-05-XX) it is before the last that it can be.
function boundsOfLimit(word: LimitWord, date: Point): Bounds {
  const { side, included } = LIMITS[word]
  const unmarked = unmarkedBounds(date)
  const reach = wideningOf(date)
  const wide = widen(date, unmarked, reach)
  const isDay = date.unit === 'day'
  if (side === 'latest') {
    const begins = isDay ? unmarked.latest : unmarked.earliest
    return { earliest: null, latest: included || begins === null ? wide.latest : addPeriod(begins, reach, 1, date.calendar) - 1 }
  }
  const ends = isDay ? unmarked.earliest : unmarked.latest
  if (included || ends === null) return { earliest: wide.earliest, latest: null }
  const after = isDay ? addPeriod(ends, reach, -1, date.calendar) + 1 : addPeriod(ends + 1, reach, -1, date.calendar)
  return { earliest: after, latest: null }
}
