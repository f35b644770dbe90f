import type { AlignedRow } from './aligned-rows.ts';

/** What a row of two versions is, in a word or two. */
export function rowInWords(
  { kind, moved }: Pick<AlignedRow, 'kind' | 'moved'>,
  [a, b]: readonly [string, string],
): string {
  switch (kind) {
    case 'same':
      return moved ? `moved: elsewhere in ${b}` : 'the same in both';
    case 'reworded':
      return moved ? `reworded, and elsewhere in ${b}` : 'reworded';
    case 'added':
      return `only in ${b}`;
    case 'dropped':
      return `only in ${a}`;
  }
}
