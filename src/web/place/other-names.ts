import type { Place } from '../../index.ts';

const MOST = 6;

/** The names of a place besides the one that is shown, as they are written, without repetition, not more than fit on two lines. */
export function otherNames({ name, names = [] }: Pick<Place, 'name' | 'names'>, shown = name): string[] {
  const written = names.map((other) => (typeof other === 'string' ? other : other.name));
  return [...new Set(shown === name ? written : [name, ...written])]
    .filter((other) => other !== shown)
    .slice(0, MOST);
}
