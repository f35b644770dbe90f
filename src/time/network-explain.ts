import { across, EARLIEST, LATEST, NONE, viaOf, type Graph, type Side } from './network-graph.ts';

/** The rows of the shortest path between a node and the origin that gives its distance on one side, the node's own end first. */
export function pathOf(graph: Graph, side: Side, node: number): number[] {
  const path: number[] = [];
  let at = node;
  for (let row = viaOf(graph, side, at); row !== NONE; row = viaOf(graph, side, at)) {
    path.push(row);
    at = across(graph, row, at);
  }
  return path;
}

/**
 * The rows that close a negative cycle with a new edge from `from` to `to`, when the way from `to` to the origin and on to `from` is too short for
 * it. Where the two halves meet before the origin the cycle turns there: what it leaves out is a cycle of rows that hold together, so the rest is
 * no longer than the whole, and it is simple.
 */
export function cycleThroughOrigin(graph: Graph, from: number, to: number): number[] {
  const arriving = pathOf(graph, LATEST, from);
  const position = new Map([[from, 0]]);
  let node = from;
  arriving.forEach((row, index) => {
    node = across(graph, row, node);
    position.set(node, index + 1);
  });
  const cycle: number[] = [];
  node = to;
  while (!position.has(node)) {
    const row = viaOf(graph, EARLIEST, node);
    cycle.push(row);
    node = across(graph, row, node);
  }
  return cycle.concat(arriving.slice(0, position.get(node)).reverse());
}

/** The rows of the cycle that `propagate` found on the side `LATEST`, without the new row. `closing` is what it returned, `from` where the new edge starts. */
export function cycleOfPropagation(graph: Graph, row: number, from: number, closing: number): number[] {
  const cycle: number[] = [];
  let node = from;
  for (let at = closing; at !== row; at = viaOf(graph, LATEST, node)) {
    cycle.push(at);
    node = across(graph, at, node);
  }
  return cycle.reverse();
}
