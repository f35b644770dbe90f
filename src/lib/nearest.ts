import { distance } from 'fastest-levenshtein';

/** The candidate that is fewest letters away from the word, or null when none is near enough to be meant (a third of its length). */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const away = distance(word, candidate);
    if (away < least || (away === least && best !== null && candidate < best)) {
      best = candidate;
      least = away;
    }
  }
  return best;
}
