/** A binary heap of nodes by key, smallest key first. The same node may be in it more than once; whoever takes it out decides which entry counts. */
export interface NodeHeap {
  keys: Float64Array;
  nodes: Int32Array;
  size: number;
}

/** An empty heap that grows as it is filled. */
export function createHeap(): NodeHeap {
  return { keys: new Float64Array(64), nodes: new Int32Array(64), size: 0 };
}

/** Puts a node in. Takes time logarithmic in the size of the heap. */
export function pushHeap(heap: NodeHeap, key: number, node: number): void {
  if (heap.size === heap.keys.length) growHeap(heap);
  const { keys, nodes } = heap;
  let hole = heap.size++;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    if (keys[parent]! <= key) break;
    keys[hole] = keys[parent]!;
    nodes[hole] = nodes[parent]!;
    hole = parent;
  }
  keys[hole] = key;
  nodes[hole] = node;
}

/** Removes the first entry of a heap that is not empty; read `keys[0]` and `nodes[0]` before. */
export function popHeap(heap: NodeHeap): void {
  const { keys, nodes } = heap;
  const size = --heap.size;
  const key = keys[size]!;
  const node = nodes[size]!;
  let hole = 0;
  for (let child = 1; child < size; child = 2 * hole + 1) {
    if (child + 1 < size && keys[child + 1]! < keys[child]!) child++;
    if (keys[child]! >= key) break;
    keys[hole] = keys[child]!;
    nodes[hole] = nodes[child]!;
    hole = child;
  }
  keys[hole] = key;
  nodes[hole] = node;
}

function growHeap(heap: NodeHeap): void {
  const keys = new Float64Array(heap.keys.length * 2);
  const nodes = new Int32Array(heap.nodes.length * 2);
  keys.set(heap.keys);
  nodes.set(heap.nodes);
  heap.keys = keys;
  heap.nodes = nodes;
}
