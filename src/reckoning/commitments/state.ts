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
  /** The day on which an extension was agreed, and the deadline it set. */
  readonly extended: { readonly on: Day | null; readonly to: Day | null } | null;
  readonly kept: Day | null;
  readonly broken: Day | null;
  readonly waived: Day | null;
  readonly terminated: Day | null;
  /** The days on which it was suspended (`true`) and resumed. */
  readonly pauses: readonly { readonly on: Day | null; readonly suspends: boolean }[];
  /** The day on which the condition is met; `unconditional` where there is none. */
  readonly condition: Day | 'unconditional' | null;
  /** The last day on which the condition can be met. */
  readonly expiry: Day | null;
  /** The first day on which the agreement binds; `always` where none is told or dated. */
  readonly inForce: Day | 'always';
}

/** The state at the end of a day, in one world. What came first counts: what was kept cannot be broken, what was broken is not kept. */
export function stateIn(world: World, day: Day, stillOwed: boolean): CommitmentState {
  const ended = firstPast(world, day);
  if (ended !== null) return ended;
  if (world.inForce !== 'always' && world.inForce > day) return 'created';
  if (world.condition !== 'unconditional' && !isMet(world, day))
    return isPast(world.expiry, day) ? 'expired' : 'created';
  if (isSuspended(world, day)) return 'suspended';
  const deadline = deadlineIn(world, day);
  if (deadline === null || deadline >= day) return 'in-effect';
  return stillOwed ? 'overdue' : 'no-information';
}

/** The deadline that counts on a day: an extension counts from the day on which it was agreed. */
export function deadlineIn({ deadline, extended }: World, day: Day): Day | null {
  return extended !== null && extended.on !== null && extended.on <= day ? extended.to : deadline;
}

/** Whether the condition was met by the day, and in its time: what has expired stays expired. */
function isMet({ condition, expiry }: World, day: Day): boolean {
  if (condition === null || condition === 'unconditional' || condition > day) return false;
  return expiry === null || condition <= expiry;
}

function isPast(last: Day | null, day: Day): boolean {
  return last !== null && last < day;
}

/** Whether the last pause by the day suspends. Of a suspension and a resumption on one day the suspension is the later. */
function isSuspended({ pauses }: World, day: Day): boolean {
  const past = pauses.filter((pause) => pause.on !== null && pause.on <= day);
  const last = past
    .sort((a, b) => (a.on ?? 0) - (b.on ?? 0) || Number(a.suspends) - Number(b.suspends))
    .at(-1);
  return last?.suspends ?? false;
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
