import { boundsOfWhen, isInferred, type Claim, type FulfilmentStatement } from '../../claim/index.ts';
import { areKin } from '../../gazetteer/index.ts';
import { listOf } from '../../lib/index.ts';
import { UNBOUNDED, type Bounds } from '../../time/index.ts';
import type { Reckoning } from '../reckon.ts';
import { restsOnImplied } from '../times/network-builder.ts';
import { deadlineOf } from './deadline.ts';
import type { ToldCommitment } from './told-commitment.ts';

/** Something that changes the state of a commitment: when, on whose word, and whether a source only implies it. */
export interface Turn {
  readonly bounds: Bounds;
  readonly claims: readonly Claim[];
  readonly implied: boolean;
}

/** A suspension, or what ended one. */
export interface Pause extends Turn {
  readonly suspends: boolean;
}

/** An extension to which the creditor consented: when it was agreed (bounded to "always" where no text says), and the new deadline. */
export interface Extension {
  readonly agreed: Bounds;
  readonly deadline: Bounds;
  readonly claim: Claim;
}

/** The turns that a commitment can take; null where the account tells of none. */
export interface Turns {
  readonly kept: Turn | null;
  readonly broken: Turn | null;
  readonly waived: Turn | null;
  readonly terminated: Turn | null;
  readonly pauses: readonly Pause[];
  readonly extension: Extension | null;
}

/** What became of a commitment, as far as an account tells. */
export function turnsOf(told: ToldCommitment, reckoning: Reckoning): Turns {
  return {
    kept: keptTurn(told, reckoning),
    broken: eventTurn(told.statement['violated-by'], reckoning) ?? fateTurn(told, 'broken', reckoning),
    waived: fateTurn(told, 'waived', reckoning),
    terminated: eventTurn(told.agreement?.ended, reckoning) ?? fateTurn(told, 'terminated', reckoning),
    pauses: pausesOf(told, reckoning),
    extension: extensionOf(told, reckoning),
  };
}

/** Every turn told of, whatever it is. */
export function allTurns({ kept, broken, waived, terminated, pauses }: Turns): Turn[] {
  return [kept, broken, waived, terminated, ...pauses].filter((turn) => turn !== null);
}

function pausesOf(told: ToldCommitment, reckoning: Reckoning): Pause[] {
  return told.fates.flatMap((claim): Pause[] => {
    const how = claim.record.fulfilment?.how;
    if (how !== 'suspended' && how !== 'resumed') return [];
    return [{ ...turnOfClaim(claim, reckoning), suspends: how === 'suspended' }];
  });
}

/** The most trusted extension to which the creditor consented; the debtor's own delay is none, nor is the consent of others. */
function extensionOf(told: ToldCommitment, reckoning: Reckoning): Extension | null {
  const creditors = listOf(told.statement.creditor);
  const { gazetteer } = reckoning.record;
  for (const claim of told.fates) {
    const fate = claim.record.fulfilment;
    if (fate?.how !== 'extended' || fate.to === undefined) continue;
    const consented = listOf(fate.consent).some((party) =>
      creditors.some((creditor) => areKin(party, creditor, gazetteer)),
    );
    if (!consented) continue;
    const isDated = fate.when !== undefined || fate['by-event'] !== undefined;
    const agreed = isDated ? boundsOfFate(fate, reckoning) : { earliest: -Infinity, latest: -Infinity };
    return { agreed, deadline: deadlineOf(fate.to, reckoning.times), claim };
  }
  return null;
}

/** The fulfilment: by the event that fulfils it, by the end of what it should have ended, or by a claim that it was kept. */
function keptTurn(told: ToldCommitment, reckoning: Reckoning): Turn | null {
  const { 'fulfilled-by': anchor, 'should-end': ended } = told.statement;
  const byEvent = eventTurn(anchor, reckoning);
  if (byEvent !== null) return byEvent;
  const holding = ended === undefined ? null : holdingEndTurn(ended, reckoning);
  return holding !== null && holding.bounds.latest !== null ? holding : fateTurn(told, 'kept', reckoning);
}

function eventTurn(anchor: string | undefined, reckoning: Reckoning): Turn | null {
  const { times } = reckoning;
  if (anchor === undefined) return null;
  if (anchor.endsWith('.end')) return holdingEndTurn(anchor.slice(0, -'.end'.length), reckoning);
  if (!times.happened(anchor)) return null;
  const claims = times.claimsOfEvent(anchor);
  const reasons = (['earliest', 'latest'] as const).flatMap((bound) =>
    times.why('event', anchor, 'end', bound),
  );
  const implied = restsOnImplied(reasons) || claims.every((claim) => isInferred(claim));
  return { bounds: times.boundsOfEvent(anchor), claims, implied };
}

function holdingEndTurn(key: string, { holdings, times }: Reckoning): Turn | null {
  if (!holdings.some((holding) => holding.key === key)) return null;
  const reasons = (['earliest', 'latest'] as const).flatMap((bound) =>
    times.why('holding', key, 'end', bound),
  );
  return {
    bounds: times.boundsOfHolding(key, 'end'),
    claims: reasons.flatMap((reason) => reason.claim ?? []),
    implied: restsOnImplied(reasons),
  };
}

/** What the most trusted claim of one kind of fate says. */
function fateTurn(told: ToldCommitment, how: FulfilmentStatement['how'], reckoning: Reckoning): Turn | null {
  const claims = told.fates.filter(({ record }) => record.fulfilment?.how === how);
  const [claim] = claims;
  return claim === undefined ? null : { ...turnOfClaim(claim, reckoning), claims };
}

function turnOfClaim(claim: Claim, reckoning: Reckoning): Turn {
  const fate = claim.record.fulfilment;
  return {
    bounds: fate === undefined ? UNBOUNDED : boundsOfFate(fate, reckoning),
    claims: [claim],
    implied: isInferred(claim),
  };
}

function boundsOfFate(fate: FulfilmentStatement, { times }: Reckoning): Bounds {
  const event = fate['by-event'];
  if (event !== undefined) return times.boundsOfAnchor(event);
  return fate.when === undefined ? UNBOUNDED : boundsOfWhen(fate.when, times.boundsOfAnchor);
}
