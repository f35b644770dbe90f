import { ORIGIN } from '../../src/time/index.ts';
import { allDistances } from '../time/network-reference.ts';

/** What is said of two points of time: `least <= later - earlier <= most`. A point without a name is day 0. */
export interface Row {
  readonly later: string;
  readonly earlier: string | null;
  readonly least: number | null;
  readonly most: number | null;
}

export interface SlowBounds {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** Everything that is said of times and can be true together. */
export interface SlowDays {
  /** Whether there is a world in which this is true as well. */
  some(...more: readonly Row[]): boolean;
  bounds(point: string): SlowBounds;
}

export const notBefore = (point: string, day: number): Row => row(point, null, day, null);
export const notAfter = (point: string, day: number): Row => row(point, null, null, day);

export function row(later: string, earlier: string | null, least: number | null, most: number | null): Row {
  return { later, earlier, least, most };
}

/** The worlds in which some rows are true, each found by going through all shortest paths anew. */
export function daysWith(rows: readonly Row[]): SlowDays {
  const known = distancesOf(rows);
  return {
    some: (...more) => distancesOf([...rows, ...more]).distance !== null,
    bounds: (point) => {
      const at = known.points.indexOf(point) + 1;
      if (at === 0 || known.distance === null) return { earliest: null, latest: null };
      return { earliest: finite(-known.distance[at]![0]!), latest: finite(known.distance[0]![at]!) };
    },
  };
}

/** The rows that one after another can be true together with those before them, and the numbers of the others. */
export function addInTurn(
  base: readonly Row[],
  components: readonly (readonly Row[])[],
): { rows: Row[]; refused: Set<number> } {
  const rows = [...base];
  const refused = new Set<number>();
  components.forEach((component, at) => {
    if (daysWith(rows).some(...component)) rows.push(...component);
    else refused.add(at);
  });
  return { rows, refused };
}

function distancesOf(rows: readonly Row[]): { points: string[]; distance: number[][] | null } {
  const names = rows.flatMap(({ later, earlier }) => (earlier === null ? [later] : [later, earlier]));
  const points = [...new Set(names)];
  const numbered = rows.map(({ later, earlier, least, most }) => ({
    a: points.indexOf(later),
    b: earlier === null ? ORIGIN : points.indexOf(earlier),
    lo: least,
    hi: most,
    label: 0,
  }));
  return { points, distance: allDistances(points.length, numbered) };
}

function finite(day: number): number | null {
  return Number.isFinite(day) ? day + 0 : null;
}
