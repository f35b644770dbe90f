import type { Claim, PassedOverPassage } from '../../index.ts';

/** A stretch of a text over which the same statements are made; the whole text is cut into these. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The statements that rest on these words, the one with the fewest words first. */
  readonly claims: readonly Claim[];
  /** Those whose words begin here. */
  readonly begins: readonly string[];
  /** Those whose words end here. */
  readonly ends: readonly Claim[];
  /** Why the reader passed these words over, or null where nobody did. */
  readonly passedOver: PassedOverPassage['reason'] | null;
  /** Whether what was passed over ends here. */
  readonly overEnds: boolean;
}

/** Cuts a text at every place where the words of a statement, or words that were passed over, begin or end. */
export function segmentsOf(
  text: string,
  claims: readonly Claim[],
  passedOver: readonly PassedOverPassage[] = [],
): Segment[] {
  const sorted = claims.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const stretches = [...claims.flatMap(({ spans }) => spans), ...passedOver];
  const cuts = [0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])];
  const places = [...new Set(cuts)].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? text.length;
    const over = passedOver.find((stretch) => stretch.start <= start && start < stretch.end);
    return {
      start,
      text: text.slice(start, end),
      claims: sorted.filter(({ spans }) => spans.some((span) => span.start <= start && start < span.end)),
      begins: sorted.filter(({ spans }) => spans[0]?.start === start).map(({ id }) => id),
      ends: sorted.filter(({ spans }) => spans.at(-1)?.end === end),
      passedOver: over?.reason ?? null,
      overEnds: over?.end === end,
    };
  });
}

function lengthOf({ spans }: Claim): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
