import { spanOf } from './edtf-bounds.ts';
import type { EdtfDate, End, Member, Part, Point } from './edtf-value.ts';
import { read, unread, type Parsed } from './parsed.ts';
import { readPoint } from './read-point.ts';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * Reads a date of EDTF, levels 0 to 2 (and `J` before a Julian date). `[A..B]` is one of these days, `A/B` lasted from A to B, `{A..B}` is all
 * of these. Spaces after a comma are dropped; otherwise `formatEdtf` gives the text back.
 */
export function parseEdtf(text: string): Parsed<EdtfDate> {
  if (text.startsWith('[') || text.startsWith('{')) return readMembers(text);
  return text.includes('/') ? readLasted(text) : readPoint(text);
}

/** Writes a date the way `parseEdtf` reads it. */
export function formatEdtf(date: EdtfDate): string {
  switch (date.kind) {
    case 'point':
      return formatPoint(date);
    case 'lasted':
      return `${formatEnd(date.start)}/${formatEnd(date.end)}`;
    case 'one-of':
      return `[${date.members.map(formatMember).join(',')}]`;
    case 'all-of':
      return `{${date.members.map(formatMember).join(',')}}`;
  }
}

function readLasted(text: string): Parsed<EdtfDate> {
  const slash = text.indexOf('/');
  const extra = text.indexOf('/', slash + 1);
  if (extra !== -1)
    return unread(
      'there is more than one slash',
      extra,
      'two dates with a slash between; days are written as 1946-05-03',
    );
  if (text === '/')
    return unread('neither side of the slash has a date', 0, 'a date on one side at least, or ../..');
  const start = readEnd(text.slice(0, slash), 0);
  if (!start.ok) return start;
  const end = readEnd(text.slice(slash + 1), slash + 1);
  if (!end.ok) return end;
  if (isBackwards(start.value, end.value))
    return unread('it would end before it begins', slash + 1, 'the earlier date first');
  return read({ kind: 'lasted', start: start.value, end: end.value });
}

function readEnd(text: string, at: number): Parsed<End> {
  if (text === '..') return read({ kind: 'open' });
  if (text === '') return read({ kind: 'unknown' });
  if (/[[\]{}]/.test(text))
    return unread('brackets cannot stand beside a slash', at, 'a date, .. or nothing');
  return readPoint(text, at);
}

function readMembers(text: string): Parsed<EdtfDate> {
  const closing = CLOSING[text.charAt(0)] ?? '';
  const end = text.search(/[\]}]/);
  if (end === -1) return unread(`the closing ${closing} is missing`, text.length, closing);
  if (text.charAt(end) !== closing) return unread(`${text.charAt(0)} is closed by ${closing}`, end, closing);
  if (end !== text.length - 1)
    return unread('something follows the closing bracket', end + 1, 'nothing after the bracket');
  if (text.slice(1, end).trim() === '') return unread('the brackets are empty', 1, 'a date');
  const members: Member[] = [];
  let at = 1;
  const pieces = text.slice(1, end).split(',');
  for (const [index, piece] of pieces.entries()) {
    const gap = piece.length - piece.trimStart().length;
    const member = readMember(piece.slice(gap), at + gap, index === 0, index === pieces.length - 1);
    if (!member.ok) return member;
    members.push(member.value);
    at += piece.length + 1;
  }
  return read({ kind: closing === ']' ? 'one-of' : 'all-of', members });
}

function readMember(text: string, at: number, isFirst: boolean, isLast: boolean): Parsed<Member> {
  const dots = text.indexOf('..');
  if (dots === -1) {
    if (text.includes('/'))
      return unread('a slash cannot stand within brackets', at + text.indexOf('/'), 'two dates joined by ..');
    return readPoint(text, at);
  }
  if (text === '..') return unread('neither side of the dots has a date', at, 'a date on one side at least');
  if (dots === 0 && !isFirst)
    return unread('only the first can be without a beginning', at, 'a date before the dots');
  if (dots === text.length - 2 && !isLast)
    return unread('only the last can be without an end', at + dots, 'a date after the dots');
  return readRange(text, at, dots);
}

function readRange(text: string, at: number, dots: number): Parsed<Member> {
  const from = dots === 0 ? null : readPoint(text.slice(0, dots), at);
  if (from !== null && !from.ok) return from;
  const to = dots === text.length - 2 ? null : readPoint(text.slice(dots + 2), at + dots + 2);
  if (to !== null && !to.ok) return to;
  if (from !== null && to !== null && isBackwards(from.value, to.value)) {
    return unread('the later date stands first', at + dots + 2, 'the earlier date first');
  }
  return read({ kind: 'range', from: from?.value ?? null, to: to?.value ?? null });
}

function isBackwards(start: End, end: End): boolean {
  if (start.kind !== 'point' || end.kind !== 'point') return false;
  return (spanOf(start).earliest ?? 0) > (spanOf(end).latest ?? 0);
}

function formatPoint(point: Point): string {
  const significant = point.significantDigits === null ? '' : `S${point.significantDigits}`;
  const rest = [point.season, point.month, point.day].map((part) =>
    part === null ? '' : `-${formatPart(part)}`,
  );
  const prefix = point.calendar === 'julian' ? 'J' : '';
  return `${prefix}${formatPart(point.year, significant)}${rest.join('')}${point.clock ?? ''}`;
}

function formatPart(part: Part, suffix = ''): string {
  return `${part.before ?? ''}${part.digits}${suffix}${part.after ?? ''}`;
}

function formatEnd(end: End): string {
  switch (end.kind) {
    case 'point':
      return formatPoint(end);
    case 'open':
      return '..';
    case 'unknown':
      return '';
  }
}

function formatMember(member: Member): string {
  if (member.kind === 'point') return formatPoint(member);
  return `${member.from === null ? '' : formatPoint(member.from)}..${member.to === null ? '' : formatPoint(member.to)}`;
}
