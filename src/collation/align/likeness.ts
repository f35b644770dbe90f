import { wordsOf } from '../copies/shingles.ts';

/** How alike a passage of the one version is to a passage of the other, from 0 to 1. */
export type Likeness = (a: number, b: number) => number;

/**
 * The likeness of the passages of two versions: the words that two have in common, each weighing more the fewer passages have it (inverse document
 * frequency, Spärck Jones 1972), as a share of both together, or, a little less, of the shorter where it is at least half of the longer. Rewording and
 * translation keep names and numbers and change the small words, which weigh little.
 */
export function likenessOf(a: readonly string[], b: readonly string[]): Likeness {
  const [left, right] = [a.map(wordsOf), b.map(wordsOf)];
  const weights = weightsOf([...left, ...right]);
  const total = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const counts = right.map(countsOf);
  const [leftTotals, rightTotals] = [left.map(total), right.map(total)];
  return (i, j) => {
    const [x, y] = [leftTotals[i] ?? 0, rightTotals[j] ?? 0];
    if (x === 0 || y === 0) return x === y ? 1 : 0;
    const rest = new Map(counts[j]);
    let shared = 0;
    for (const word of left[i] ?? []) {
      const times = rest.get(word) ?? 0;
      if (times === 0) continue;
      rest.set(word, times - 1);
      shared += weights.get(word) ?? 0;
    }
    const [shorter, longer] = x < y ? [x, y] : [y, x];
    const both = (2 * shared) / (x + y);
    return longer > 2 * shorter ? both : Math.max(both, (SHORTER * shared) / shorter);
  };
}

/** How much it counts that all of the shorter passage is in the longer. */
const SHORTER = 0.8;

function weightsOf(passages: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const words of passages)
    for (const word of new Set(words)) found.set(word, (found.get(word) ?? 0) + 1);
  return new Map([...found].map(([word, times]) => [word, Math.log(1 + passages.length / times)]));
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
