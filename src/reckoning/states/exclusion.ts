import { axisOf, titles, type Title } from '../../claim/index.ts';
import type { Standing } from './standing.ts';

/** Whether two titles on one axis are made to stand side by side: civil affairs in one hand while another holds the place militarily. */
export function areComplementary(a: Title, b: Title): boolean {
  const both = new Set([a, b]);
  return both.size === 2 && both.has('civil-administration') && axisOf(a) === axisOf(b);
}

/** Whether two standings of one place exclude each other: different holders of titles that admit only one. */
export function areContested(a: Standing, b: Standing): boolean {
  if (a.key === b.key || a.axis !== b.axis) return false;
  if (a.piece.holding.extent === 'part' || b.piece.holding.extent === 'part') return false;
  if (titles[a.title].tenure !== 'exclusive' || titles[b.title].tenure !== 'exclusive') return false;
  if (a.title !== b.title && (a.axis !== 'administration' || areComplementary(a.title, b.title)))
    return false;
  return !a.holders.some((holder) => b.holders.some((other) => other.party === holder.party));
}
