import type { Stretch } from '../source/index.ts';
import type { ClaimRecord, Modality } from './claim-file.ts';
import type { StatementKind } from './statement.ts';

/** A claim that was read and whose quote was found: what one passage of one source says. */
export interface Claim {
  readonly id: string;
  readonly source: string;
  readonly kind: StatementKind;
  readonly modality: Modality;
  /** The claim exactly as its file holds it. */
  readonly record: ClaimRecord;
  /** Where its words stand in the source's text, one stretch for each quote. Empty when the source is not at hand. */
  readonly spans: readonly Stretch[];
  /** Whether the quote was found in the source; `unverified` where the source is only referenced. */
  readonly quote: 'found' | 'unverified';
  /** Its place in the record: the order of files by name, and of claims within them. */
  readonly file: string;
}

/** The modalities that take part in the reckoning. */
export function isReckoned(claim: Claim): boolean {
  return claim.modality === 'asserted' || claim.modality === 'denied' || claim.modality === 'prescribed';
}

/** Whether the reader only inferred a field of the statement; with no field, the whole of it. */
export function isInferred(claim: Claim, field = 'statement'): boolean {
  return claim.record.inferred?.includes(field) ?? false;
}

/** The quotes of a claim, one for each stretch of its words. */
export function quotesOf(claim: Claim): readonly string[] {
  return Array.isArray(claim.record.quote) ? claim.record.quote : [claim.record.quote];
}
