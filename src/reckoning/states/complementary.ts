import { axisOf, type Title } from '../../claim/index.ts';

/** Whether two titles on one axis are made to stand side by side: civil affairs in one hand while another holds the place militarily. */
export function areComplementary(a: Title, b: Title): boolean {
  const both = new Set([a, b]);
  return both.size === 2 && both.has('civil-administration') && axisOf(a) === axisOf(b);
}
