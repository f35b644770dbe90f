import { listOf } from '../../lib/index.ts';
import { anchorsOf, isInferred, type Claim, type CommitmentStatement, type When } from '../../claim/index.ts';
import {
  addPeriod,
  endBoundsOf,
  exactly,
  parseDateText,
  parsePeriod,
  UNBOUNDED,
  type Bounds,
  type Day,
} from '../../time/index.ts';
import { standsOn } from '../states/piece.ts';
import type { Reckoning } from '../reckon.ts';
import { restsOnImplied } from '../times/network-builder.ts';

/** The states of a commitment (Symboleo's ontology of legal contracts, with `overdue` and `no-information` of our own; `docs/reckoning.md`). */
export type CommitmentState =
  | 'created'
  | 'in-effect'
  | 'fulfilled'
  | 'overdue'
  | 'violated'
  | 'discharged'
  | 'suspended'
  | 'expired'
  | 'terminated'
  | 'no-information';

/** A commitment as an account tells of it: what its claims say, together. */
export interface ToldCommitment {
  readonly id: string;
  readonly statement: CommitmentStatement;
  readonly claims: readonly Claim[];
}

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
  readonly state: CommitmentState;
  readonly alsoPossible: readonly CommitmentState[];
  readonly days: DaysFrom | null;
  readonly fulfilled: Bounds | null;
  readonly claims: readonly Claim[];
  /** Whether the state rests on what a source only implies. */
  readonly onlyImplied: boolean;
}

/** The commitments of an account, in the order in which they are first told. */
export function toldCommitments(reckoning: Reckoning): ToldCommitment[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of reckoning.claims) {
    const id = claim.record.commitment?.id;
    if (id !== undefined && claim.modality !== 'denied') groups.set(id, [...(groups.get(id) ?? []), claim]);
  }
  return [...groups].map(([id, claims]) => ({
    id,
    claims,
    statement: Object.assign(
      {},
      ...claims.map((claim) => claim.record.commitment).reverse(),
    ) as CommitmentStatement,
  }));
}

/** The state of a commitment at the end of a day, or null where its agreement is certainly not yet signed. */
export function commitmentOn(
  reckoning: Reckoning,
  told: ToldCommitment,
  agreement: AgreementDates,
  day: Day,
): CommitmentOnDay | null {
  if (agreement.signed !== null && agreement.signed.earliest !== null && agreement.signed.earliest > day)
    return null;
  const deadline =
    told.statement.deadline === undefined ? UNBOUNDED : deadlineOf(told.statement.deadline, reckoning);
  const done = fulfilmentOf(told, reckoning);
  const missing = missingOf(told, agreement, reckoning);
  const condition = conditionOf(told, reckoning);
  const state = (moment: Moment): CommitmentState =>
    stateOf(moment, overdueStands(told, done, reckoning, day), day);
  const worst = state({
    deadline: deadline.latest,
    done: done?.bounds.latest ?? null,
    condition: condition?.latest ?? null,
    hasCondition: condition !== null,
  });
  const others = worlds(deadline, done?.bounds ?? null, condition).map(state);
  if (worst !== 'fulfilled' && inForceLate(agreement, day)) others.push('created');
  return {
    told,
    deadline,
    missing,
    state: worst,
    alsoPossible: [...new Set(others)].filter((other) => other !== worst),
    days: daysOf(worst, deadline, done?.bounds ?? null, day),
    fulfilled: done === null ? null : done.bounds,
    claims: [...new Set([...told.claims, ...(done?.claims ?? []), ...deadlineClaims(told, reckoning)])],
    onlyImplied: done?.implied ?? false,
  };
}

/** When the agreement of a commitment was signed and came into force; null where the dossier names no event for it. */
export interface AgreementDates {
  readonly signed: Bounds | null;
  readonly inForce: Bounds | null;
  readonly inForceEvent: string | null;
}

interface Moment {
  readonly deadline: Day | null;
  readonly done: Day | null;
  readonly condition: Day | null;
  readonly hasCondition: boolean;
}

