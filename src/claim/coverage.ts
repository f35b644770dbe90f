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
  return [...record.documents.values()].map((document) => {
    const quoted = [...record.claims.values()]
      .filter((claim) => claim.source === document.record.id)
      .flatMap((claim) => claim.spans);
    const claimed = document.passages.filter((passage) => touches(passage, quoted));
    const rest = document.passages.filter((passage) => !touches(passage, quoted));
    const open = rest.filter((passage) => !touches(passage, document.passedOver));
    return {
      source: document.record.id,
      passages: document.passages.length,
      claimed: claimed.length,
      passedOver: rest.length - open.length,
      open,
    };
  });
}

function touches(passage: Stretch, stretches: readonly Stretch[]): boolean {
  return stretches.some((stretch) => stretch.start < passage.end && passage.start < stretch.end);
}
