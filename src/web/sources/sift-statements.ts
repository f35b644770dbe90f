import type { Claim } from '../../index.ts';
import type { MarkedState, StatementState } from './statement-states.ts';

/** What of a document is marked: only these kinds and states; all where none is named. */
export interface Sieve {
  readonly kinds: readonly Claim['kind'][];
  readonly states: readonly MarkedState[];
}

/** Nothing left out. */
export const openSieve: Sieve = { kinds: [], states: [] };

/** The statements that pass: of one of the kinds, and in one of the states. */
export function siftStatements(
  claims: readonly Claim[],
  { kinds, states }: Sieve,
  statesOf: (claim: Claim) => readonly StatementState[],
): Claim[] {
  return claims.filter(
    (claim) =>
      (kinds.length === 0 || kinds.includes(claim.kind)) &&
      (states.length === 0 || statesOf(claim).some((state) => states.includes(state))),
  );
}

/** Whether what was passed over is marked: where nothing is left out, or where it is asked for. */
export function marksPassedOver({ kinds, states }: Sieve): boolean {
  return states.includes('passed-over') || (states.length === 0 && kinds.length === 0);
}

/** The sieve with one of its names put in, or taken out where it is in. */
export function toggled<T>(names: readonly T[], name: T): T[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
}
