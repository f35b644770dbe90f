import type { Claim, SourceDocument } from '../../index.ts';

/** Statements in the order in which their words begin in the text; those without words that were found come last. */
export function inOrderOfText(claims: readonly Claim[]): Claim[] {
  const start = ({ spans }: Claim): number => spans[0]?.start ?? Infinity;
  return claims.toSorted((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
}

/** The next statement of some in order of the text after a chosen one, or the one before it; round at the ends. Null where there are none. */
export function neighbourOf(claims: readonly Claim[], chosen: Claim | null, by: 1 | -1): Claim | null {
  const found = claims.filter(({ spans }) => spans.length > 0);
  const at = chosen === null ? -1 : found.indexOf(chosen);
  if (at >= 0) return found.at((at + by) % found.length) ?? null;
  const start = chosen?.spans[0]?.start ?? -1;
  const isPast = ({ spans }: Claim): boolean => spans[0]!.start > start;
  if (chosen === null) return (by === 1 ? found[0] : found.at(-1)) ?? null;
  return by === 1
    ? (found.find(isPast) ?? found[0] ?? null)
    : (found.findLast((claim) => !isPast(claim)) ?? found.at(-1) ?? null);
}

/** The other statements whose words begin in the same passage as those of one. */
export function samePassage(
  claims: readonly Claim[],
  one: Claim,
  passages: SourceDocument['passages'],
): Claim[] {
  const at = one.spans[0]?.start;
  const passage = at === undefined ? undefined : passages.find(({ start, end }) => start <= at && at < end);
  if (passage === undefined) return [];
  return claims.filter(
    (claim) =>
      claim !== one && claim.spans.some(({ start }) => passage.start <= start && start < passage.end),
  );
}
