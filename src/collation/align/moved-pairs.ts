import type { Step } from './align-in-order.ts';
import type { Likeness } from './likeness.ts';

/** From which likeness on passages that stand in different places are one. */
const MOVED = 0.7;
/** How many pairs of passages without a partner are compared at most. */
const MOST_COMPARED = 4_000_000;

/** Joins passages that found no partner in order but have one elsewhere, the most alike first. */
export function withMoved(steps: readonly Step[], likeness: Likeness): (Step & { moved: boolean })[] {
  const left = steps.flatMap(({ a, b }) => (a !== null && b === null ? [a] : []));
  const right = steps.flatMap(({ a, b }) => (b !== null && a === null ? [b] : []));
  const pairs: { a: number; b: number; alike: number }[] = [];
  if (left.length * right.length <= MOST_COMPARED)
    for (const a of left)
      for (const b of right) {
        const alike = likeness(a, b);
        if (alike >= MOVED) pairs.push({ a, b, alike });
      }
  pairs.sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { a, b } of pairs) {
    if (partners.has(a) || taken.has(b)) continue;
    partners.set(a, b);
    taken.add(b);
  }
  return steps.flatMap(({ a, b }) => {
    if (a === null && b !== null && taken.has(b)) return [];
    const partner = a !== null && b === null ? partners.get(a) : undefined;
    return [partner === undefined ? { a, b, moved: false } : { a, b: partner, moved: true }];
  });
}
