import { createHeap, popHeap, pushHeap } from './network-heap.ts';
import { CHUNK, distanceOf, EARLIEST, FAR, LATEST, NODE_WORDS, NONE, SLOTS, USED } from './network-graph.ts';
import type { Graph } from './network-graph.ts';
import { CHUNK_SLOTS, CHUNK_WORDS, INLINE, newestFill, NO_EDGE, PER_CHUNK, SLOT } from './network-slots.ts';

/**
 * The shortest distance in days from one node to another, or null when no path joins them: through the origin, or by Dijkstra's method past it,
 * with the distances from the origin as potential so that no edge counts as negative (Johnson 1977). Takes time near linear in the rows it looks at.
 */
export function distanceBetween(graph: Graph, from: number, to: number): number | null {
  const through = distanceOf(graph, EARLIEST, from) + distanceOf(graph, LATEST, to);
  const shortest = Math.min(through, distanceBeside(graph, from, to, through));
  return shortest < FAR / 2 ? shortest : null;
}

/** The same without the origin, if it is less than `limit`; else Infinity. */
function distanceBeside(graph: Graph, from: number, to: number, limit: number): number {
  const reached = new Map([[from, 0]]);
  const heap = createHeap();
  const lift = distanceOf(graph, LATEST, to) - distanceOf(graph, LATEST, from);
  pushHeap(heap, 0, from);
  while (heap.size > 0) {
    const node = heap.nodes[0]!;
    const key = heap.keys[0]!;
    popHeap(heap);
    if (key + lift >= limit) return Infinity;
    if (node === to) return key + lift;
    if (key > reached.get(node)!) continue;
    const here = key + distanceOf(graph, LATEST, node);
    eachEdge(graph, node, (target, length) => {
      const offer = here + length - distanceOf(graph, LATEST, target);
      if (offer >= (reached.get(target) ?? Infinity)) return;
      reached.set(target, offer);
      pushHeap(heap, offer, target);
    });
  }
  return Infinity;
}

function eachEdge(graph: Graph, node: number, visit: (target: number, length: number) => void): void {
  const { words, chunks } = graph;
  const used = words[NODE_WORDS * node + USED]!;
  visitSlots(words, NODE_WORDS * node + SLOTS, Math.min(used, INLINE), visit);
  let fill = newestFill(used);
  for (let chunk = words[NODE_WORDS * node + CHUNK]!; chunk !== NONE; chunk = chunks[CHUNK_WORDS * chunk]!) {
    visitSlots(chunks, CHUNK_WORDS * chunk + CHUNK_SLOTS, fill, visit);
    fill = PER_CHUNK;
  }
}

function visitSlots(
  block: Int32Array,
  start: number,
  count: number,
  visit: (target: number, length: number) => void,
): void {
  for (let at = start; at < start + SLOT * count; at += SLOT) {
    const length = block[at + 1 + LATEST]!;
    if (length !== NO_EDGE) visit(block[at]!, length);
  }
}
