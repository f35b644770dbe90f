import type { Place } from '../../index.ts';

const MOST = 6;

/** The other names of a place as they are written, without repetition, not more than fit on two lines. */
export function otherNames({ name, names = [] }: Pick<Place, 'name' | 'names'>): string[] {
  const written = names.map((other) => (typeof other === 'string' ? other : other.name));
  return [...new Set(written)].filter((other) => other !== name).slice(0, MOST);
}
