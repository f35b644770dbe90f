import type { Day } from '../../index.ts';
import { layMarks } from '../lanes/lay-marks.ts';
import type { MovableMark } from './movable-marks.ts';

/** A mark with its row and where its words stand. It keeps them while it is moved. */
export interface LaidMovable {
  readonly mark: MovableMark;
  readonly row: number;
  readonly label: { readonly x: number; readonly anchor: 'start' | 'end'; readonly text: string };
}

/** Lays the marks of a stretch of time in rows, by where they are told. */
export function layMovables(
  marks: readonly MovableMark[],
  shown: { readonly from: number; readonly until: number },
  xOf: (day: Day) => number,
  width: number,
): LaidMovable[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const inSight = marks.flatMap((mark) => {
    const place = mark.told ?? mark.now;
    if (place === null || place.until < shown.from || place.from > shown.until) return [];
    const { id, name } = mark;
    return [{ id, name, words: name, kind: 'event' as const, href: '', ...place }];
  });
  return layMarks(inSight, xOf, width).flatMap((row, at) =>
    row.map(({ mark, x, anchor, text }) => ({
      mark: byId.get(mark.id)!,
      row: at,
      label: { x, anchor, text },
    })),
  );
}
