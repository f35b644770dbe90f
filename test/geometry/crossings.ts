// Whether the lines of a ring cross or touch one another: a slow check by exact whole numbers, apart from the clipping that made the ring.

type Position = readonly [number, number];

/** A ring's positions in thousandths of a degree, so that every product below is exact. */
const whole = ([x, y]: Position): Position => [Math.round(x * 1000), Math.round(y * 1000)];

/** The first two edges of rings that meet where they should not, as a text; null where none do. Rings of one polygon may touch in a point. */
export function findCrossing(ring: readonly Position[]): string | null {
  const edges = ring.slice(1).map((to, at) => [whole(ring[at]!), whole(to)] as const);
  const order = edges.map((_, at) => at).sort((a, b) => west(edges[a]!) - west(edges[b]!));
  for (const [place, one] of order.entries()) {
    const east = Math.max(edges[one]![0][0], edges[one]![1][0]);
    for (let next = place + 1; next < order.length; next++) {
      const other = order[next]!;
      if (west(edges[other]!) > east) break;
      const gap = Math.abs(one - other);
      const adjacent = gap === 1 || gap === edges.length - 1;
      if (adjacent ? foldsBack(edges[one]!, edges[other]!) : meet(edges[one]!, edges[other]!))
        return JSON.stringify([edges[one], edges[other]]);
    }
  }
  return null;
}

type Edge = readonly [Position, Position];

const west = ([a, b]: Edge): number => Math.min(a[0], b[0]);

const side = ([a, b]: Edge, p: Position): number =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

/** Whether two edges have a position in common. */
function meet(e: Edge, f: Edge): boolean {
  const [a, b, c, d] = [side(e, f[0]), side(e, f[1]), side(f, e[0]), side(f, e[1])];
  if (a * b < 0 && c * d < 0) return true;
  return (
    (a === 0 && within(e, f[0])) ||
    (b === 0 && within(e, f[1])) ||
    (c === 0 && within(f, e[0])) ||
    (d === 0 && within(f, e[1]))
  );
}

/** Whether an edge runs back over the one before it. */
function foldsBack(e: Edge, f: Edge): boolean {
  const inner = (edge: Edge, p: Position) =>
    side(edge, p) === 0 && within(edge, p) && !edge.some((end) => end[0] === p[0] && end[1] === p[1]);
  return f.some((p) => inner(e, p)) || e.some((p) => inner(f, p));
}

const within = ([a, b]: Edge, p: Position): boolean =>
  Math.min(a[0], b[0]) <= p[0] &&
  p[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= p[1] &&
  p[1] <= Math.max(a[1], b[1]);
