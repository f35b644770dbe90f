import { mixed } from './shingles.ts';

/** How many bands a signature has, and how many of its numbers make a band. */
export const BANDS = 20;
const ROWS = 2;

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => mixed(at + 1));
const FACTORS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => mixed(at + 0x10001) | 1);

/**
 * Writes the bands of a set of numbers into `keys` from `at` on: MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive
 * Datasets, chapter 3). Two sets of which a share s is common have a band in common with probability 1 - (1 - s^2)^20: 0.99 for a
 * half, 0.85 for three tenths. The seeds are fixed, so that runs repeat.
 */
export function writeBands(numbers: Uint32Array, keys: Uint32Array, at: number): void {
  for (let band = 0; band < BANDS; band++) {
    let key = band;
    for (let row = 0; row < ROWS; row++) key = Math.imul(key, 0x01000193) ^ least(numbers, band * ROWS + row);
    keys[at + band] = mixed(key);
  }
}

/** The least number of a set under one of the permutations. */
function least(numbers: Uint32Array, which: number): number {
  const seed = SEEDS[which] ?? 0;
  const factor = FACTORS[which] ?? 1;
  let least = 0xffffffff;
  for (let at = 0; at < numbers.length; at++) {
    const turned = Math.imul((numbers[at] ?? 0) ^ seed, factor);
    const value = (turned ^ (turned >>> 15)) >>> 0;
    if (value < least) least = value;
  }
  return least;
}
