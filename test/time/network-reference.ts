import type { NetworkRow } from '../../src/time/index.ts';

/**
 * The obvious way: all shortest distances by Floyd and Warshall, `distance[u][v]` being the least known bound of `t(v) - t(u)`. Point 0 is the origin,
 * variable v is point v + 1. Null when the rows cannot be true together.
 */
export function allDistances(variables: number, rows: readonly NetworkRow[]): number[][] | null {
  const points = Array.from({ length: variables + 1 }, (_, point) => point);
  const distance = points.map((u) => points.map((v) => (u === v ? 0 : Infinity)));
  const shorten = (u: number, v: number, length: number) => {
    distance[u]![v] = Math.min(distance[u]![v]!, length);
  };
  for (const { a, b, lo, hi } of rows) {
    if (hi !== null) shorten(b + 1, a + 1, hi);
    if (lo !== null) shorten(a + 1, b + 1, -lo);
  }
  for (const via of points)
    for (const u of points) for (const v of points) shorten(u, v, distance[u]![via]! + distance[via]![v]!);
  return points.some((point) => distance[point]![point]! < 0) ? null : distance;
}

/** Whether the rows can all be true. */
export function holdTogether(variables: number, rows: readonly NetworkRow[]): boolean {
  return allDistances(variables, rows) !== null;
}

/** The tightest bounds of `t(a) - t(b)`, by the distances above. */
export function tightest(
  distance: number[][],
  a: number,
  b: number,
): { lo: number | null; hi: number | null } {
  const back = finite(distance[a + 1]![b + 1]!);
  return { lo: back === null ? null : 0 - back, hi: finite(distance[b + 1]![a + 1]!) };
}

function finite(days: number): number | null {
  return days === Infinity ? null : days + 0;
}
