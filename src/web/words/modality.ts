import type { Modality } from '../../index.ts';
import { say } from './say.ts';

/** How a source says something, in a word or two. */
export function modalityName(modality: Modality): string {
  return say(`modality-${modality}`);
}
