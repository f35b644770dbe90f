import type { Day } from '../../index.ts';
import { lettersIn } from '../parts/letters-in.ts';
import { packRows, type LaneMark } from './lane.ts';

/** A mark with its place: the stretch where it may lie, and its words beside it, all in pixels. */
export interface LaidMark {
  readonly mark: LaneMark;
  readonly from: number;
  readonly until: number;
  readonly x: number;
  /** Its words, shortened where they would not fit. */
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

const LETTER = 6.5;
const GAP = 9;
/** What has less room than this says nothing. */
const LEAST = 18 * LETTER;

/** Lays marks in rows so that no words cover others: right of the mark where there is room, else left of it, else shortened on the roomier side or on it. */
export function layMarks(marks: readonly LaneMark[], xOf: (day: Day) => number, width: number): LaidMark[][] {
  const laid = marks.map((mark) => {
    const from = Math.max(-6, xOf(mark.from));
    const until = Math.min(width + 6, xOf(mark.until));
    const { x, room, anchor } = wordsBeside(mark.name, from, until, width);
    const text = shortened(mark.name, room);
    const long = lengthOf(text);
    const left = anchor === 'start' ? x : x - long;
    return { own: { mark, from, until, x, text, anchor }, left, right: left + long };
  });
  const rows = packRows(
    laid.map(({ left, right, own }) => ({
      from: Math.min(left, own.from) - 4,
      until: Math.max(right, own.until) + 4,
      own,
    })),
  );
  return rows.map((row) => row.map(({ own }) => own));
}

/** Where the words of a mark begin or end, and how many pixels they have there. */
function wordsBeside(
  name: string,
  from: number,
  until: number,
  width: number,
): Pick<LaidMark, 'x' | 'anchor'> & { readonly room: number } {
  const right = { x: until + GAP, anchor: 'start' as const, room: width - until - GAP };
  const left = { x: from - GAP, anchor: 'end' as const, room: from - GAP };
  const needed = lengthOf(name);
  if (right.room >= needed) return right;
  if (left.room >= needed) return left;
  const roomier = right.room >= left.room ? right : left;
  if (roomier.room >= LEAST) return roomier;
  const x = Math.max(from, 0) + GAP;
  return { x, anchor: 'start', room: width - x };
}

function shortened(name: string, room: number): string {
  if (lengthOf(name) <= room) return name;
  let letters = name.length - 1;
  while (letters > 1 && lengthOf(name.slice(0, letters)) + LETTER > room) letters--;
  const end = name.charAt(letters) === ' ' ? letters : name.lastIndexOf(' ', letters - 1);
  // Whole words, so that what is seen is a part of what is read aloud; where there are none, as many signs as fit.
  return `${name.slice(0, end > 0 ? end : letters).trimEnd()}…`;
}

/** About how many pixels long a text is. */
function lengthOf(text: string): number {
  return lettersIn(text) * LETTER;
}
