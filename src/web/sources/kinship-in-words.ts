import type { StemmaEdge } from '../../index.ts';

type LetterOf = (source: string) => string;

/** How two sources hang together, in a sentence; `letter` names them. */
export function kinshipInWords({ from, to, by, kind, directed }: StemmaEdge, letter: LetterOf): string {
  const [a, b] = [letter(from), letter(to)];
  if (kind === 'derived-from') return `${b} was made from ${a}.`;
  if (by === 'inferred')
    return directed
      ? `${b} shares passages with ${a}, which is older.`
      : `${a} and ${b} share passages; we do not know which came first.`;
  return directed
    ? `${a} and ${b} are versions of one text; ${a} is the older.`
    : `${a} and ${b} are versions of one text; we do not know which came first.`;
}

/** How much two sources share, in a sentence. */
export function sharedInWords({ passages, share }: StemmaEdge): string {
  if (passages === 0) return 'No passage is the same or nearly the same in both.';
  const percent = Math.round(share * 100);
  return passages === 1
    ? `One passage is the same or nearly the same in both: ${percent} % of the shorter text.`
    : `${passages} passages are the same or nearly the same in both: ${percent} % of the shorter text.`;
}
