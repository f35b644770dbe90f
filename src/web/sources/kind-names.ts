import type { Claim } from '../../index.ts';

/** What a statement tells of, as the page names it, in the order of the legend. */
export const kindNames: Readonly<Record<Claim['kind'], string>> = {
  event: 'an event',
  holding: 'who held a place',
  commitment: 'a duty',
  fulfilment: 'what was done of a duty',
  grant: 'a right that was granted',
  body: 'a joint body',
  relation: 'a relation of things',
  attribute: 'a property of a thing',
  opinion: 'a judgement',
};
