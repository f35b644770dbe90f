/** How the sheet is moved and enlarged: a position of the whole map `p` is seen at `p * scale + (x, y)`. */
export interface MapTurn {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

export const wholeMap: MapTurn = { scale: 1, x: 0, y: 0 };

/** How far the map can be enlarged and reduced. */
export const SCALES = { least: 0.5, most: 40 } as const;

/** Enlarges by a factor, keeping what is seen at a point where it is. */
export function zoomAt(turn: MapTurn, factor: number, [px, py]: [number, number], size: SheetSize): MapTurn {
  const scale = Math.min(SCALES.most, Math.max(SCALES.least, turn.scale * factor));
  const by = scale / turn.scale;
  return held({ scale, x: px - (px - turn.x) * by, y: py - (py - turn.y) * by }, size);
}

/** Moves what is seen by so many pixels. */
export function panBy(turn: MapTurn, dx: number, dy: number, size: SheetSize): MapTurn {
  return held({ ...turn, x: turn.x + dx, y: turn.y + dy }, size);
}

/** Brings a position of the whole map to the middle of the sheet. */
export function centreOn(
  turn: MapTurn,
  [mx, my]: readonly [number, number],
  { width, height }: SheetSize,
): MapTurn {
  return held(
    { ...turn, x: width / 2 - mx * turn.scale, y: height / 2 - my * turn.scale },
    { width, height },
  );
}

const STEP = 80;
const FACTOR = 1.6;

/** What a key on the map does to it, or null for a key that means nothing there. */
export function turnByKey(key: string, turn: MapTurn, size: SheetSize): MapTurn | null {
  const middle: [number, number] = [size.width / 2, size.height / 2];
  switch (key) {
    case 'ArrowLeft':
      return panBy(turn, STEP, 0, size);
    case 'ArrowRight':
      return panBy(turn, -STEP, 0, size);
    case 'ArrowUp':
      return panBy(turn, 0, STEP, size);
    case 'ArrowDown':
      return panBy(turn, 0, -STEP, size);
    case '+':
    case '=':
      return zoomAt(turn, FACTOR, middle, size);
    case '-':
      return zoomAt(turn, 1 / FACTOR, middle, size);
    case '0':
      return wholeMap;
    default:
      return null;
  }
}

/** Keeps the middle of the sheet on the drawn part of the map: a sheet's breadth beyond the whole on every side. */
function held({ scale, x, y }: MapTurn, { width, height }: SheetSize): MapTurn {
  const hold = (at: number, length: number): number => {
    const middle = (length / 2 - at) / scale;
    return length / 2 - Math.min(1.5 * length, Math.max(-0.5 * length, middle)) * scale;
  };
  return { scale, x: hold(x, width), y: hold(y, height) };
}
