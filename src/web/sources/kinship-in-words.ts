import type { StemmaEdge } from '../../index.ts';
import { say } from '../words/say.ts';

type LetterOf = (source: string) => string;

/** How two sources hang together, in a sentence; `letter` names them. */
export function kinshipInWords({ from, to, by, kind, directed }: StemmaEdge, letter: LetterOf): string {
  const told = { one: letter(from), other: letter(to) };
  if (kind === 'derived-from') return say('kin-derived', told);
  if (by === 'inferred') return directed ? say('kin-shares-older', told) : say('kin-shares', told);
  return directed ? say('kin-version-older', told) : say('kin-version', told);
}

/** How much two sources share, in a sentence. */
export function sharedInWords({ passages, share }: StemmaEdge): string {
  if (passages === 0) return say('kin-no-passage');
  return say('kin-passages', { count: passages, percent: Math.round(share * 100) });
}
