import type { CommitmentState } from '../../src/report/index.ts';
import type { SlowAccount } from './slow-account.ts';
import type { SlowBounds } from './slow-days.ts';
import {
  DAY_0,
  type EventName,
  type SmallDuty,
  type SmallFate,
  type SmallWhen,
  type SmallWorld,
  type Span,
} from './small-world.ts';

/** What an account makes of the commitment of a small world on a day. */
export interface SlowCommitment {
  readonly state: CommitmentState;
  readonly also: readonly CommitmentState[];
  readonly due: SlowBounds;
  readonly done: SlowBounds | null;
  readonly days: { readonly atLeast: number | null; readonly atMost: number | null } | null;
}

/** Stand for a day that never comes, and for one before all that is told of. */
const NEVER = 1000;
const LONG_AGO = -1000;

/** The days on which everything was that a commitment depends on, in one world. */
interface Turns {
  readonly kept: number;
  readonly broken: number;
  readonly waived: number;
  readonly terminated: number;
  readonly pauses: readonly { readonly on: number; readonly suspends: boolean }[];
  readonly inForce: number;
  readonly met: number;
  readonly due: number;
  readonly extended: { readonly on: number; readonly to: number };
}

/** Goes through every world of a commitment; null while its agreement is certainly not signed. */
export function slowCommitment(world: SmallWorld, account: SlowAccount, day: number): SlowCommitment | null {
  const duty = dutyOf(account);
  const signed = account.days.bounds('signing');
  if (duty === null || (signed.earliest !== null && signed.earliest > day)) return null;
  const fate = (how: SmallFate['how']): number[] => daysOfFate(account, how);
  const happening = (event: EventName | null): number[] | null =>
    event !== null && account.happened(event) ? daysIn(account.days.bounds(event)) : null;
  const kept = happening(duty.fulfilledBy) ?? fate('kept');
  const extended = extensionsOf(account);
  const entry = account.days.bounds('entry');
  const worlds = everyChoice<Turns>({
    kept,
    broken: happening(duty.violatedBy) ?? fate('broken'),
    waived: fate('waived'),
    terminated: fate('terminated'),
    pauses: pausesOf(account),
    inForce: world.inForce && entry.latest !== null ? daysIn(entry) : [LONG_AGO],
    met: daysMet(duty, account),
    due: daysDue(duty, account),
    extended,
  });
  const owed = isDoneLater(boundsOf(kept), day) || fatesOf(account).some(({ how }) => how === 'not-kept');
  const states = worlds.map((turns) => stateIn(turns, duty.until, day, owed));
  const state = states[0] ?? 'in-effect';
  // Where nobody dates its entry into force it may not have come.
  if (world.inForce && entry.latest === null && state !== 'fulfilled') states.push('created');
  const done = kept.some((one) => one !== NEVER) ? boundsOf(kept) : null;
  const isExtended = extended.every(({ on }) => on <= day);
  const due = boundsOf(isExtended ? extended.map(({ to }) => to) : daysDue(duty, account));
  return {
    state,
    also: [...new Set(states)].filter((other) => other !== state),
    due,
    done,
    days: daysFrom(due, state === 'fulfilled' && done !== null ? done : { earliest: day, latest: day }),
  };
}

/** What the claims say together, of each field the most trusted. */
function dutyOf({ claims }: SlowAccount): SmallDuty | null {
  const told = claims.flatMap(({ tells }) => ('duty' in tells ? [tells.duty] : []));
  const first = <K extends keyof SmallDuty>(name: K): SmallDuty[K] | null =>
    told.find((duty) => duty[name] !== null)?.[name] ?? null;
  return told.length === 0
    ? null
    : {
        deadline: first('deadline'),
        fulfilledBy: first('fulfilledBy'),
        violatedBy: first('violatedBy'),
        condition: first('condition'),
        until: first('until'),
      };
}

function fatesOf({ claims }: SlowAccount): SmallFate[] {
  return claims.flatMap(({ tells }) => ('fate' in tells ? [tells.fate] : []));
}

/** The days, the latest of them first, that the most trusted claim of such a fate leaves open; never where nobody tells of one. */
function daysOfFate(account: SlowAccount, how: SmallFate['how']): number[] {
  const fate = fatesOf(account).find((told) => told.how === how);
  return fate === undefined ? [NEVER] : daysOfTelling(fate);
}

function daysOfTelling({ when }: SmallFate): number[] {
  return when === null ? [NEVER, LONG_AGO] : daysIn({ earliest: when[0], latest: when[1] });
}

/** Every way in which the suspensions and resumptions that are told may have been. */
function pausesOf(account: SlowAccount): Turns['pauses'][] {
  return fatesOf(account)
    .filter(({ how }) => how === 'suspended' || how === 'resumed')
    .reduce<Turns['pauses'][]>(
      (all, fate) =>
        daysOfTelling(fate).flatMap((on) =>
          all.map((pauses) => [...pauses, { on, suspends: fate.how === 'suspended' }]),
        ),
      [[]],
    );
}

