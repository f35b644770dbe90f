import type { Likeness } from './likeness.ts';

/** A step through two lists side by side: a pair, or one that has no partner. */
export interface Step {
  readonly a: number | null;
  readonly b: number | null;
}

/**
 * The pairing of two lists in their order with the greatest likeness in all (Needleman and Wunsch 1970): each passage has at most one partner, and pairs do
 * not cross. A likeness of 0 is no pair. Of equal pairings the one that pairs earlier. Time and memory grow with the product of the lengths, one byte and four for each pair.
 */
export function alignInOrder(lengthA: number, lengthB: number, likeness: Likeness): Step[] {
  const width = lengthB + 1;
  const choices = new Uint8Array((lengthA + 1) * width);
  let below = new Float64Array(width);
  let row = new Float64Array(width);
  for (let i = lengthA - 1; i >= 0; i--) {
    row[lengthB] = 0;
    for (let j = lengthB - 1; j >= 0; j--) {
      const alike = likeness(i, j);
      const pair = alike > 0 ? alike + (below[j + 1] ?? 0) : -1;
      const skipA = below[j] ?? 0;
      const skipB = row[j + 1] ?? 0;
      const best = Math.max(pair, skipA, skipB);
      row[j] = best;
      choices[i * width + j] = pair === best ? PAIR : skipA === best ? SKIP_A : SKIP_B;
    }
    [row, below] = [below, row];
  }
  return stepsOf(choices, lengthA, lengthB);
}

const PAIR = 1;
const SKIP_A = 2;
const SKIP_B = 3;

function stepsOf(choices: Uint8Array, lengthA: number, lengthB: number): Step[] {
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < lengthA || j < lengthB) {
    const choice = i === lengthA ? SKIP_B : j === lengthB ? SKIP_A : choices[i * (lengthB + 1) + j];
    steps.push({ a: choice === SKIP_B ? null : i, b: choice === SKIP_A ? null : j });
    if (choice !== SKIP_B) i++;
    if (choice !== SKIP_A) j++;
  }
  return steps;
}
