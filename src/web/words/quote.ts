import { quotesOf, type DossierRecord } from '../../index.ts';

/** The words of a source that a statement rests on, as they stand there; stretches that stand apart are joined by an ellipsis. */
export function quoteOf(record: DossierRecord, claimId: string): string {
  const claim = record.claims.get(claimId);
  if (claim === undefined) return '';
  const text = record.documents.get(claim.source)?.text ?? '';
  const stretches = claim.spans.map(({ start, end }) => text.slice(start, end));
  // Where the document is not at hand, the record's own copy of the words stands in.
  const words = stretches.length === 0 ? quotesOf(claim) : stretches;
  return words.map((stretch) => stretch.replace(/\s+/gu, ' ').trim()).join(' … ');
}
