import { partTableOf } from './date-text-bounds.ts';
import { formatEdtf, parseEdtf } from './edtf.ts';
import type { Point } from './edtf-value.ts';
import type { DateText } from './date-text-value.ts';
import { MONTH_NAMES } from './day-words.ts';
import { read, unread, type Parsed, type Unread } from './parsed.ts';
import { LIMITS, VAGUE_WORDS, type LimitWord, type VagueWord } from './vague-words.ts';

// Longer ones first, because one may begin another.
const WRITTEN_WORDS = (Object.keys(VAGUE_WORDS) as VagueWord[])
  .flatMap((word) => VAGUE_WORDS[word].map((written) => ({ written, word })))
  .toSorted((a, b) => b.written.length - a.written.length);
const EXPECTED =
  'a date such as 1946-05-03, 1946-05 or 1946, or one with a word before it: late 1946-04, about 1860, by 1952';

/** Reads `1946-05-03`, `[1946-04-21..1946-04-30]`, `late 1946-04`, `about 1860`, `end of 1952`, `before 1946-05` and the like. */
export function parseDateText(text: string): Parsed<DateText> {
  const found = vagueWordAt(text);
  if (found === null) {
    const date = parseEdtf(text);
    if (date.ok) return read({ kind: 'plain', date: date.value });
    return wordFault(text) ?? date;
  }
  const date = parseEdtf(text.slice(found.length));
  if (!date.ok) return { ...date, at: date.at + found.length };
  if (date.value.kind !== 'point')
    return unread(`"${found.word}" goes with one date`, found.length, EXPECTED);
  return withWord(found.word, date.value, found.length);
}

/** Writes a date text the way `parseDateText` reads it, each word in the one form it is kept as. */
export function formatDateText(text: DateText): string {
  switch (text.kind) {
    case 'plain':
      return formatEdtf(text.date);
    case 'about':
      return `about ${formatEdtf(text.date)}`;
    case 'part':
    case 'limit':
      return `${text.word} ${formatEdtf(text.date)}`;
  }
}

function withWord(word: VagueWord, date: Point, at: number): Parsed<DateText> {
  if (word === 'about') return read({ kind: 'about', date });
  if (isLimitWord(word)) return read({ kind: 'limit', word, date });
  if (partTableOf(date) !== null) return read({ kind: 'part', word, date });
  return unread(
    `this date has no part that "${word}" could mean`,
    at,
    'a month, a season, a year, a decade (196X) or a century (19XX)',
  );
}

function isLimitWord(word: string): word is LimitWord {
  return Object.hasOwn(LIMITS, word);
}

function vagueWordAt(text: string): { word: VagueWord; length: number } | null {
  if (!/^[a-z]/i.test(text)) return null;
  const small = text.toLowerCase();
  for (const { written, word } of WRITTEN_WORDS) {
    if (!small.startsWith(written)) continue;
    const gap = (/[.-]$/.test(written) ? /^ */ : /^ +/).exec(text.slice(written.length));
    if (gap !== null) return { word, length: written.length + gap[0].length };
  }
  return null;
}

function wordFault(text: string): Unread | null {
  const word = /^\p{L}{2,20}/u.exec(text)?.[0];
  if (word === undefined) return null;
  const month = MONTH_NAMES.findIndex(
    (name) => name.toLowerCase().startsWith(word.toLowerCase()) && word.length > 2,
  );
  if (month !== -1)
    return unread(
      'a month is written as a number after the year',
      0,
      `such as 1946-${String(month + 1).padStart(2, '0')}`,
    );
  if (WRITTEN_WORDS.some(({ written }) => written === text.trim().toLowerCase()))
    return unread(`no date follows "${text.trim()}"`, text.length, EXPECTED);
  return unread(
    `"${word}" is not a word that can stand before a date`,
    0,
    `a date, or one of: ${Object.keys(VAGUE_WORDS).join(', ')}`,
  );
}