function stateOf(moment: Moment, stands: boolean, day: Day): CommitmentState {
  if (moment.hasCondition && (moment.condition === null || moment.condition > day)) return 'created';
  if (moment.done !== null && moment.done <= day) return 'fulfilled';
  if (moment.deadline === null || moment.deadline >= day) return 'in-effect';
  return stands ? 'overdue' : 'no-information';
}

/** The other ways in which what is uncertain may have been. */
function worlds(deadline: Bounds, done: Bounds | null, condition: Bounds | null): Moment[] {
  const dones = done === null ? [null] : [done.earliest, done.latest];
  const conditions = condition === null ? [null] : [condition.earliest, condition.latest];
  return [deadline.earliest, deadline.latest].flatMap((due) =>
    dones.flatMap((done) =>
      conditions.map((met) => ({ deadline: due, done, condition: met, hasCondition: condition !== null })),
    ),
  );
}

function inForceLate(agreement: AgreementDates, day: Day): boolean {
  return agreement.inForce !== null && (agreement.inForce.latest === null || agreement.inForce.latest > day);
}

/** Past its deadline a duty is overdue when the account shows it not yet done: it is done later, or what it should have ended still stands. */
function overdueStands(told: ToldCommitment, done: Done | null, reckoning: Reckoning, day: Day): boolean {
  if (done !== null && done.bounds.earliest !== null && done.bounds.earliest > day) return true;
  if (done !== null && done.bounds.latest !== null) return true;
  const ended = told.statement['should-end'];
  if (ended === undefined) return false;
  return [...reckoning.pieces.values()]
    .flat()
    .some(
      (piece) =>
        piece.holding.key === ended && piece.inheritedFrom === null && standsOn(piece, day) === 'certain',
    );
}

interface Done {
  readonly bounds: Bounds;
  readonly claims: readonly Claim[];
  readonly implied: boolean;
}

/** The event that fulfils a commitment, where the account says that it happened. */
function fulfilmentOf(told: ToldCommitment, reckoning: Reckoning): Done | null {
  const anchor = told.statement['fulfilled-by'];
  const ended = told.statement['should-end'];
  if (anchor !== undefined && !anchor.includes('.') && reckoning.times.happened(anchor))
    return doneBy('event', anchor, reckoning);
  if (ended !== undefined && reckoning.holdings.some((holding) => holding.key === ended)) {
    const done = doneBy('holding', ended, reckoning);
    if (done.bounds.latest !== null) return done;
  }
  return keptBy(told, reckoning);
}

function doneBy(subject: 'event' | 'holding', key: string, reckoning: Reckoning): Done {
  const { times } = reckoning;
  const reasons = (['earliest', 'latest'] as const).flatMap((bound) => times.why(subject, key, 'end', bound));
  const claims =
    subject === 'event' ? times.claimsOfEvent(key) : reasons.flatMap((reason) => reason.claim ?? []);
  const bounds = subject === 'event' ? times.boundsOfEvent(key) : times.boundsOfHolding(key, 'end');
  return {
    bounds,
    claims,
    implied: restsOnImplied(reasons) || (claims.length > 0 && claims.every((claim) => isInferred(claim))),
  };
}

function keptBy(told: ToldCommitment, reckoning: Reckoning): Done | null {
  const claims = reckoning.claims.filter(
    ({ record }) => record.fulfilment?.of === told.id && record.fulfilment.how === 'kept',
  );
  const [first] = claims;
  const event = first?.record.fulfilment?.['by-event'];
  if (first === undefined) return null;
  if (event !== undefined)
    return { bounds: reckoning.times.boundsOfAnchor(event), claims, implied: isInferred(first) };
  const when = first.record.fulfilment?.when;
  return {
    bounds: when === undefined ? UNBOUNDED : deadlineOf(when, reckoning),
    claims,
    implied: isInferred(first),
  };
}

function conditionOf(told: ToldCommitment, reckoning: Reckoning): Bounds | null {
  const condition = told.statement.condition;
  if (condition === undefined) return null;
  return condition.event === undefined ? UNBOUNDED : reckoning.times.boundsOfAnchor(condition.event);
}

