import type { Day } from '../../time/index.ts';

/** The states of a commitment: those of Symboleo's ontology of legal contracts, with `overdue` and `no-information` of our own (`docs/reckoning.md`). */
export const commitmentStates = [
  'created',
  'in-effect',
  'fulfilled',
  'overdue',
  'violated',
  'discharged',
  'suspended',
  'expired',
  'terminated',
  'no-information',
] as const;

export type CommitmentState = (typeof commitmentStates)[number];

/** One way in which everything may have been: the day of each turn, null where it never came. */
export interface World {
  readonly deadline: Day | null;
  readonly kept: Day | null;
  readonly broken: Day | null;
  readonly waived: Day | null;
  readonly suspended: Day | null;
  readonly resumed: Day | null;
  readonly terminated: Day | null;
  /** The day on which the condition is met; `unconditional` where there is none. */
  readonly condition: Day | 'unconditional' | null;
  /** The last day on which the condition can be met. */
  readonly expiry: Day | null;
}

/** The state at the end of a day, in one world. What came first counts: what was kept cannot be broken, what was broken is not kept. */
export function stateIn(world: World, day: Day, stillOwed: boolean): CommitmentState {
  const ended = firstPast(world, day);
  if (ended !== null) return ended;
  const met = world.condition === 'unconditional' || (world.condition !== null && world.condition <= day);
  if (!met) return world.expiry !== null && world.expiry < day ? 'expired' : 'created';
  if (world.suspended !== null && world.suspended <= day && (world.resumed === null || world.resumed > day))
    return 'suspended';
  if (world.deadline === null || world.deadline >= day) return 'in-effect';
  return stillOwed ? 'overdue' : 'no-information';
}

/** The ending that came first, if one has come by the day. Of several on one day, fulfilment goes first. */
function firstPast(world: World, day: Day): CommitmentState | null {
  const endings: readonly [CommitmentState, Day | null][] = [
    ['fulfilled', world.kept],
    ['violated', world.broken],
    ['discharged', world.waived],
    ['terminated', world.terminated],
  ];
  const past = endings.filter(
    (ending): ending is [CommitmentState, Day] => ending[1] !== null && ending[1] <= day,
  );
  return past.sort((a, b) => a[1] - b[1])[0]?.[0] ?? null;
}
