import { cycleOfPropagation, cycleThroughOrigin } from './network-explain.ts';
import {
  distanceOf,
  EARLIEST,
  LATEST,
  MOST,
  NONE,
  ORIGIN_NODE,
  rewind,
  type Graph,
} from './network-graph.ts';
import { propagate } from './network-propagate.ts';
import { addRow, dropRow, NO_EDGE } from './network-slots.ts';

/**
 * Adds the row `-back <= t(to) - t(from) <= there` (in days; Infinity is no bound) between two different nodes, or leaves the graph as it was and
 * returns the rows that form a negative cycle with it, in the order of the cycle. Returns null when the row is in.
 *
 * A row that the bounds contradict is recognized from four distances; what is left of its cycles cannot pass through the origin. An edge that the
 * bounds already imply is left out, and so is a row without any other.
 */
export function insertEdges(
  graph: Graph,
  from: number,
  to: number,
  there: number,
  back: number,
  label: number,
): number[] | null {
  const latestFrom = distanceOf(graph, LATEST, from);
  const earliestFrom = distanceOf(graph, EARLIEST, from);
  const latestTo = distanceOf(graph, LATEST, to);
  const earliestTo = distanceOf(graph, EARLIEST, to);
  if (latestFrom + there + earliestTo < 0) return cycleThroughOrigin(graph, from, to);
  if (latestTo + back + earliestFrom < 0) return cycleThroughOrigin(graph, to, from);
  const going = earliestFrom + latestTo > there ? there : Infinity;
  const coming = earliestTo + latestFrom > back ? back : Infinity;
  if (going === Infinity && coming === Infinity) return null;

  const total = graph.total + sizeOf(going) + sizeOf(coming);
  checkSizes(from === ORIGIN_NODE || to === ORIGIN_NODE, going, coming, total);
  const row = addRow(graph, from, to, going, coming, label);
  const cycle = carry(graph, row, from, to, going, coming);
  if (cycle === null) graph.total = total;
  else dropRow(graph);
  return cycle;
}

/**
 * Carries a new row through both sides, or returns the rows of the cycle that forbids it and leaves the distances as they were. Of its two edges at
 * most one can lower a distance on each side, since the way there and back is not negative. A cycle shows itself on the first side.
 */
function carry(
  graph: Graph,
  row: number,
  from: number,
  to: number,
  going: number,
  coming: number,
): number[] | null {
  const ahead = distanceOf(graph, LATEST, to) - distanceOf(graph, LATEST, from);
  const before = graph.trail.size;
  let closing = NONE;
  if (going < ahead) closing = propagate(graph, LATEST, row, from, to, going);
  else if (coming < -ahead) closing = propagate(graph, LATEST, row, to, from, coming);
  if (closing !== NONE) {
    const cycle = cycleOfPropagation(graph, row, going < ahead ? from : to, closing);
    rewind(graph, before);
    return cycle;
  }
  const behind = distanceOf(graph, EARLIEST, from) - distanceOf(graph, EARLIEST, to);
  if (going < behind) propagate(graph, EARLIEST, row, to, from, going);
  else if (coming < -behind) propagate(graph, EARLIEST, row, from, to, coming);
  return null;
}

function sizeOf(length: number): number {
  return length === Infinity ? 0 : Math.abs(length);
}

function checkSizes(dating: boolean, going: number, coming: number, total: number): void {
  if (!dating && Math.max(sizeOf(going), sizeOf(coming)) >= NO_EDGE)
    throw new RangeError('Two days of the network are more than five million years apart.');
  if (total >= MOST) throw new RangeError('The network spans more days than can be counted exactly.');
}
