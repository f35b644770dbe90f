/** A rectangle on the sheet, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Things with the room they take, found by where they lie without looking at all of them. */
export interface TakenRoom<Thing> {
  readonly take: (box: Box, thing: Thing) => void;
  /** What may meet a rectangle, in the order in which it was taken. */
  readonly meeting: (box: Box) => readonly Thing[];
}

const CELL = 64;

/** An empty room. */
export function takenRoom<Thing>(): TakenRoom<Thing> {
  const cells = new Map<string, { readonly order: number; readonly thing: Thing }[]>();
  let order = 0;
  return {
    take: (box, thing) => {
      const entry = { order: order++, thing };
      for (const cell of cellsOf(box)) cells.set(cell, [...(cells.get(cell) ?? []), entry]);
    },
    meeting: (box) => {
      const found = new Set(cellsOf(box).flatMap((cell) => cells.get(cell) ?? []));
      return [...found].sort((a, b) => a.order - b.order).map(({ thing }) => thing);
    },
  };
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
      cells.push(`${column} ${row}`);
  }
  return cells;
}
