import { extend, growingNumbers, push } from './growing-numbers.ts';
import { BANDS, writeBands } from './min-hash.ts';
import { sharedOf, shinglesOf, wordsOf, type Run } from './shingles.ts';

/** Two passages, by their places in the list, of which one copies the other or both a third. */
export interface CopiedPair {
  /** The earlier in the list. */
  readonly a: number;
  readonly b: number;
  /** From 0 to 1: the share of common word pairs, of both together or, where one holds the other, of the shorter. */
  readonly likeness: number;
  /** How many different pairs of neighbouring words the shorter has. */
  readonly size: number;
}

/** The fewest words that a passage must have for its likeness to another to mean anything. */
const LEAST_WORDS = 4;
/** From which share of common word pairs on a passage is a copy; of a longer one less is enough, since less of it is alike by chance. */
const COPIED = 0.45;
const LONG_COPIED = 0.35;
/** How many word pairs make a passage longer. */
const LONG = 12;
/** From which share of the shorter on a passage is held in another, and how many word pairs that needs. */
const HELD = 0.8;
const HELD_PAIRS = 8;
/** With how many passages of one band each is compared at most, and how many are looked at for that. */
const MOST_COMPARED = 64;
const MOST_SEEN = 512;

/**
 * Every pair of copied passages: the same words, or most of them. Candidates come from MinHash with banding and are verified by their actual likeness.
 * Of passages with the same words only the first is compared with others, so that a sentence printed a thousand times costs no more than one.
 * Takes the passages one by one and keeps about 40 numbers of each, in typed arrays.
 */
export function* copiedPairs(passages: Iterable<string>): Generator<CopiedPair> {
  const shingles = growingNumbers();
  const starts = growingNumbers();
  const keys = growingNumbers();
  const first = new Map<number, number>();
  let count = 0;
  for (const passage of passages) {
    const words = wordsOf(passage);
    const own = words.length < LEAST_WORDS ? new Uint32Array(0) : shinglesOf(words);
    const start = extend(shingles, own.length);
    shingles.data.set(own, start);
    push(starts, start);
    const at = extend(keys, BANDS);
    if (own.length > 0) {
      writeBands(own, keys.data, at);
      const whole = foldedKeys(keys.data, at);
      const same = first.get(whole);
      if (same === undefined) first.set(whole, count);
      else if (sameNumbers(shingles.data, runAt(starts.data, same), own)) {
        yield { a: same, b: count, likeness: 1, size: own.length };
        shingles.length = start;
      }
    }
    count++;
  }
  push(starts, shingles.length);
  first.clear();
  yield* pairsInBands({ shingles: shingles.data, starts: starts.data, keys: keys.data, count });
}

interface Stored {
  readonly shingles: Uint32Array;
  /** Where the numbers of each passage begin, and at last where they end. */
  readonly starts: Uint32Array;
  readonly keys: Uint32Array;
  readonly count: number;
}

/** One band after another, in one table that is used again: passages that share a band are compared, each pair once. */
function* pairsInBands({ shingles, starts, keys, count }: Stored): Generator<CopiedPair> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
  const heads = new Int32Array(size);
  const next = new Int32Array(count);
  for (let band = 0; band < BANDS; band++) {
    heads.fill(-1);
    for (let b = 0; b < count; b++) {
      if (starts[b] === starts[b + 1]) continue;
      const key = keys[b * BANDS + band] ?? 0;
      const slot = key & (size - 1);
      let compared = 0;
      let seen = 0;
      for (let a = heads[slot] ?? -1; a >= 0 && compared < MOST_COMPARED; a = next[a] ?? -1) {
        if (keys[a * BANDS + band] !== key) continue;
        if (++seen > MOST_SEEN) break;
        if (shareEarlierBand(keys, a, b, band)) continue;
        compared++;
        const [x, y] = [runAt(starts, a), runAt(starts, b)];
        const likeness = likenessOf(shingles, x, y);
        if (likeness > 0) yield { a, b, likeness, size: Math.min(x.end - x.start, y.end - y.start) };
      }
      next[b] = heads[slot] ?? -1;
      heads[slot] = b;
    }
  }
}

/** Whether two passages were already compared in an earlier band. */
function shareEarlierBand(keys: Uint32Array, a: number, b: number, band: number): boolean {
  for (let earlier = 0; earlier < band; earlier++)
    if (keys[a * BANDS + earlier] === keys[b * BANDS + earlier]) return true;
  return false;
}

/** How alike two passages are where one copies the other, and 0 where neither does. */
function likenessOf(shingles: Uint32Array, a: Run, b: Run): number {
  const [m, n] = [a.end - a.start, b.end - b.start];
  const shorter = Math.min(m, n);
  const least = shorter < LONG ? COPIED : LONG_COPIED;
  if (shorter < least * Math.max(m, n) && shorter < HELD_PAIRS) return 0;
  const shared = sharedOf(shingles, a, b);
  const common = shared / (m + n - shared);
  if (common >= least) return common;
  return shared >= HELD_PAIRS && shared >= HELD * shorter ? shared / shorter : 0;
}

function runAt(starts: Uint32Array, at: number): Run {
  return { start: starts[at] ?? 0, end: starts[at + 1] ?? 0 };
}

/** One number for all bands of a passage. */
function foldedKeys(keys: Uint32Array, at: number): number {
  let folded = 0;
  for (let band = 0; band < BANDS; band++) folded = Math.imul(folded, 31) ^ (keys[at + band] ?? 0);
  return folded;
}

function sameNumbers(list: Uint32Array, { start, end }: Run, own: Uint32Array): boolean {
  return end - start === own.length && own.every((number, at) => number === list[start + at]);
}
