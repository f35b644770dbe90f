/**
 * The yardstick: the tightest bounds of all variables from scratch, by a plain queue-based Bellman-Ford (a node waits in the queue at most once),
 * once from the origin and once to it. The rows must be consistent. Returns a function from variable to its bounds.
 */
export function boundsFromScratch(variables, rows) {
  const tails = [];
  const heads = [];
  const lengths = [];
  for (const { a, b, lo, hi } of rows) {
    tails.push(b + 1, a + 1);
    heads.push(a + 1, b + 1);
    lengths.push(hi, -lo);
  }
  const latest = distances(variables + 1, tails, heads, lengths);
  const earliest = distances(variables + 1, heads, tails, lengths);
  return (v) => ({
    earliest: earliest[v + 1] === Infinity ? null : -earliest[v + 1],
    latest: latest[v + 1] === Infinity ? null : latest[v + 1],
  });
}

function distances(nodes, tails, heads, lengths) {
  const { start, targets, weights } = adjacency(nodes, tails, heads, lengths);
  const distance = new Float64Array(nodes).fill(Infinity);
  const queue = new Int32Array(nodes);
  const waiting = new Uint8Array(nodes);
  let front = 0;
  let size = 1;
  distance[0] = 0;
  waiting[0] = 1;
  while (size > 0) {
    const node = queue[front];
    front = front + 1 === nodes ? 0 : front + 1;
    size--;
    waiting[node] = 0;
    const reached = distance[node];
    for (let at = start[node]; at < start[node + 1]; at++) {
      const target = targets[at];
      const offer = reached + weights[at];
      if (offer >= distance[target]) continue;
      distance[target] = offer;
      if (waiting[target] === 1) continue;
      waiting[target] = 1;
      queue[(front + size++) % nodes] = target;
    }
  }
  return distance;
}

/** The edges in one block for each node that they leave: those of node n lie from `start[n]` up to `start[n + 1]`. */
function adjacency(nodes, tails, heads, lengths) {
  const start = new Int32Array(nodes + 1);
  for (const tail of tails) start[tail + 1]++;
  for (let node = 0; node < nodes; node++) start[node + 1] += start[node];
  const next = start.slice(0, nodes);
  const targets = new Int32Array(tails.length);
  const weights = new Float64Array(tails.length);
  for (let edge = 0; edge < tails.length; edge++) {
    const at = next[tails[edge]]++;
    targets[at] = heads[edge];
    weights[at] = lengths[edge];
  }
  return { start, targets, weights };
}
