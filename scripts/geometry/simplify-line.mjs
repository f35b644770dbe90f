// Simplifies a line after Douglas and Peucker (1973): a position is kept where the line without it would stray too far.

/** @typedef {import('./shape.mjs').Position} Position */

/**
 * The line with fewer positions; its first and last stay. A line that closes on itself keeps at least a triangle.
 * @param {Position[]} line
 * @param {number} tolerance in degrees of latitude
 * @returns {Position[]}
 */
export function simplifyLine(line, tolerance) {
  if (line.length < 5) return line;
  const first = /** @type {Position} */ (line[0]);
  const last = /** @type {Position} */ (line.at(-1));
  const shrink = Math.cos((first[1] * Math.PI) / 180);
  const flat = line.map(([x, y]) => /** @type {Position} */ ([x * shrink, y]));
  const kept = new Set([0, line.length - 1]);
  if (first[0] !== last[0] || first[1] !== last[1]) {
    keepBetween(flat, 0, line.length - 1, tolerance, kept);
  } else {
    // A closed line has no direction of its own: it is split at its farthest position, and each half keeps its farthest.
    const far = farthest(flat, 0, line.length - 1).at;
    kept.add(far);
    const halves = /** @type {[number, number][]} */ ([
      [0, far],
      [far, line.length - 1],
    ]);
    for (const [from, to] of halves) {
      if (to - from > 1) kept.add(farthest(flat, from, to).at);
      keepBetween(flat, from, to, tolerance, kept);
    }
  }
  return line.filter((_, at) => kept.has(at));
}

/**
 * @param {Position[]} line
 * @param {number} from
 * @param {number} to
 * @param {number} tolerance
 * @param {Set<number>} kept
 */
function keepBetween(line, from, to, tolerance, kept) {
  if (to - from < 2) return;
  const { at, distance } = farthest(line, from, to);
  if (distance <= tolerance) return;
  kept.add(at);
  keepBetween(line, from, at, tolerance, kept);
  keepBetween(line, at, to, tolerance, kept);
}

/**
 * The position between two others that is farthest from the straight line joining them.
 * @param {Position[]} line
 * @param {number} from
 * @param {number} to
 */
function farthest(line, from, to) {
  const [a, b] = /** @type {[Position, Position]} */ ([line[from], line[to]]);
  let found = { at: from, distance: -1 };
  for (let at = from + 1; at < to; at++) {
    const distance = distanceToSegment(/** @type {Position} */ (line[at]), a, b);
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}

/**
 * @param {Position} position
 * @param {Position} a
 * @param {Position} b
 */
function distanceToSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
