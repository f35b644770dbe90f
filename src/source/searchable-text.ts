import search from 'approx-string-match';

/** A source's text with its runs of white space folded to single spaces, and the way back to its own offsets. */
export interface SearchableText {
  readonly text: string;
  readonly folded: string;
  /** The offset in `text` of each unit of `folded`, and at last the length of `text`. */
  readonly offsets: Uint32Array;
  /** Where each sixteen units of `folded` begin, counted from its beginning: whatever is longer holds one of them. */
  readonly blocks: ReadonlyMap<string, readonly number[]>;
}

const BLOCK = 16;

/** A stretch of a source's text, `[start, end)` in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Prepares a text for finding quotes in it. */
export function searchableText(text: string): SearchableText {
  const offsets = new Uint32Array(text.length + 1);
  let folded = '';
  let run = '';
  let inSpace = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const space = /\s/.test(unit);
    if (space && inSpace) continue;
    offsets[folded.length + run.length] = at;
    run += space ? ' ' : unit;
    if (run.length > 4096) {
      folded += run;
      run = '';
    }
    inSpace = space;
  }
  folded += run;
  offsets[folded.length] = text.length;
  return { text, folded, offsets: offsets.slice(0, folded.length + 1), blocks: blocksOf(folded) };
}

/** Every place where the words occur, letter for letter but for runs of white space, in order. */
export function findQuote(source: SearchableText, quote: string): Stretch[] {
  const wanted = fold(quote);
  const starts =
    wanted.length < 2 * BLOCK ? everyIndexOf(source.folded, wanted) : startsByBlock(source, wanted);
  return starts.map((at) => stretchOf(source, at, at + wanted.length));
}

function blocksOf(folded: string): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  for (let at = 0; at + BLOCK <= folded.length; at += BLOCK) {
    const block = folded.slice(at, at + BLOCK);
    const starts = blocks.get(block);
    if (starts === undefined) blocks.set(block, [at]);
    else starts.push(at);
  }
  return blocks;
}

function everyIndexOf(folded: string, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** The same without reading the whole text: wherever the words begin, the first block after that lies within them. */
function startsByBlock({ folded, blocks }: SearchableText, wanted: string): number[] {
  const found: number[] = [];
  for (let before = 0; before < BLOCK; before++) {
    for (const at of blocks.get(wanted.slice(before, before + BLOCK)) ?? [])
      if (at >= before && folded.startsWith(wanted, at - before)) found.push(at - before);
  }
  return found.sort((a, b) => a - b);
}

/** The stretch that differs from the words by the fewest letters, or null where none is near (a quarter of their length). */
export function nearestStretch(source: SearchableText, quote: string): Stretch | null {
  const wanted = fold(quote);
  if (wanted === '') return null;
  const [best] = search(source.folded, wanted, Math.ceil(wanted.length / 4)).sort(
    (a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  return best ? stretchOf(source, best.start, best.end) : null;
}

function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function stretchOf(source: SearchableText, from: number, to: number): Stretch {
  const last = source.offsets[to - 1] ?? 0;
  return { start: source.offsets[from] ?? 0, end: last + 1 };
}
