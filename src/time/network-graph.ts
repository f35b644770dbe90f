import { createHeap, type NodeHeap } from './network-heap.ts';

/** No row, and no chunk. */
export const NONE = -1;

/** The node of the origin, day 0. Variable `v` is node `v + 1`. */
export const ORIGIN_NODE = 0;

/** The distance, in days, of a node that nothing joins to the origin. Real distances stay far below it: see `MOST`. */
export const FAR = 2 ** 52;

/** What the lengths of all edges may add up to, in days: so little that sums of distances are exact, and that none of them is mistaken for `FAR`. */
export const MOST = 2 ** 49;

/** The side of distances from the origin: the latest days. */
export const LATEST = 0;

/** The side of distances to the origin: minus the earliest days. */
export const EARLIEST = 1;

export type Side = typeof LATEST | typeof EARLIEST;

/** How many entries of `days` and of `words` belong to one node, and where in them each thing is: see `Graph`. */
export const NODE_DAYS = 16;
export const GAIN = 2;
export const NODE_WORDS = 32;
export const VIA = 6;
export const USED = 8;
export const CHUNK = 9;
export const SLOTS = 10;

/**
 * The rows of a network as a graph, with the shortest distances of its nodes from and to the origin, in days.
 *
 * `t(v) - t(u) <= w` is an edge from `u` to `v` of length `w`; a row is one edge each way. A node that nothing joins to the origin hangs on it by an
 * imaginary edge of `FAR` days. So every node has two distances, each of which is also a potential: it proves that no cycle is negative (Cotton
 * and Maler 2006), among nodes without any date too.
 *
 * Most of the time goes into fetching nodes from memory, so what belongs to a node lies together: 128 bytes, seen as days and as words.
 * At `NODE_DAYS * node`: its distance by side; `+ GAIN`: by how much the running propagation would lower one (negative; 0 when nothing runs).
 * At `NODE_WORDS * node`, `+ VIA + side`: the last row of the shortest path, the one nearest the node, or `NONE`; `+ USED`: the number of its slots;
 * `+ CHUNK`: where the slots go on, or `NONE`; from `+ SLOTS`: the first of them. See `network-slots.ts`.
 */
export interface Graph {
  nodes: number;
  days: Float64Array;
  /** The same memory as `days`. */
  words: Int32Array;
  /** Slots that no longer fit with their node. */
  chunks: Int32Array;
  chunkCount: number;
  freeChunk: number;
  rows: number;
  /** At `2 * row` and `2 * row + 1`: its two nodes. */
  ends: Int32Array;
  /** By row: the caller's label. */
  labels: Float64Array;
  /** The sum of the lengths of all edges, without their signs, in days. Below `MOST`. */
  total: number;
  trail: Trail;
  /** Nodes that the running propagation has to look at. */
  ready: Int32Array;
  heap: NodeHeap;
}

/** What was known of a node on a side before each change, oldest first; at each place `2 * node + side`, the distance and the row. */
export interface Trail {
  spots: Int32Array;
  distances: Float64Array;
  vias: Int32Array;
  size: number;
}

/** A graph that holds only the origin. `expectedNodes` saves growing, no more. */
export function createGraph(expectedNodes: number): Graph {
  const nodes = Math.max(expectedNodes, 1);
  const graph: Graph = {
    nodes: 0,
    ...nodeStore(new Float64Array(NODE_DAYS * nodes)),
    chunks: new Int32Array(64),
    chunkCount: 0,
    freeChunk: NONE,
    rows: 0,
    ends: new Int32Array(2 * nodes),
    labels: new Float64Array(nodes),
    total: 0,
    trail: { spots: new Int32Array(64), distances: new Float64Array(64), vias: new Int32Array(64), size: 0 },
    ready: new Int32Array(nodes),
    heap: createHeap(),
  };
  addNode(graph);
  graph.days.fill(0, 0, 2);
  return graph;
}

/** Adds a node that nothing joins to the origin. */
export function addNode(graph: Graph): void {
  if (graph.nodes === graph.ready.length) growNodes(graph);
  const { days, words, nodes } = graph;
  days[NODE_DAYS * nodes + LATEST] = FAR;
  days[NODE_DAYS * nodes + EARLIEST] = FAR;
  words[NODE_WORDS * nodes + VIA + LATEST] = NONE;
  words[NODE_WORDS * nodes + VIA + EARLIEST] = NONE;
  words[NODE_WORDS * nodes + USED] = 0;
  words[NODE_WORDS * nodes + CHUNK] = NONE;
  graph.nodes++;
}

/** The distance of a node in days. */
export function distanceOf(graph: Graph, side: Side, node: number): number {
  return graph.days[NODE_DAYS * node + side]!;
}

/** The row of the shortest path of a node that is nearest to it, or `NONE`. */
export function viaOf(graph: Graph, side: Side, node: number): number {
  return graph.words[NODE_WORDS * node + VIA + side]!;
}

/** The node at the other end of a row. */
export function across(graph: Graph, row: number, node: number): number {
  const end = graph.ends[2 * row]!;
  return end === node ? graph.ends[2 * row + 1]! : end;
}

/** Writes down what is known of a node on a side before it changes. */
export function record(graph: Graph, side: Side, node: number): void {
  const { trail } = graph;
  if (trail.size === trail.spots.length) growTrail(trail);
  const at = trail.size++;
  trail.spots[at] = 2 * node + side;
  trail.distances[at] = graph.days[NODE_DAYS * node + side]!;
  trail.vias[at] = graph.words[NODE_WORDS * node + VIA + side]!;
}

/** Takes back every change to distances since the trail had this size. */
export function rewind(graph: Graph, size: number): void {
  const { trail, days, words } = graph;
  for (let at = trail.size - 1; at >= size; at--) {
    const node = trail.spots[at]! >> 1;
    const side = trail.spots[at]! & 1;
    days[NODE_DAYS * node + side] = trail.distances[at]!;
    words[NODE_WORDS * node + VIA + side] = trail.vias[at]!;
  }
  trail.size = size;
}

function nodeStore(days: Float64Array<ArrayBuffer>): { days: Float64Array; words: Int32Array } {
  return { days, words: new Int32Array(days.buffer) };
}

function growNodes(graph: Graph): void {
  const { days, words } = nodeStore(doubledFloats(graph.days));
  graph.days = days;
  graph.words = words;
  graph.ready = doubledInts(graph.ready);
}

function growTrail(trail: Trail): void {
  trail.spots = doubledInts(trail.spots);
  trail.distances = doubledFloats(trail.distances);
  trail.vias = doubledInts(trail.vias);
}

/** A copy of twice the length; the new half is 0. */
export function doubledFloats(old: Float64Array): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(old.length * 2);
  grown.set(old);
  return grown;
}

/** A copy of twice the length; the new half is 0. */
export function doubledInts(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}
