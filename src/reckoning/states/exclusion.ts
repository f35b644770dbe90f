import { titles } from '../../claim/index.ts';
import { areComplementary } from './complementary.ts';
import { areKin, type Gazetteer } from '../../gazetteer/index.ts';
import type { Standing } from './standing.ts';

/** Whether two standings of one place exclude each other: different holders of titles that admit only one. */
export function areContested(a: Standing, b: Standing, gazetteer: Gazetteer): boolean {
  if (a.key === b.key || a.axis !== b.axis) return false;
  if (a.piece.holding.extent === 'part' || b.piece.holding.extent === 'part') return false;
  if (titles[a.title].tenure !== 'exclusive' || titles[b.title].tenure !== 'exclusive') return false;
  if (a.title !== b.title && (a.axis !== 'administration' || areComplementary(a.title, b.title)))
    return false;
  return !a.holders.some((holder) => b.holders.some((other) => areKin(other.party, holder.party, gazetteer)));
}
