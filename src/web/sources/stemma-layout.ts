import { groupBy, type Stemma, type StemmaEdge } from '../../index.ts';

/** A source of the drawn stemma, with its place in pixels. */
export interface StemmaPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A line of the drawn stemma, from rim to rim. */
export interface StemmaLine {
  readonly edge: StemmaEdge;
  readonly d: string;
}

/** The families of a stemma drawn from their models downwards; who stands alone is not in it. */
export interface StemmaDrawing {
  readonly points: readonly StemmaPoint[];
  readonly lines: readonly StemmaLine[];
  readonly width: number;
  readonly height: number;
}

const COLUMN = 76;
const ROW = 72;
const MARGIN = 22;
/** The radius of the circle in which a letter stands. */
export const RADIUS = 15;

/** Lays out the families of two or more: what was made from another stands under it, versions of unknown order side by side. */
export function stemmaDrawing({ nodes, edges }: Stemma): StemmaDrawing {
  const levels = levelsOf(edges);
  const families = [...groupBy(nodes, ({ family }) => family).values()].filter(({ length }) => length > 1);
  const points: StemmaPoint[] = [];
  let left = 0;
  for (const family of families) {
    const rows = [...groupBy(family, ({ id }) => levels.get(id) ?? 0)];
    const columns = Math.max(...rows.map(([, own]) => own.length));
    for (const [level, own] of rows)
      own.forEach(({ id }, at) => {
        const column = left + (columns - own.length) / 2 + at;
        points.push({ id, x: MARGIN + column * COLUMN, y: MARGIN + level * ROW });
      });
    left += columns;
  }
  const places = new Map(points.map((point) => [point.id, point]));
  return {
    points,
    lines: edges.flatMap((edge) => lineOf(edge, places)),
    width: Math.max(0, ...points.map(({ x }) => x)) + MARGIN,
    height: Math.max(0, ...points.map(({ y }) => y)) + MARGIN,
  };
}

/** How far below its oldest model each source stands. What leads back in a circle is cut open. */
function levelsOf(edges: readonly StemmaEdge[]): Map<string, number> {
  const models = groupBy(
    edges.filter(({ directed }) => directed),
    ({ to }) => to,
  );
  const levels = new Map<string, number>();
  const levelOf = (id: string, below: readonly string[]): number => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    const above = (models.get(id) ?? []).filter(({ from }) => !below.includes(from));
    const level = Math.max(-1, ...above.map(({ from }) => levelOf(from, [...below, id]))) + 1;
    levels.set(id, level);
    return level;
  };
  for (const { from, to } of edges) for (const id of [from, to]) levelOf(id, []);
  return levels;
}

/** A straight line between neighbours; one that would run through others on its level bends below them. */
function lineOf(edge: StemmaEdge, places: ReadonlyMap<string, StemmaPoint>): StemmaLine[] {
  const [a, b] = [places.get(edge.from), places.get(edge.to)];
  if (a === undefined || b === undefined) return [];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (a.y === b.y && length > COLUMN) {
    const middle = (a.x + b.x) / 2;
    return [{ edge, d: `M${a.x} ${a.y + RADIUS}Q${middle} ${a.y + ROW * 0.8} ${b.x} ${b.y + RADIUS}` }];
  }
  const [dx, dy] = [((b.x - a.x) / length) * RADIUS, ((b.y - a.y) / length) * RADIUS];
  const end = edge.directed ? 1.35 : 1;
  return [{ edge, d: `M${a.x + dx} ${a.y + dy}L${b.x - dx * end} ${b.y - dy * end}` }];
}
