import type { AlignedPart, Alignment, Claim, DossierRecord, WordDifference } from '../../index.ts';

/** What stands in one of the two columns: the words of a passage, those that only this version has told apart. */
export interface AlignedCell {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly { readonly words: string; readonly own: boolean }[];
}

/** A passage of one version beside its partner in the other; null where it has none. */
export interface AlignedRow {
  readonly id: string;
  readonly kind: AlignedPart['kind'];
  readonly moved: boolean;
  readonly differs: boolean;
  readonly left: AlignedCell | null;
  readonly right: AlignedCell | null;
}

/** Two versions as rows to be shown, in the order of the alignment. */
export function alignedRows(record: DossierRecord, { a, b, parts }: Alignment): AlignedRow[] {
  const [first, second] = [a, b].map((id) => record.documents.get(id)?.text ?? '');
  return parts.map((part, at) => {
    const moved = 'moved' in part && part.moved;
    const words = part.kind === 'reworded' ? part.words : null;
    return {
      id: `row-${at}`,
      kind: part.kind,
      moved,
      differs: moved || part.kind !== 'same',
      left: cellOf(first ?? '', part.a, words, 'dropped'),
      right: cellOf(second ?? '', part.b, words, 'added'),
    };
  });
}

/** The row in which the words of a statement begin, or null. */
export function rowOfClaim(
  rows: readonly AlignedRow[],
  claim: Claim,
  { a }: Pick<Alignment, 'a'>,
): AlignedRow | null {
  const at = claim.spans[0]?.start;
  if (at === undefined) return null;
  const holds = (cell: AlignedCell | null): boolean => cell !== null && cell.start <= at && at < cell.end;
  return rows.find(({ left, right }) => holds(claim.source === a ? left : right)) ?? null;
}

function cellOf(
  text: string,
  passage: AlignedPart['a'],
  words: readonly WordDifference[] | null,
  own: 'added' | 'dropped',
): AlignedCell | null {
  if (passage === null) return null;
  const { start, end } = passage;
  const whole = [{ words: text.slice(start, end).replace(/\s+/gu, ' '), own: false }];
  const pieces = words
    ?.filter(({ kind }) => kind === 'same' || kind === own)
    .map((piece) => ({ words: piece.words, own: piece.kind === own }));
  return { start, end, pieces: pieces ?? whole };
}
