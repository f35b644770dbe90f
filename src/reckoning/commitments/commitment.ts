import { anchorsOf, type Claim } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import { exactly, UNBOUNDED, type Bounds, type Day } from '../../time/index.ts';
import type { Reckoning } from '../reckon.ts';
import { standsOn } from '../states/piece.ts';
import { deadlineOf } from './deadline.ts';
import { stateIn, type CommitmentState, type World } from './state.ts';
import type { ToldCommitment } from './told-commitment.ts';
import { extensionOf, turnsOf, type Turn, type Turns } from './turns.ts';

/** How many days from the deadline; null where nothing limits it. */
export interface DaysFrom {
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** A commitment on one day. */
export interface CommitmentOnDay {
  readonly told: ToldCommitment;
  readonly deadline: Bounds;
  /** The undated events that its deadline, condition or entry into force hang on. */
  readonly missing: readonly string[];
  /** With every uncertain day at its latest, and every undated event not yet happened. */
  readonly state: CommitmentState;
  readonly alsoPossible: readonly CommitmentState[];
  readonly days: DaysFrom | null;
  readonly fulfilled: Bounds | null;
  readonly claims: readonly Claim[];
  /** Whether the state rests on what a source only implies. */
  readonly onlyImplied: boolean;
}

/** The state of a commitment at the end of a day, or null where its agreement is certainly not yet signed. */
export function commitmentOn(reckoning: Reckoning, told: ToldCommitment, day: Day): CommitmentOnDay | null {
  const { times } = reckoning;
  const { signed, 'in-force': inForce } = told.agreement ?? {};
  const signedOn = signed === undefined ? UNBOUNDED : times.boundsOfEvent(signed);
  if (signedOn.earliest !== null && signedOn.earliest > day) return null;

  const turns = turnsOf(told, reckoning);
  const extension = extensionOf(told, reckoning);
  const deadline =
    extension?.deadline ??
    (told.statement.deadline === undefined ? UNBOUNDED : deadlineOf(told.statement.deadline, times));
  const condition = conditionOf(told, reckoning);
  const expiry = told.statement.until === undefined ? null : deadlineOf(told.statement.until, times).latest;
  const owed = isStillOwed(told, turns, reckoning, day);
  const worlds = worldsOf(deadline, turns, condition, expiry);
  const [latest] = worlds as [World];
  const state = stateIn(latest, day, owed);
  const others = worlds.map((world) => stateIn(world, day, owed));
  if (state !== 'fulfilled' && inForce !== undefined && !hasCome(times.boundsOfEvent(inForce), day))
    others.push('created');
  const taken = (Object.values(turns) as (Turn | null)[]).filter((turn) => turn !== null);
  return {
    told,
    deadline,
    missing: missingOf(told, reckoning),
    state,
    alsoPossible: [...new Set(others)].filter((other) => other !== state),
    days: daysOf(state, deadline, turns.kept?.bounds ?? null, day),
    fulfilled: turns.kept?.bounds ?? null,
    claims: claimsBehind(told, taken, extension?.claim ?? null, reckoning),
    onlyImplied: taken.some(
      (turn) => turn.implied && turn.bounds.earliest !== null && turn.bounds.earliest <= day,
    ),
  };
}

function hasCome(bounds: Bounds, day: Day): boolean {
  return bounds.latest !== null && bounds.latest <= day;
}

/** Every way in which what is uncertain may have been, at the corners of its bounds; first the one with every day at its latest. */
function worldsOf(deadline: Bounds, turns: Turns, condition: Bounds | null, expiry: Day | null): World[] {
  const open: [keyof World, Bounds][] = [
    ['deadline', deadline],
    ...(Object.entries(turns) as [keyof Turns, Turn | null][]).flatMap(
      ([name, turn]): [keyof World, Bounds][] => (turn === null ? [] : [[name, turn.bounds]]),
    ),
    ...(condition === null ? [] : [['condition', condition] as [keyof World, Bounds]]),
  ];
  const never: World = {
    deadline: null,
    kept: null,
    broken: null,
    waived: null,
    suspended: null,
    resumed: null,
    terminated: null,
    condition: condition === null ? 'unconditional' : null,
    expiry,
  };
  return open.reduce<World[]>(
    (worlds, [name, { earliest, latest }]) => {
      // A first day that nothing bounds is as early as can be; but a day that nothing bounds at all is no day to reckon with.
      const first = earliest ?? (latest === null && name === 'deadline' ? null : -Infinity);
      const days = first === latest ? [latest] : [latest, first];
      return days.flatMap((day) => worlds.map((world) => ({ ...world, [name]: day })));
    },
    [never],
  );
}

/** Past its deadline a duty is overdue when the account shows it not yet done: it is done later, or what it should have ended still stands. */
function isStillOwed(told: ToldCommitment, turns: Turns, reckoning: Reckoning, day: Day): boolean {
  const kept = turns.kept?.bounds;
  if (kept?.latest !== null && kept?.latest !== undefined && kept.latest > day) return true;
  if (kept?.earliest !== null && kept?.earliest !== undefined && kept.earliest > day) return true;
  const ended = told.statement['should-end'];
  const holding = reckoning.holdings.find((candidate) => candidate.key === ended);
  const pieces = holding === undefined ? [] : (reckoning.pieces.get(holding.place) ?? []);
  return pieces.some((piece) => piece.holding === holding && standsOn(piece, day) === 'certain');
}

function conditionOf({ statement: { condition } }: ToldCommitment, { times }: Reckoning): Bounds | null {
  if (condition === undefined) return null;
  return condition.event === undefined ? UNBOUNDED : times.boundsOfAnchor(condition.event);
}

/** The events without a latest day that the deadline, the condition or the entry into force hang on. */
function missingOf(told: ToldCommitment, { times }: Reckoning): string[] {
  const { deadline, condition, trigger } = told.statement;
  const anchors = deadline === undefined ? listOf(trigger) : anchorsOf(deadline);
  const inForce = told.agreement?.['in-force'];
  const all = [...anchors, ...listOf(condition?.event), ...listOf(inForce)];
  return [...new Set(all)].filter((anchor) => times.boundsOfAnchor(anchor).latest === null);
}

function claimsBehind(
  told: ToldCommitment,
  turns: readonly Turn[],
  extension: Claim | null,
  { times }: Reckoning,
): Claim[] {
  const anchors = told.statement.deadline === undefined ? [] : anchorsOf(told.statement.deadline);
  return [
    ...new Set([
      ...told.claims,
      ...(extension === null ? [] : [extension]),
      ...turns.flatMap((turn) => turn.claims),
      ...anchors.flatMap((anchor) => times.claimsOfEvent(anchor)),
    ]),
  ];
}

/** Days from the deadline: late, overdue and without information are positive; early and still to run negative. */
function daysOf(state: CommitmentState, deadline: Bounds, kept: Bounds | null, day: Day): DaysFrom | null {
  if (deadline.earliest === null && deadline.latest === null) return null;
  const at = state === 'fulfilled' && kept !== null ? kept : exactly(day);
  const minus = (a: Day | null, b: Day | null): number | null => (a === null || b === null ? null : a - b);
  return { atLeast: minus(at.earliest, deadline.latest), atMost: minus(at.latest, deadline.earliest) };
}
