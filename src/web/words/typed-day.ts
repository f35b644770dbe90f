import { daysInMonth, dayOf, formatDay, MONTH_NAMES, parseIsoDay, type Day } from '../../index.ts';

export type TypedDay = { readonly day: Day } | { readonly wrong: string };

const HOW = 'Write a day like 1 February 1946 or 1946-02-01.';
const IN_WORDS = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{1,6})(\s*BCE?)?$/iu;
const AMERICAN = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{1,6})(\s*BCE?)?$/iu;
const ISO_LIKE = /^([+-]?\d{4,})-(\d{1,2})-(\d{1,2})$/u;

/** Reads a day that somebody typed, ISO or in words; says in a sentence what is wrong with one that is no day, or outside the period. */
export function readTypedDay(typed: string, first: Day, last: Day): TypedDay {
  const text = typed.trim();
  if (text === '') return { wrong: HOW };
  const read = readIso(text) ??
    readWords(text) ?? { wrong: `“${text}” is not a day that can be read. ${HOW}` };
  if ('wrong' in read) return read;
  if (read.day >= first && read.day <= last) return read;
  return {
    wrong: `The dossier covers ${formatDay(first)} to ${formatDay(last)}; ${formatDay(read.day)} is outside it.`,
  };
}

function readIso(text: string): TypedDay | null {
  const day = parseIsoDay(text);
  if (day !== null) return { day };
  const match = ISO_LIKE.exec(text);
  if (match === null) return null;
  return checkedDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function readWords(text: string): TypedDay | null {
  const english = IN_WORDS.exec(text);
  const american = english === null ? AMERICAN.exec(text) : null;
  const [dayText, monthText, yearText, era] =
    english !== null
      ? english.slice(1)
      : american !== null
        ? [american[2], american[1], american[3], american[4]]
        : [];
  if (dayText === undefined || monthText === undefined || yearText === undefined) return null;
  const month = monthOf(monthText);
  if (month === null) return { wrong: `“${monthText}” is not a month. ${HOW}` };
  const year = era === undefined ? Number(yearText) : 1 - Number(yearText);
  return checkedDay(year, month, Number(dayText));
}

function checkedDay(year: number, month: number, day: number): TypedDay {
  if (month < 1 || month > 12) return { wrong: `There is no month ${month}. ${HOW}` };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days)
    return { wrong: `${MONTH_NAMES[month - 1]!} ${year} has ${days} days, so there is no ${day}.` };
  return { day: dayOf(year, month, day) };
}

function monthOf(text: string): number | null {
  const lower = text.toLowerCase();
  const found = MONTH_NAMES.findIndex((name) =>
    name.toLowerCase().startsWith(lower === 'sept' ? 'sep' : lower),
  );
  return found < 0 ? null : found + 1;
}
