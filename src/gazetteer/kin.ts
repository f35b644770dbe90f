import { listOf } from '../lib/index.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Whether a party is, directly or through others, a member of another, or a place part of another: a government of its country, an army of its state. */
export function belongsTo(
  id: string,
  whole: string,
  gazetteer: Gazetteer,
  trail: readonly string[] = [],
): boolean {
  if (trail.includes(id)) return false;
  const above = [...listOf(gazetteer.parties.get(id)?.['member-of']), ...(gazetteer.wholes.get(id) ?? [])];
  return above.some((other) => other === whole || belongsTo(other, whole, gazetteer, [...trail, id]));
}

/** Whether two parties are one for the purpose of who holds: the same, or one a member of the other. */
export function areKin(a: string, b: string, gazetteer: Gazetteer): boolean {
  return a === b || belongsTo(a, b, gazetteer) || belongsTo(b, a, gazetteer);
}
