import { axes, type StandingLine } from '../../index.ts';

/** Of how many of some places something is not told: all but those with something certain or disputed on every axis. */
export function countUntold(lines: readonly StandingLine[], places: number): number {
  const byPlace = new Map<string, number>();
  for (const { place, axis, status } of lines) {
    if (status !== 'possible') byPlace.set(place, (byPlace.get(place) ?? 0) | (1 << axes.indexOf(axis)));
  }
  let told = 0;
  for (const known of byPlace.values()) if (known === (1 << axes.length) - 1) told++;
  return places - told;
}
