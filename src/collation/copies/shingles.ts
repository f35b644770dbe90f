/** Scripts without spaces between words: there every letter counts as a word. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}])+/gu;
const ONE_SCRIPT = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a text in lower case, without marks between them: "Japan's" is one word, "1912–49" two. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/['’](?=\p{L})/gu, '');
  return plain.match(UNSPACED.test(plain) ? WORDS : ONE_SCRIPT) ?? [];
}

/** The pairs of neighbouring words of a text as sorted 32-bit numbers, each once. Two words are enough to keep order, and survive rewording better than longer runs. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const found = new Uint32Array(Math.max(0, words.length - 1));
  let before = words.length === 0 ? 0 : hashOf(words[0] ?? '');
  for (let at = 1; at < words.length; at++) {
    const next = hashOf(words[at] ?? '');
    found[at - 1] = mixed(Math.imul(before, 0x9e3779b1) ^ next);
    before = next;
  }
  found.sort();
  let kept = 0;
  for (let at = 0; at < found.length; at++)
    if (at === 0 || found[at] !== found[at - 1]) found[kept++] = found[at] ?? 0;
  return found.subarray(0, kept);
}

/** A sorted stretch of a list of numbers, `[start, end)`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** How many numbers two sorted stretches of a list share. */
export function sharedOf(list: Uint32Array, a: Run, b: Run): number {
  let shared = 0;
  let [x, y] = [a.start, b.start];
  while (x < a.end && y < b.end) {
    const difference = (list[x] ?? 0) - (list[y] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) x++;
    if (difference >= 0) y++;
  }
  return shared;
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spreads the bits of a number over all 32 (the finaliser of MurmurHash3). */
export function mixed(number: number): number {
  let bits = number ^ (number >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
