/** How many units a gram has, and how far apart those are that the index knows. */
const GRAM = 8;

/** The shortest words that are sure to hold a gram of the index wherever they stand. */
export const SHORTEST_INDEXED = 2 * GRAM - 1;

/** Every eighth gram of eight units of a text, by its hash: where in a long text some words can stand, without reading all of it. */
export interface GramIndex {
  /** By bucket, the first gram that falls in it, counted from 1; 0 for none. */
  readonly first: Int32Array;
  /** By gram, the next one of the same bucket. */
  readonly next: Int32Array;
  /** By bucket, how many grams fall in it. */
  readonly counts: Int32Array;
}

/** Indexes a text in one pass. */
export function gramIndex(text: string): GramIndex {
  const grams = Math.floor(text.length / GRAM);
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, grams)));
  const index = {
    first: new Int32Array(buckets),
    next: new Int32Array(grams + 1),
    counts: new Int32Array(buckets),
  };
  for (let gram = grams; gram >= 1; gram--) {
    const bucket = bucketAt(text, (gram - 1) * GRAM, buckets);
    index.next[gram] = index.first[bucket] ?? 0;
    index.first[bucket] = gram;
    index.counts[bucket] = (index.counts[bucket] ?? 0) + 1;
  }
  return index;
}

/** Where some words stand in the text of an index, in order; they must be at least `SHORTEST_INDEXED` units long. */
export function placesOf(words: string, text: string, index: GramIndex): number[] {
  const found: number[] = [];
  for (let shift = 0; shift < GRAM; shift++) {
    const { offset, bucket } = rarestGram(words, shift, index);
    for (let gram = index.first[bucket] ?? 0; gram !== 0; gram = index.next[gram] ?? 0) {
      const start = (gram - 1) * GRAM - offset;
      if (start >= 0 && text.startsWith(words, start)) found.push(start);
    }
  }
  return found.sort((a, b) => a - b);
}

/** Of the grams that the index would know, did the words begin so far before one: the one that the text has least often. */
function rarestGram(words: string, shift: number, { counts }: GramIndex): { offset: number; bucket: number } {
  let rarest = { offset: shift, bucket: bucketAt(words, shift, counts.length) };
  for (let offset = shift + GRAM; offset + GRAM <= words.length; offset += GRAM) {
    const bucket = bucketAt(words, offset, counts.length);
    if ((counts[bucket] ?? 0) < (counts[rarest.bucket] ?? 0)) rarest = { offset, bucket };
  }
  return rarest;
}

function bucketAt(text: string, start: number, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + GRAM; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) & (buckets - 1);
}