/** When the most trusted extension to which the creditor consents was agreed, and until when; where it is not told when, it always was. */
function extensionsOf(account: SlowAccount): Turns['extended'][] {
  const fate = fatesOf(account).find(({ how, consent }) => how === 'extended' && consent === 'republic');
  if (!fate?.to) return [{ on: NEVER, to: NEVER }];
  const to = fate.to[1];
  return (fate.when === null ? [LONG_AGO] : daysOfTelling(fate)).map((on) => ({ on, to }));
}

function daysMet({ condition }: SmallDuty, { days }: SlowAccount): number[] {
  if (condition === null) return [LONG_AGO];
  return condition === 'in words' ? [NEVER, LONG_AGO] : daysIn(days.bounds(condition));
}

function daysDue(duty: SmallDuty, account: SlowAccount): number[] {
  if (duty.deadline === null) return [NEVER];
  const due = daysOfDeadline(duty.deadline, account);
  const { earliest, latest } = boundsOf(due);
  // A deadline that nothing bounds is none that can be computed.
  return earliest === null && latest === null ? [NEVER] : due;
}

function daysOfDeadline(when: SmallWhen, account: SlowAccount): number[] {
  const from = (anchor: string, move: (day: number) => number): number[] =>
    daysIn(account.days.bounds(anchor)).map((day) => (day === NEVER || day === LONG_AGO ? day : move(day)));
  if ('days' in when) return [when.days[1]];
  if ('with' in when) return from(when.with, (day) => day);
  if ('within' in when) return from(when.of, (day) => day + when.within);
  if ('months' in when) return from(when.of, (day) => monthsAfter(day, when.months));
  if ('after' in when) return when.by === null ? [NEVER] : from(when.after, (day) => day + (when.by ?? 0));
  if ('before' in when) return from(when.before, (day) => day - (when.by ?? 0));
  if ('during' in when) throw new Error('no deadline is during something');
  const [parts, choose] = 'earliest' in when ? [when.earliest, Math.min] : [when.latest, Math.max];
  const choices = parts
    .map((part) => daysOfDeadline(part, account))
    .reduce((sofar, part) => sofar.flatMap((one) => part.map((other) => choose(one, other))));
  return [...new Set(choices)].sort((a, b) => b - a);
}

/** By the calendar, to the last day of a month that has no such day: with the native Date, which the engine does not use. */
function monthsAfter(day: number, months: number): number {
  const from = new Date((DAY_0 + day) * 86_400_000);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), last)) / 86_400_000 - DAY_0;
}

/** Every day that bounds leave open, the last first; some of them where there is no bound. */
function daysIn({ earliest, latest }: SlowBounds): number[] {
  if (earliest === null && latest === null) return [NEVER, LONG_AGO];
  const [from, to] = [earliest ?? (latest ?? 0) - 5, latest ?? (earliest ?? 0) + 5];
  const days = Array.from({ length: to - from + 1 }, (_, at) => to - at);
  return [...(latest === null ? [NEVER] : []), ...days, ...(earliest === null ? [LONG_AGO] : [])];
}

function boundsOf(days: readonly number[]): SlowBounds {
  const [least, most] = [Math.min(...days), Math.max(...days)];
  return {
    earliest: least === LONG_AGO || least === NEVER ? null : least,
    latest: most === NEVER || most === LONG_AGO ? null : most,
  };
}

function everyChoice<T>(options: { readonly [K in keyof T]: readonly T[K][] }): T[] {
  return (Object.entries(options) as [keyof T, readonly T[keyof T][]][]).reduce<Partial<T>[]>(
    (worlds, [name, days]) => days.flatMap((day) => worlds.map((world) => ({ ...world, [name]: day }))),
    [{}],
  ) as T[];
}

/** Past its day a duty is overdue if the account shows it not yet done. */
function isDoneLater({ earliest, latest }: SlowBounds, day: number): boolean {
  return latest === null ? earliest !== null && earliest > day : latest > day;
}

/** Goes through the days of one world up to the one asked for. */
function stateIn(turns: Turns, until: Span | null, day: number, owed: boolean): CommitmentState {
  const { kept, broken, waived, terminated, pauses, inForce, met, extended } = turns;
  const days = [...new Set([kept, broken, waived, terminated])];
  for (const one of days.filter((told) => told <= day).sort((a, b) => a - b)) {
    if (kept === one) return 'fulfilled';
    if (broken === one) return 'violated';
    if (waived === one) return 'discharged';
    return 'terminated';
  }
  if (inForce > day) return 'created';
  const last = until?.[1] ?? NEVER;
  if (met > day || met > last) return last < day ? 'expired' : 'created';
  const past = pauses.filter(({ on }) => on <= day).sort((a, b) => a.on - b.on);
  // What was suspended and resumed on one day is suspended.
  if (past.some(({ on, suspends }) => suspends && on === past.at(-1)?.on)) return 'suspended';
  const due = extended.on <= day ? extended.to : turns.due;
  if (due >= day) return 'in-effect';
  return owed ? 'overdue' : 'no-information';
}

function daysFrom(due: SlowBounds, at: SlowBounds): SlowCommitment['days'] {
  if (due.earliest === null && due.latest === null) return null;
  const minus = (a: number | null, b: number | null): number | null =>
    a === null || b === null ? null : a - b;
  return { atLeast: minus(at.earliest, due.latest), atMost: minus(at.latest, due.earliest) };
}
