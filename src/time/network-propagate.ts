import { popHeap, pushHeap } from './network-heap.ts';
import { CHUNK, GAIN, NODE_DAYS, NODE_WORDS, NONE, record, SLOTS, USED, VIA } from './network-graph.ts';
import type { Graph, Side } from './network-graph.ts';
import { CHUNK_SLOTS, CHUNK_WORDS, INLINE, newestFill, NO_EDGE, PER_CHUNK, SLOT } from './network-slots.ts';

/**
 * Carries an edge of a new row, of `length` days and short enough to lower the distance of `to`, through one side of the graph, so that all its
 * distances are shortest again. On the side `EARLIEST`, where all edges count reversed, `from` is where the edge leads. Only nodes whose distance
 * falls are visited.
 *
 * Returns `NONE`, or the row that leads back to `from` and closes a negative cycle; then the distances are half changed, `via` leads from the other
 * end of that row along the cycle back to the new row, and the caller rewinds the trail.
 *
 * Nodes are settled in order of the largest fall (Cotton and Maler 2006; Ramalingam and Reps 1996): with the old distances as potential this is
 * Dijkstra's order, so each is settled once. Nodes that fall by the same amount, as whole branches of the tree of paths do, need no heap.
 * It is one long function because it is the inner loop of everything.
 */
export function propagate(
  graph: Graph,
  side: Side,
  row: number,
  from: number,
  to: number,
  length: number,
): number {
  const { days, words, chunks, ready, heap } = graph;
  const start = graph.trail.size;
  let fall = days[NODE_DAYS * from + side]! + length - days[NODE_DAYS * to + side]!;
  let waiting = 0;
  record(graph, side, to);
  words[NODE_WORDS * to + VIA + side] = row;
  days[NODE_DAYS * to + GAIN] = fall;
  pushHeap(heap, fall, to);
  while (heap.size > 0) {
    const first = heap.nodes[0]!;
    fall = heap.keys[0]!;
    popHeap(heap);
    // An entry that a larger fall has overtaken.
    if (days[NODE_DAYS * first + GAIN] !== fall) continue;
    days[NODE_DAYS * first + GAIN] = 0;
    days[NODE_DAYS * first + side]! += fall;
    ready[waiting++] = first;
    while (waiting > 0) {
      const node = ready[--waiting]!;
      const reached = days[NODE_DAYS * node + side]!;
      const used = words[NODE_WORDS * node + USED]!;
      let block = words;
      let at = NODE_WORDS * node + SLOTS;
      let end = at + SLOT * (used < INLINE ? used : INLINE);
      let chunk = words[NODE_WORDS * node + CHUNK]!;
      let fill = newestFill(used);
      for (;;) {
        for (; at < end; at += SLOT) {
          const step = block[at + 1 + side]!;
          if (step === NO_EDGE) continue;
          const target = block[at]!;
          const gain = reached + step - days[NODE_DAYS * target + side]!;
          if (gain >= 0 || gain >= days[NODE_DAYS * target + GAIN]!) continue;
          const link = block[at + 3]!;
          if (target === from) {
            abandon(graph, start);
            return link;
          }
          if (days[NODE_DAYS * target + GAIN] === 0) record(graph, side, target);
          words[NODE_WORDS * target + VIA + side] = link;
          if (gain === fall) {
            days[NODE_DAYS * target + GAIN] = 0;
            days[NODE_DAYS * target + side]! += gain;
            ready[waiting++] = target;
          } else {
            days[NODE_DAYS * target + GAIN] = gain;
            pushHeap(heap, gain, target);
          }
        }
        if (chunk === NONE) break;
        block = chunks;
        at = CHUNK_WORDS * chunk + CHUNK_SLOTS;
        end = at + SLOT * fill;
        fill = PER_CHUNK;
        chunk = chunks[CHUNK_WORDS * chunk]!;
      }
    }
  }
  return NONE;
}

/** Leaves no gain and no entry in the heap behind. */
function abandon(graph: Graph, start: number): void {
  const { trail, days } = graph;
  for (let at = start; at < trail.size; at++) days[NODE_DAYS * (trail.spots[at]! >> 1) + GAIN] = 0;
  graph.heap.size = 0;
}
