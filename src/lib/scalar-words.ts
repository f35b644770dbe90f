import { Scalar } from 'yaml';

/** A stretch of a file's text, in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of a YAML scalar stand in the file, whatever its style: plain, quoted, folded or literal, over one line or several.
 * Null where the writing cannot be matched with the words, as where white space is written as an escape.
 */
export function writtenWords(text: string, scalar: Scalar): readonly Stretch[] | null {
  if (!scalar.range) return null;
  const [from, to] = insideOf(text, scalar, scalar.range[0], scalar.range[1]);
  const words = [...text.slice(from, to).matchAll(/\S+/g)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const meant = String(scalar.value).match(/\S+/g) ?? [];
  return words.length === meant.length ? words : null;
}

/** The span without quotes, or without the line that begins a block. */
function insideOf(text: string, scalar: Scalar, start: number, end: number): [number, number] {
  if (scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE) return [start + 1, end - 1];
  if (scalar.type !== Scalar.BLOCK_FOLDED && scalar.type !== Scalar.BLOCK_LITERAL) return [start, end];
  const line = text.indexOf('\n', start);
  return [line === -1 || line > end ? end : line + 1, end];
}
