import { NEVER } from './days.ts';
import { NO_POSITION, type OpenRoom } from './open-room.ts';

/**
 * For each initiation, the event that ends it at the latest: of those that are certainly after it and that end its holder, the one with the least
 * latest day. Initiations are taken by falling latest day, so that what is certainly after them only grows; of the initiations looked at, the
 * best one and the best one of another holder are enough.
 */
export function findLastEnders(room: OpenRoom, size: number): void {
  const { lo, hi, code, byLatest, positionOf, soonestTermination, lastEnder } = room;
  let next = size - 1;
  let best = NO_POSITION;
  let other = NO_POSITION;
  for (let at = size - 1; at >= 0; at--) {
    const position = positionOf[byLatest.slots[at]!]!;
    if ((code[position]! & 1) === 1) continue;
    for (; next >= 0 && lo[next]! > hi[position]!; next--) {
      if (hi[next] === NEVER) continue;
      const holder = code[next]! >> 1;
      if ((code[next]! & 1) === 1) {
        soonestTermination[holder] = sooner(hi, next, soonestTermination[holder]!);
      } else if (best === NO_POSITION || code[best]! >> 1 === holder) {
        best = sooner(hi, next, best);
      } else if (sooner(hi, next, best) === next) {
        other = best;
        best = next;
      } else {
        other = sooner(hi, next, other);
      }
    }
    const holder = code[position]! >> 1;
    const initiation = best !== NO_POSITION && code[best]! >> 1 === holder ? other : best;
    lastEnder[position] = sooner(hi, soonestTermination[holder]!, initiation);
  }
}

/** Which of two positions has the lesser latest day; the earlier one when equal. Either can be `NO_POSITION`. */
function sooner(hi: Int32Array, a: number, b: number): number {
  if (a === NO_POSITION) return b;
  if (b === NO_POSITION) return a;
  if (hi[a] === hi[b]) return Math.min(a, b);
  return hi[a]! < hi[b]! ? a : b;
}
