import type { Modality } from '../../index.ts';

/** How a source says something, in a word or two. */
export const modalityNames: Readonly<Record<Modality, string>> = {
  asserted: 'said outright',
  denied: 'denied',
  reported: 'as reported by another',
  doubted: 'doubted',
  hypothetical: 'only supposed',
  prescribed: 'prescribed',
  opinion: 'a judgement',
};
