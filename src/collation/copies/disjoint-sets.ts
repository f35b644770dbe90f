/** Numbers from 0 in sets that can be joined: each number points towards the head of its set (Galler and Fischer 1964). */
export type DisjointSets = Int32Array;

/** Every number in a set of its own. */
export function disjointSets(count: number): DisjointSets {
  return Int32Array.from({ length: count }, (_, at) => at);
}

/** The head of a number's set. */
export function headOf(sets: DisjointSets, at: number): number {
  let head = at;
  for (let above = sets[head] ?? head; above !== head; above = sets[head] ?? head) {
    sets[head] = sets[above] ?? above;
    head = above;
  }
  return head;
}

/** Joins the sets of two numbers; the smaller head stays. */
export function join(sets: DisjointSets, a: number, b: number): void {
  const [x, y] = [headOf(sets, a), headOf(sets, b)];
  if (x < y) sets[y] = x;
  else sets[x] = y;
}
