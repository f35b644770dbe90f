import {
  CHUNK,
  doubledFloats,
  doubledInts,
  NODE_WORDS,
  NONE,
  ORIGIN_NODE,
  SLOTS,
  USED,
} from './network-graph.ts';
import type { Graph } from './network-graph.ts';

/**
 * A slot is four words: the node across a row; the length in days of the edge that leaves for it, and of the one that arrives from it (`1 + side`),
 * each `NO_EDGE` if the row has none; the row. A row between two variables has a slot at both. Rows against the origin have none: propagation never
 * passes through it.
 *
 * A node's first `INLINE` slots lie with the node, the rest in a linked list of chunks, newest first, all but the newest full. A chunk is sixteen
 * words: the next chunk or `NONE`, and from `CHUNK_SLOTS` up to `PER_CHUNK` slots.
 */
export const SLOT = 4;
export const INLINE = 5;
export const CHUNK_WORDS = 16;
export const CHUNK_SLOTS = 4;
export const PER_CHUNK = 3;

/** The length that stands for no edge. Lengths are below it, with either sign. */
export const NO_EDGE = 2 ** 31 - 1;

/** How many slots the newest chunk holds, of a node that uses so many. */
export function newestFill(used: number): number {
  return used <= INLINE ? 0 : ((used - INLINE - 1) % PER_CHUNK) + 1;
}

/** Adds a row with its edges from `from` to `to` and back (in days, Infinity for none) and returns its number. The distances are left as they are: see `propagate`. */
export function addRow(
  graph: Graph,
  from: number,
  to: number,
  there: number,
  back: number,
  label: number,
): number {
  if (graph.rows === graph.labels.length) growRows(graph);
  const row = graph.rows++;
  graph.ends[2 * row] = from;
  graph.ends[2 * row + 1] = to;
  graph.labels[row] = label;
  if (from !== ORIGIN_NODE && to !== ORIGIN_NODE) {
    addSlot(graph, from, to, there, back, row);
    addSlot(graph, to, from, back, there, row);
  }
  return row;
}

/** Takes the newest row out again. */
export function dropRow(graph: Graph): void {
  const row = --graph.rows;
  const from = graph.ends[2 * row]!;
  const to = graph.ends[2 * row + 1]!;
  if (from === ORIGIN_NODE || to === ORIGIN_NODE) return;
  dropSlot(graph, from);
  dropSlot(graph, to);
}

function addSlot(
  graph: Graph,
  node: number,
  other: number,
  leaving: number,
  arriving: number,
  row: number,
): void {
  const { words } = graph;
  const used = words[NODE_WORDS * node + USED]!++;
  let block = words;
  let at = NODE_WORDS * node + SLOTS + SLOT * used;
  if (used >= INLINE) {
    const place = (used - INLINE) % PER_CHUNK;
    if (place === 0) words[NODE_WORDS * node + CHUNK] = takeChunk(graph, words[NODE_WORDS * node + CHUNK]!);
    block = graph.chunks;
    at = CHUNK_WORDS * words[NODE_WORDS * node + CHUNK]! + CHUNK_SLOTS + SLOT * place;
  }
  block[at] = other;
  block[at + 1] = leaving === Infinity ? NO_EDGE : leaving;
  block[at + 2] = arriving === Infinity ? NO_EDGE : arriving;
  block[at + 3] = row;
}

function dropSlot(graph: Graph, node: number): void {
  const { words, chunks } = graph;
  const used = --words[NODE_WORDS * node + USED]!;
  if (used < INLINE || (used - INLINE) % PER_CHUNK > 0) return;
  const chunk = words[NODE_WORDS * node + CHUNK]!;
  words[NODE_WORDS * node + CHUNK] = chunks[CHUNK_WORDS * chunk]!;
  chunks[CHUNK_WORDS * chunk] = graph.freeChunk;
  graph.freeChunk = chunk;
}

function takeChunk(graph: Graph, next: number): number {
  let chunk = graph.freeChunk;
  if (chunk === NONE) {
    chunk = graph.chunkCount++;
    if (CHUNK_WORDS * chunk === graph.chunks.length) graph.chunks = doubledInts(graph.chunks);
  } else {
    graph.freeChunk = graph.chunks[CHUNK_WORDS * chunk]!;
  }
  graph.chunks[CHUNK_WORDS * chunk] = next;
  return chunk;
}

function growRows(graph: Graph): void {
  graph.ends = doubledInts(graph.ends);
  graph.labels = doubledFloats(graph.labels);
}
