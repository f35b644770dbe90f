import { groupBy } from '../lib/index.ts';
import type { Stretch } from '../source/index.ts';
import type { DossierRecord } from './record.ts';

/** How much of one source has been read: its passages, and how many of them are claimed, passed over, or neither. */
export interface Coverage {
  readonly source: string;
  readonly passages: number;
  readonly claimed: number;
  readonly passedOver: number;
  readonly open: readonly Stretch[];
}

/** The share of each source's passages that claims quote or that are listed as passed over. */
export function coverageOf(record: DossierRecord): Coverage[] {
  const bySource = groupBy(record.claims.values(), (claim) => claim.source);
  return [...record.documents.values()].map((document) => {
    const claims = bySource.get(document.record.id) ?? [];
    const isQuoted = touchedBy(claims.flatMap((claim) => claim.spans));
    const isPassedOver = touchedBy(document.passedOver);
    const rest = document.passages.filter((passage) => !isQuoted(passage));
    const open = rest.filter((passage) => !isPassedOver(passage));
    return {
      source: document.record.id,
      passages: document.passages.length,
      claimed: document.passages.length - rest.length,
      passedOver: rest.length - open.length,
      open,
    };
  });
}

/** Whether any of some stretches touches a passage: by their order, so that many passages beside many stretches are told quickly. */
function touchedBy(stretches: readonly Stretch[]): (passage: Stretch) => boolean {
  const inOrder = stretches.toSorted((a, b) => a.start - b.start);
  // How far the stretches up to each of them reach: the last that begins before the passage ends need not be the one that touches it.
  let farthest = 0;
  const reach = inOrder.map(({ end }) => (farthest = Math.max(farthest, end)));
  return (passage) => {
    const before = countBelow(inOrder, passage.end);
    return before > 0 && (reach[before - 1] ?? 0) > passage.start;
  };
}

/** How many stretches, in order, begin before an offset. */
function countBelow(inOrder: readonly Stretch[], offset: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((inOrder[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
