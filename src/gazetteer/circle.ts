/** The circles in a relation between ids, each once, from the first id that is on it: `[a, b]` where a leads to b and b back to a. */
export function circlesIn(
  ids: Iterable<string>,
  leadsTo: (id: string) => readonly string[],
): (readonly string[])[] {
  const told = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const id of ids) {
    const circle = told.has(id) ? null : circleFrom(id, leadsTo);
    if (circle === null) continue;
    for (const member of circle) told.add(member);
    circles.push(circle);
  }
  return circles;
}

/** The shortest way from an id back to itself, or null. */
function circleFrom(id: string, leadsTo: (id: string) => readonly string[]): readonly string[] | null {
  const seen = new Set([id]);
  let ring: (readonly string[])[] = [[id]];
  while (ring.length > 0) {
    const next: (readonly string[])[] = [];
    for (const way of ring) {
      for (const to of leadsTo(way.at(-1) ?? id)) {
        if (to === id) return way;
        if (seen.has(to)) continue;
        seen.add(to);
        next.push([...way, to]);
      }
    }
    ring = next;
  }
  return null;
}
