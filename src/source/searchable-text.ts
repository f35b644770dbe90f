import search from 'approx-string-match';
import { gramIndex, placesOf, SHORTEST_INDEXED, type GramIndex } from './gram-index.ts';

/** From what length on a text is indexed: a data set of a hundred thousand rows is not read from its beginning for every row. */
const LONG = 65536;

/** A source's text with its runs of white space folded to single spaces, and the way back to its own offsets. */
export interface SearchableText {
  readonly text: string;
  readonly folded: string;
  /** The offset in `text` of each unit of `folded`, and at last the length of `text`. */
  readonly offsets: Uint32Array;
}

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
  return { text, folded, offsets: offsets.slice(0, folded.length + 1) };
}

/** Every place where the words occur, letter for letter but for runs of white space, in order. */
export function findQuote(source: SearchableText, quote: string): Stretch[] {
  const wanted = fold(quote);
  if (wanted === '') return [];
  const { folded } = source;
  const isIndexed = folded.length >= LONG && wanted.length >= SHORTEST_INDEXED;
  const starts = isIndexed ? placesOf(wanted, folded, indexOf(source)) : scan(wanted, folded);
  return starts.map((at) => stretchOf(source, at, at + wanted.length));
}

function scan(wanted: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** The index of a text, made when it is first searched. */
function indexOf(source: SearchableText): GramIndex {
  const known = indexes.get(source);
  if (known !== undefined) return known;
  const index = gramIndex(source.folded);
  indexes.set(source, index);
  return index;
}

const indexes = new WeakMap<SearchableText, GramIndex>();

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