/**
 * The last day on which a commitment can be kept in time. A function of the bounds of what it hangs on, computed after all times are in:
 * it keeps their order and never moves them.
 */
export function deadlineOf(when: When, reckoning: Reckoning): Bounds {
  const at = (anchor: string): Bounds => reckoning.times.boundsOfAnchor(anchor);
  if (typeof when === 'string') {
    const parsed = parseDateText(when);
    const latest = parsed.ok ? endBoundsOf(parsed.value).latest : null;
    return latest === null ? UNBOUNDED : exactly(latest);
  }
  if ('with' in when) return at(when.with);
  if ('within' in when) return moved(at(when.of), when.within, 1);
  if ('after' in when)
    return when.by === undefined
      ? { earliest: at(when.after).earliest, latest: null }
      : moved(at(when.after), when.by, 1);
  if ('before' in when) return when.by === undefined ? at(when.before) : moved(at(when.before), when.by, -1);
  if ('during' in when) return reckoning.times.boundsOfAnchor(when.during);
  if ('latest-of' in when)
    return choose(
      when['latest-of'].map((part) => deadlineOf(part, reckoning)),
      'latest',
    );
  return choose(
    ('earliest-of' in when ? when['earliest-of'] : when.all).map((part) => deadlineOf(part, reckoning)),
    'earliest',
  );
}

function moved(bounds: Bounds, written: string, direction: 1 | -1): Bounds {
  const period = parsePeriod(written);
  if (!period.ok) return UNBOUNDED;
  const by = (day: Day | null): Day | null => (day === null ? null : addPeriod(day, period.value, direction));
  return { earliest: by(bounds.earliest), latest: by(bounds.latest) };
}

function choose(parts: readonly Bounds[], which: 'earliest' | 'latest'): Bounds {
  const lows = parts.map((part) => part.earliest);
  const highs = parts.map((part) => part.latest);
  const known = (days: readonly (Day | null)[]): Day[] => days.filter((day) => day !== null);
  const all = (days: readonly (Day | null)[], pick: (...days: number[]) => number): Day | null =>
    days.includes(null) ? null : pick(...known(days));
  const some = (days: readonly (Day | null)[], pick: (...days: number[]) => number): Day | null =>
    known(days).length === 0 ? null : pick(...known(days));
  return which === 'earliest'
    ? { earliest: all(lows, Math.min), latest: some(highs, Math.min) }
    : { earliest: some(lows, Math.max), latest: all(highs, Math.max) };
}

/** The events without a latest day that the deadline, the condition or the entry into force hang on. */
function missingOf(told: ToldCommitment, agreement: AgreementDates, reckoning: Reckoning): string[] {
  const { deadline, condition, trigger } = told.statement;
  const anchors = [
    ...(deadline === undefined ? [] : anchorsOf(deadline)),
    ...listOf(condition?.event),
    ...listOf(deadline === undefined ? trigger : undefined),
  ];
  const undated = anchors.filter((anchor) => reckoning.times.boundsOfAnchor(anchor).latest === null);
  if (agreement.inForceEvent !== null && (agreement.inForce === null || agreement.inForce.latest === null))
    undated.push(agreement.inForceEvent);
  return [...new Set(undated)];
}

function deadlineClaims(told: ToldCommitment, reckoning: Reckoning): Claim[] {
  const anchors = told.statement.deadline === undefined ? [] : anchorsOf(told.statement.deadline);
  return anchors.flatMap((anchor) => [...reckoning.times.claimsOfEvent(anchor)]);
}

/** Days from the deadline: late, overdue and without information are positive; early and still to run negative. */
function daysOf(state: CommitmentState, deadline: Bounds, done: Bounds | null, day: Day): DaysFrom | null {
  if (deadline.earliest === null && deadline.latest === null) return null;
  const from = state === 'fulfilled' && done !== null ? done : exactly(day);
  const minus = (a: Day | null, b: Day | null): number | null => (a === null || b === null ? null : a - b);
  return { atLeast: minus(from.earliest, deadline.latest), atMost: minus(from.latest, deadline.earliest) };
}
