import type { Layers } from './fills.ts';

/** What the map shows, as the address names it: null is both layers. */
export function layersNamed(name: string | null): Layers {
  return { law: name === null || name === 'law', fact: name === null || name === 'fact' };
}

/** How the address names what the map shows. */
export function nameOfLayers({ law, fact }: Layers): string | null {
  if (law && fact) return null;
  return law ? 'law' : fact ? 'fact' : 'none';
}
