import { anchorsOf, boundsOfWhen, type Claim } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import { exactly, UNBOUNDED, type Bounds, type Day } from '../../time/index.ts';
import type { Reckoning } from '../reckon.ts';
import { standsOn } from '../states/piece.ts';
import { deadlineOf } from './deadline.ts';
import { stateIn, type CommitmentState } from './state.ts';
import type { ToldCommitment } from './told-commitment.ts';
import { allTurns, turnsOf, type Turns } from './turns.ts';
import { worldsOf, type Open } from './worlds.ts';

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

  const open = openOf(told, reckoning);
  const owed = isStillOwed(told, open.turns, reckoning, day);
  const [latest, ...others] = worldsOf(open);
  const state = stateIn(latest, day, owed);
  const possible = others.map((world) => stateIn(world, day, owed));
  const isUndated = inForce !== undefined && times.boundsOfEvent(inForce).latest === null;
  if (state !== 'fulfilled' && isUndated) possible.push('created');
  const deadline = deadlineOn(open, day);
  const kept = open.turns.kept?.bounds ?? null;
  return {
    told,
    deadline,
    missing: missingOf(told, reckoning),
    state,
    alsoPossible: [...new Set(possible)].filter((other) => other !== state),
    days: daysOf(state, deadline, kept, day),
    fulfilled: kept,
    claims: claimsBehind(told, open.turns, reckoning),
    onlyImplied: allTurns(open.turns).some(
      (turn) => turn.implied && (turn.bounds.earliest === null || turn.bounds.earliest <= day),
    ),
  };
}

function openOf(told: ToldCommitment, reckoning: Reckoning): Open {
  const { times } = reckoning;
  const { deadline, condition, until } = told.statement;
  const inForce = told.agreement?.['in-force'];
  const inForceOn = inForce === undefined ? UNBOUNDED : times.boundsOfEvent(inForce);
  return {
    deadline: deadline === undefined ? UNBOUNDED : deadlineOf(deadline, times),
    turns: turnsOf(told, reckoning),
    condition:
      condition === undefined
        ? null
        : condition.event === undefined
          ? UNBOUNDED
          : times.boundsOfAnchor(condition.event),
    expiry: until === undefined ? null : expiryOf(until, reckoning),
    inForce: inForceOn.latest === null ? null : inForceOn,
  };
}

/** The last day on which a condition can be met: a written date runs to its end, what hangs on an event to that event. */
function expiryOf(until: Parameters<typeof boundsOfWhen>[0], { times }: Reckoning): Bounds {
  return typeof until === 'string' ? deadlineOf(until, times) : boundsOfWhen(until, times.boundsOfAnchor);
}

/** The deadline as it is known on a day: the extended one from the day on which the extension was certainly agreed. */
function deadlineOn({ deadline, turns: { extension } }: Open, day: Day): Bounds {
  return extension !== null && extension.agreed.latest !== null && extension.agreed.latest <= day
    ? extension.deadline
    : deadline;
}

/** Past its deadline a duty is overdue when the account shows it not yet done: it is done later, or what it should have ended still stands. */
function isStillOwed(told: ToldCommitment, { kept }: Turns, reckoning: Reckoning, day: Day): boolean {
  const done = kept?.bounds;
  if (
    done !== undefined &&
    ((done.latest !== null && done.latest > day) || (done.earliest !== null && done.earliest > day))
  )
    return true;
  if (told.fates.some(({ record }) => record.fulfilment?.how === 'not-kept')) return true;
  const ended = told.statement['should-end'];
  const holding = reckoning.holdings.find((candidate) => candidate.key === ended);
  const pieces = holding === undefined ? [] : (reckoning.pieces.get(holding.place) ?? []);
  return pieces.some((piece) => piece.holding === holding && standsOn(piece, day) === 'certain');
}

/** The events without a latest day that the deadline, the condition or the entry into force hang on. */
function missingOf(told: ToldCommitment, { times }: Reckoning): string[] {
  const { deadline, condition, trigger } = told.statement;
  const anchors = deadline === undefined ? listOf(trigger) : anchorsOf(deadline);
  const all = [...anchors, ...listOf(condition?.event), ...listOf(told.agreement?.['in-force'])];
  return [...new Set(all)].filter((anchor) => times.boundsOfAnchor(anchor).latest === null);
}

function claimsBehind(told: ToldCommitment, turns: Turns, { times }: Reckoning): Claim[] {
  const anchors = told.statement.deadline === undefined ? [] : anchorsOf(told.statement.deadline);
  return [
    ...new Set([
      ...told.claims,
      ...listOf(turns.extension?.claim),
      ...allTurns(turns).flatMap((turn) => turn.claims),
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
