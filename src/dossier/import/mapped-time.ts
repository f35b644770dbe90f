import {
  edtfOfBounds,
  endOf,
  formatEdtf,
  parseEdtf,
  startOf,
  type Bounds,
  type EdtfDate,
} from '../../time/index.ts';
import type { CsvMapping } from './csv-mapping.ts';

/** A date read from a cell, as a claim has it; absent where the cell tells none. */
export type MappedDate =
  | { readonly ok: true; readonly when: string | undefined; readonly bounds: Bounds | null }
  | { readonly ok: false; readonly problem: string; readonly expected: string };

/** The beginning that a cell tells; where only the data begin there, that day or any before. */
export function mappedStart(cell: string | null, { start }: CsvMapping): MappedDate {
  if (cell === null) return NOT_TOLD;
  return read(start.open?.includes(cell) ? `[..${cell}]` : cell, 'start');
}

/** The end that a cell tells; where only the data end there, that day or any after. In a complete log, what is not ended lasts that long. */
export function mappedEnd(cell: string | null, { end, complete }: CsvMapping): MappedDate {
  if (cell === null) return complete === true ? read(`[${lastOf(end.open ?? [])}..]`, 'end') : NOT_TOLD;
  if (end.open?.includes(cell)) return read(`[${cell}..]`, 'end');
  const date = read(cell, 'end');
  return date.ok && end.is === 'inclusive' ? following(cell) : date;
}

const NOT_TOLD: MappedDate = { ok: true, when: undefined, bounds: null };

function read(text: string, side: 'start' | 'end'): MappedDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return { ok: false, problem: parsed.problem, expected: parsed.expected };
  const date: EdtfDate = parsed.value;
  if (date.kind === 'lasted' || date.kind === 'all-of')
    return { ok: false, problem: 'this is more than one date', expected: 'a year, month or day' };
  return { ok: true, when: text, bounds: side === 'start' ? startOf(date) : endOf(date) };
}

/** The year after a year, the month after a month, the day after a day: what stood through the one ended in the next. */
function following(cell: string): MappedDate {
  const needed = {
    ok: false,
    problem: 'it cannot be told what follows this',
    expected: 'YYYY, YYYY-MM or YYYY-MM-DD',
  } as const;
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(cell) ?? [];
  if (year === undefined) return needed;
  if (day === undefined) return read(month === undefined ? yearAfter(year) : monthAfter(year, month), 'end');
  const parsed = parseEdtf(cell);
  const last = parsed.ok ? endOf(parsed.value).latest : null;
  const next = last === null ? null : edtfOfBounds({ earliest: last + 1, latest: last + 1 });
  return next === null ? needed : read(formatEdtf(next), 'end');
}

function yearAfter(year: string): string {
  const next = Number(year) + 1;
  return `${next < 0 ? '-' : ''}${String(Math.abs(next)).padStart(4, '0')}`;
}

function monthAfter(year: string, month: string): string {
  return month === '12' ? `${yearAfter(year)}-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}`;
}

/** The latest of some dates. */
function lastOf(cells: readonly string[]): string {
  const latest = (cell: string): number => {
    const parsed = parseEdtf(cell);
    return (parsed.ok ? endOf(parsed.value).latest : null) ?? -Infinity;
  };
  return [...cells].sort((a, b) => latest(b) - latest(a))[0] ?? '';
}
