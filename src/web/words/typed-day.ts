import { daysInMonth, dayOf, MONTH_NAMES, parseIsoDay, type Day } from '../../index.ts';
import { formatDay, monthAlone, monthInDate, monthOfYear } from './days.ts';
import { say } from './say.ts';

export type TypedDay = { readonly day: Day } | { readonly wrong: string };

const IN_WORDS =
  /^(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{1,6})(?:\s*г(?:ода|\.)?)?(\s*(?:BCE?|до\s+н\.?\s*э\.?))?$/iu;
const AMERICAN = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{1,6})(\s*BCE?)?$/iu;
const CHINESE = /^(公元前|前)?\s*(\d{1,6})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/u;
const ISO_LIKE = /^([+-]?\d{4,})-(\d{1,2})-(\d{1,2})$/u;

/** Reads a day that somebody typed, ISO or in words; says in a sentence what is wrong with one that is no day, or outside the period. */
export function readTypedDay(typed: string, first: Day, last: Day): TypedDay {
  const text = typed.trim();
  if (text === '') return { wrong: say('typed-how') };
  const read = readIso(text) ??
    readChinese(text) ??
    readWords(text) ?? { wrong: withHow(say('typed-unreadable', { typed: text })) };
  if ('wrong' in read) return read;
  if (read.day >= first && read.day <= last) return read;
  const [from, until, day] = [formatDay(first), formatDay(last), formatDay(read.day)];
  return { wrong: say('typed-outside', { first: from, last: until, day }) };
}

function readIso(text: string): TypedDay | null {
  const day = parseIsoDay(text);
  if (day !== null) return { day };
  const match = ISO_LIKE.exec(text);
  if (match === null) return null;
  return checkedDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function readChinese(text: string): TypedDay | null {
  const match = CHINESE.exec(text);
  if (match === null) return null;
  const year = match[1] === undefined ? Number(match[2]) : 1 - Number(match[2]);
  return checkedDay(year, Number(match[3]), Number(match[4]));
}

function readWords(text: string): TypedDay | null {
  const dayFirst = IN_WORDS.exec(text);
  const american = dayFirst === null ? AMERICAN.exec(text) : null;
  const [dayText, monthText, yearText, era] =
    dayFirst !== null
      ? dayFirst.slice(1)
      : american !== null
        ? [american[2], american[1], american[3], american[4]]
        : [];
  if (dayText === undefined || monthText === undefined || yearText === undefined) return null;
  const month = monthOf(monthText);
  if (month === null) return { wrong: withHow(say('typed-no-month', { typed: monthText })) };
  const year = era === undefined ? Number(yearText) : 1 - Number(yearText);
  return checkedDay(year, month, Number(dayText));
}

function checkedDay(year: number, month: number, day: number): TypedDay {
  if (month < 1 || month > 12) return { wrong: withHow(say('typed-no-month-number', { month })) };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days)
    return { wrong: say('typed-no-such-day', { month: monthOfYear(year, month), days, day }) };
  return { day: dayOf(year, month, day) };
}

/** A month by the beginning of its name, in the language of the page or in English. */
function monthOf(text: string): number | null {
  const start = text.toLowerCase() === 'sept' ? 'sep' : text.toLowerCase();
  const found = MONTH_NAMES.findIndex((english, at) =>
    [english, monthInDate(at + 1), monthAlone(at + 1)].some((name) => name.toLowerCase().startsWith(start)),
  );
  return found < 0 ? null : found + 1;
}

function withHow(wrong: string): string {
  return `${wrong} ${say('typed-how')}`;
}
