import type { Claim } from '../../index.ts';

/** A stretch of a text over which the same statements are made; the whole text is cut into these. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The statements that rest on these words, the one with the fewest words first. */
  readonly claims: readonly Claim[];
  /** Those whose words begin here. */
  readonly begins: readonly string[];
}

/** Cuts a text at every place where the words of a statement begin or end. */
export function segmentsOf(text: string, claims: readonly Claim[]): Segment[] {
  const sorted = claims.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const cuts = [
    0,
    text.length,
    ...claims.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])),
  ];
  const places = [...new Set(cuts)].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => ({
    start,
    text: text.slice(start, places[at + 1]),
    claims: sorted.filter(({ spans }) => spans.some((span) => span.start <= start && start < span.end)),
    begins: sorted.filter(({ spans }) => spans[0]?.start === start).map(({ id }) => id),
  }));
}

function lengthOf({ spans }: Claim): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
