import type { DrawnOutline } from './land-signs.ts';
import type { MapTurn } from './map-view.ts';
import type { SheetShapes } from './sheet-shapes.ts';

/** How far beside a line counts as on it, in pixels. */
const REACH = 9;

/** The place whose outline lies uppermost under a point of the sheet, or null. */
export function pickPlace(
  [px, py]: readonly [number, number],
  drawn: readonly DrawnOutline[],
  shapes: SheetShapes,
  turn: MapTurn,
): string | null {
  const [x, y] = [(px - turn.x) / turn.scale, (py - turn.y) / turn.scale];
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.lineWidth = REACH / turn.scale;
  const room = REACH / turn.scale;
  const found = drawn.findLast(({ outline: { place, kind } }) => {
    const { path, box } = shapes.canvas(place);
    if (x < box.left - room || x > box.right + room || y < box.top - room || y > box.bottom + room)
      return false;
    return kind === 'area' ? pen.isPointInPath(path, x, y) : pen.isPointInStroke(path, x, y);
  });
  return found?.outline.place ?? null;
}
