import { listOf } from '../lib/index.ts';
import type { Party, Place } from './schema.ts';

/** The places and parties of a dossier, and how they lie in one another. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, Place>;
  readonly parties: ReadonlyMap<string, Party>;
  /** The wholes of each place, nearest first; circles are cut. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
}

/** Puts places and parties in order; of two with one id the first stays. */
export function gazetteerOf(places: readonly Place[], parties: readonly Party[]): Gazetteer {
  const placesById = byId(places);
  const wholes = new Map([...placesById.keys()].map((id) => [id, wholesOf(id, placesById)]));
  return { places: placesById, parties: byId(parties), wholes };
}

/** The territories of which a place is directly part. */
export function partOf(place: Place): readonly string[] {
  return listOf(place['part-of']).map((whole) => (typeof whole === 'string' ? whole : whole.place));
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

function wholesOf(id: string, places: ReadonlyMap<string, Place>): string[] {
  const found: string[] = [];
  let ring = [id];
  while (ring.length > 0) {
    const next = ring.flatMap((at) => {
      const place = places.get(at);
      return place ? partOf(place) : [];
    });
    ring = [...new Set(next)].filter((whole) => whole !== id && !found.includes(whole) && places.has(whole));
    found.push(...ring);
  }
  return found;
}
