import { distanceBetween } from './network-between.ts';
import { pathOf } from './network-explain.ts';
import {
  addNode,
  createGraph,
  distanceOf,
  EARLIEST,
  FAR,
  LATEST,
  MOST,
  rewind,
  type Graph,
  type Side,
} from './network-graph.ts';
import { insertEdges } from './network-insert.ts';
import { dropRow } from './network-slots.ts';

/** Day 0, as the `a` or `b` of a row: a row against it is a dating. */
export const ORIGIN = -1;

/**
 * One constraint: `lo <= t(a) - t(b) <= hi`, in whole days. `null` is no bound on that side. `label` is the caller's own number for the row, given
 * back in explanations; rows may share one.
 */
export interface NetworkRow {
  a: number;
  b: number;
  lo: number | null;
  hi: number | null;
  label: number;
}

/**
 * Whether a row could be added. If not, `cycle` holds the labels of rows already in, in the order of the cycle, that cannot be true together with
 * it; without any one of them the others can. It is empty when the row contradicts itself.
 */
export type Insertion = { ok: true } | { ok: false; cycle: number[] };

/** A state of a network to which it can return. */
export interface NetworkMark {
  readonly depth: number;
  readonly nodes: number;
  readonly rows: number;
  readonly trail: number;
  readonly total: number;
}

/** A network of difference constraints over days (a simple temporal network: Dechter, Meiri and Pearl 1991) that is consistent after every step. */
export interface Network {
  /** Adds a time point without any bound; returns its number, counted from 0. */
  variable(): number;
  /** Adds a row, or refuses it and leaves the network exactly as it was. Throws a RangeError for an unknown variable, a bound that is not a whole number of days within a trillion years, or one of more than five million years between two variables. */
  insert(row: NetworkRow): Insertion;
  /** The first and last day on which a variable can be; null where nothing bounds it. */
  bounds(v: number): { earliest: number | null; latest: number | null };
  /** The tightest known bounds of `t(a) - t(b)` in days. Searches the network: for the odd question, not for loops. */
  between(a: number, b: number): { lo: number | null; hi: number | null };
  /** The labels of the rows that together give a bound, from the variable to the origin; empty where nothing bounds it. */
  why(v: number, bound: 'earliest' | 'latest'): number[];
  /** Remembers this state. From here on changes are logged, at a cost in memory, until the mark is undone. */
  mark(): NetworkMark;
  /** Returns to a marked state: rows and variables added since are gone, and so are this mark and those after it. */
  undoTo(mark: NetworkMark): void;
}

/**
 * An empty network. `expectedVariables` saves growing, no more.
 *
 * A row is at most two edges of a graph whose nodes are the origin and the variables. The shortest distances from the origin (the latest days) and
 * to it (minus the earliest days) are kept up to date: see `Graph` and `propagate` for the methods and their sources. A row that the bounds
 * already contradict or imply is recognized at once; an implied row is not even kept.
 */
export function createNetwork(expectedVariables = 16): Network {
  const graph = createGraph(expectedVariables + 1);
  const marks: NetworkMark[] = [];
  return {
    variable: () => {
      addNode(graph);
      return graph.nodes - 2;
    },
    insert: (row) => {
      if (marks.length === 0) graph.trail.size = 0;
      return insertRow(graph, row);
    },
    bounds: (v) => boundsOf(graph, nodeOf(graph, v)),
    between: (a, b) => differenceOf(graph, nodeOf(graph, a), nodeOf(graph, b)),
    why: (v, bound) => reasonsOf(graph, nodeOf(graph, v), bound === 'latest' ? LATEST : EARLIEST),
    mark: () => {
      if (marks.length === 0) graph.trail.size = 0;
      return setMark(graph, marks);
    },
    undoTo: (mark) => undoTo(graph, marks, mark),
  };
}

/** One answer for all: rows go in by the hundred thousand. */
const INSERTED: Insertion = Object.freeze({ ok: true });

function insertRow(graph: Graph, row: NetworkRow): Insertion {
  const a = nodeOf(graph, row.a);
  const b = nodeOf(graph, row.b);
  const hi = lengthOf(row.hi);
  const lo = lengthOf(row.lo === null ? null : -row.lo);
  if (hi + lo < 0 || (a === b && (hi < 0 || lo < 0))) return { ok: false, cycle: [] };
  const cycle = a === b ? null : insertEdges(graph, b, a, hi, lo, row.label);
  return cycle === null ? INSERTED : { ok: false, cycle: labelsOf(graph, cycle) };
}

function boundsOf(graph: Graph, node: number): { earliest: number | null; latest: number | null } {
  const early = distanceOf(graph, EARLIEST, node);
  const late = distanceOf(graph, LATEST, node);
  return { earliest: isKnown(early) ? 0 - early : null, latest: isKnown(late) ? late : null };
}

function differenceOf(graph: Graph, a: number, b: number): { lo: number | null; hi: number | null } {
  const back = distanceBetween(graph, a, b);
  return { lo: back === null ? null : 0 - back, hi: distanceBetween(graph, b, a) };
}

function reasonsOf(graph: Graph, node: number, side: Side): number[] {
  return isKnown(distanceOf(graph, side, node)) ? labelsOf(graph, pathOf(graph, side, node)) : [];
}

function labelsOf(graph: Graph, rows: number[]): number[] {
  return rows.map((row) => graph.labels[row]!);
}

function setMark(graph: Graph, marks: NetworkMark[]): NetworkMark {
  const { nodes, rows, trail, total } = graph;
  const mark = { depth: marks.length, nodes, rows, trail: trail.size, total };
  marks.push(mark);
  return mark;
}

function undoTo(graph: Graph, marks: NetworkMark[], mark: NetworkMark): void {
  if (marks[mark.depth] !== mark) throw new RangeError('This mark of the network is undone already.');
  marks.length = mark.depth;
  rewind(graph, mark.trail);
  while (graph.rows > mark.rows) dropRow(graph);
  graph.nodes = mark.nodes;
  graph.total = mark.total;
}

function isKnown(distance: number): boolean {
  return distance < FAR / 2;
}

function nodeOf(graph: Graph, variable: number): number {
  const node = variable + 1;
  if (!Number.isInteger(node) || node < 0 || node >= graph.nodes)
    throw new RangeError(`The network has no variable ${variable}.`);
  return node;
}

/** The length of the edge of a bound; Infinity for none. */
function lengthOf(bound: number | null): number {
  if (bound === null) return Infinity;
  if (!Number.isInteger(bound) || Math.abs(bound) >= MOST)
    throw new RangeError(`${bound} is not a number of days.`);
  return bound;
}
