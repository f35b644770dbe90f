import { say } from '../words/say.ts';
import type { AlignedRow } from './aligned-rows.ts';

/** What a row of two versions is, in a word or two. */
export function rowInWords(
  { kind, moved }: Pick<AlignedRow, 'kind' | 'moved'>,
  [a, b]: readonly [string, string],
): string {
  switch (kind) {
    case 'same':
      return moved ? say('row-moved', { other: b }) : say('row-same');
    case 'reworded':
      return moved ? say('row-reworded-moved', { other: b }) : say('row-reworded');
    case 'added':
      return say('row-only', { source: b });
    case 'dropped':
      return say('row-only', { source: a });
  }
}
