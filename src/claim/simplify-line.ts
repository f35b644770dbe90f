import type { Position } from './outline.ts';

/** A line without the points that lie nearer than the tolerance to the line without them (Douglas and Peucker 1973); both ends stay. */
export function simplifiedLine(line: readonly Position[], tolerance: number): Position[] {
  if (line.length < 3) return [...line];
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [first, last] = span;
    const far = farthest(line, first, last);
    if (far.distance <= tolerance) continue;
    kept[far.at] = 1;
    open.push([first, far.at], [far.at, last]);
  }
  return line.filter((_, at) => kept[at] === 1);
}

/** The point between two others that is farthest from the straight line between them; of a ring, from where it begins and ends. */
function farthest(line: readonly Position[], first: number, last: number): { at: number; distance: number } {
  const [x, y] = line[first]!;
  const [toX, toY] = line[last]!;
  const [dx, dy] = [toX - x, toY - y];
  const length = dx * dx + dy * dy;
  let found = { at: first, distance: 0 };
  for (let at = first + 1; at < last; at++) {
    const [px, py] = line[at]!;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - x) * dx + (py - y) * dy) / length));
    const distance = Math.hypot(px - x - along * dx, py - y - along * dy);
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}
