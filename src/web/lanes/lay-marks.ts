import type { Day } from '../../index.ts';
import { packRows, type LaneMark } from './lane.ts';

/** A mark with its place: the stretch where it may lie, and its words beside it, all in pixels. */
export interface LaidMark {
  readonly mark: LaneMark;
  readonly from: number;
  readonly until: number;
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

const LETTER = 6.5;
const GAP = 9;

/** Lays marks in rows so that no words cover others: right of the mark where there is room, else left of it, else on it. */
export function layMarks(marks: readonly LaneMark[], xOf: (day: Day) => number, width: number): LaidMark[][] {
  const laid = marks.map((mark) => {
    const from = Math.max(-6, xOf(mark.from));
    const until = Math.min(width + 6, xOf(mark.until));
    const room = mark.name.length * LETTER;
    if (until + GAP + room <= width) {
      const x = until + GAP;
      return { laid: { mark, from, until, x, anchor: 'start' as const }, left: from, right: x + room };
    }
    if (from - GAP - room >= 0) {
      const x = from - GAP;
      return { laid: { mark, from, until, x, anchor: 'end' as const }, left: x - room, right: until };
    }
    const x = Math.max(GAP, Math.min(from + GAP, width - room));
    return {
      laid: { mark, from, until, x, anchor: 'start' as const },
      left: Math.min(from, x),
      right: Math.max(until, x + room),
    };
  });
  const rows = packRows(
    laid.map(({ left, right, laid: own }) => ({ from: left - 4, until: right + 4, own })),
  );
  return rows.map((row) => row.map(({ own }) => own));
}
