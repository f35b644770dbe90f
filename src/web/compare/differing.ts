import type { StandingLine } from '../../index.ts';

/** A standing as two accounts have it; null where one of them has none. */
export interface Differing {
  readonly ref: string;
  readonly left: StandingLine | null;
  readonly right: StandingLine | null;
}

/** The standings of a place's own on which two accounts differ: whether they stand, how surely, from when until when. */
export function differing(left: readonly StandingLine[], right: readonly StandingLine[]): Differing[] {
  const [ours, theirs] = [own(left), own(right)];
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((ref) => ({ ref, left: ours.get(ref) ?? null, right: theirs.get(ref) ?? null }))
    .filter(({ left: one, right: other }) => one !== other && lookOf(one) !== lookOf(other));
}

/** The places of which two accounts say different things. */
export function differingPlaces(pairs: readonly Differing[]): ReadonlySet<string> {
  return new Set(pairs.map(({ left, right }) => (left ?? right)!.place));
}

function own(lines: readonly StandingLine[]): Map<string, StandingLine> {
  return new Map(lines.filter(({ inheritedFrom }) => inheritedFrom === null).map((line) => [line.ref, line]));
}

function lookOf(line: StandingLine | null): string {
  return line === null ? '' : JSON.stringify([line.status, line.from, line.until]);
}
