import type { PassedOverPassage } from '../../index.ts';

/** Why words were passed over, as the page says it. */
export const reasonNames: Readonly<Record<PassedOverPassage['reason'], string>> = {
  heading: 'a heading',
  navigation: 'a part of the page, not of the text',
  boilerplate: 'a notice of the publisher',
  repetition: 'said before',
  opinion: 'a judgement',
  reference: 'a reference',
  empty: 'nothing is said',
  'off-subject': 'of something else',
};
