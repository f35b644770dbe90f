import type { Title } from './titles.ts';

/** By what two claims are known to tell of one holding, where neither names it: place, title, holders, and whether it is of a part. */
export function holdingKey(
  place: string,
  title: Title,
  parties: readonly string[],
  extent: 'whole' | 'part' = 'whole',
): string {
  return [place, title, [...parties].sort().join('+'), ...(extent === 'part' ? ['part'] : [])].join('/');
}
