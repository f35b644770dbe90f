import type { Bounds, Day } from '../../time/index.ts';
import type { World } from './state.ts';
import type { Turns } from './turns.ts';

/** What is open about a commitment: the bounds of everything its state hangs on. */
export interface Open {
  readonly deadline: Bounds;
  readonly turns: Turns;
  /** Null where there is no condition. */
  readonly condition: Bounds | null;
  readonly expiry: Bounds | null;
  /** Null where no entry into force is told, or none is dated. */
  readonly inForce: Bounds | null;
}

/**
 * Every way in which what is open may have been, at the corners of its bounds; the first is the one with every uncertain day at its latest, and
 * every undated event not yet happened.
 */
export function worldsOf(open: Open): [World, ...World[]] {
  const { turns } = open;
  const corners = [
    [...deadlineDays(open.deadline)].map((deadline) => (world: World) => ({ ...world, deadline })),
    ...(['kept', 'broken', 'waived', 'terminated'] as const).map((name) =>
      daysOf(turns[name]?.bounds).map((day) => (world: World) => ({ ...world, [name]: day })),
    ),
    ...turns.pauses.map(({ suspends, bounds }) =>
      daysOf(bounds).map((on) => (world: World) => ({
        ...world,
        pauses: [...world.pauses, { on, suspends }],
      })),
    ),
    ...(turns.extension === null
      ? []
      : [extensionDays(turns.extension).map((extended) => (world: World) => ({ ...world, extended }))]),
    ...(open.condition === null
      ? []
      : [daysOf(open.condition).map((condition) => (world: World) => ({ ...world, condition }))]),
    daysOf(open.expiry ?? undefined).map((expiry) => (world: World) => ({ ...world, expiry })),
    ...(open.inForce === null
      ? []
      : [
          daysOf(open.inForce).map((day) => (world: World) => ({
            ...world,
            inForce: day ?? ('always' as const),
          })),
        ]),
  ];
  const first: World = {
    deadline: null,
    extended: null,
    kept: null,
    broken: null,
    waived: null,
    terminated: null,
    pauses: [],
    condition: open.condition === null ? 'unconditional' : null,
    expiry: null,
    inForce: 'always',
  };
  const worlds = corners.reduce<World[]>((all, sets) => sets.flatMap((set) => all.map(set)), [first]);
  return worlds as [World, ...World[]];
}

/** The latest and the earliest day of bounds; a first day that nothing bounds is as early as can be. */
function daysOf(bounds: Bounds | undefined): (Day | null)[] {
  if (bounds === undefined) return [null];
  const earliest = bounds.earliest ?? -Infinity;
  return bounds.latest === earliest ? [earliest] : [bounds.latest, earliest];
}

/** A deadline that nothing bounds at all is no day to reckon with. */
function deadlineDays(deadline: Bounds): (Day | null)[] {
  return deadline.earliest === null && deadline.latest === null ? [null] : daysOf(deadline);
}

function extensionDays({
  agreed,
  deadline,
}: NonNullable<Turns['extension']>): { on: Day | null; to: Day | null }[] {
  return daysOf(agreed).flatMap((on) => deadlineDays(deadline).map((to) => ({ on, to })));
}
