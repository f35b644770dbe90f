import { axes, type StandingLine } from '../../index.ts';

/** Of how many of some places something is not told: all but those with something certain or disputed on every axis. */
export function countUntold(lines: readonly StandingLine[], places: number): number {
  const known = new Map<string, Set<string>>();
  for (const { place, axis, status } of lines) {
    if (status !== 'possible') known.set(place, (known.get(place) ?? new Set()).add(axis));
  }
  return places - [...known.values()].filter((told) => told.size === axes.length).length;
}
