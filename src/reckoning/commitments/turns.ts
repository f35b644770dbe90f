import { isInferred, type Claim, type FulfilmentStatement } from '../../claim/index.ts';
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

/** The turns that a commitment can take; null where the account tells of none. */
export interface Turns {
  readonly kept: Turn | null;
  readonly broken: Turn | null;
  readonly waived: Turn | null;
  readonly suspended: Turn | null;
  readonly resumed: Turn | null;
  readonly terminated: Turn | null;
}

/** What became of a commitment, as far as an account tells. */
export function turnsOf(told: ToldCommitment, reckoning: Reckoning): Turns {
  const { 'violated-by': violatedBy } = told.statement;
  const ended = told.agreement?.ended;
  return {
    kept: keptTurn(told, reckoning),
    broken: eventTurn(violatedBy, reckoning) ?? fateTurn(told, ['broken', 'not-kept'], reckoning),
    waived: fateTurn(told, ['waived'], reckoning),
    suspended: fateTurn(told, ['suspended'], reckoning),
    resumed: fateTurn(told, ['resumed'], reckoning),
    terminated: eventTurn(ended, reckoning) ?? fateTurn(told, ['terminated'], reckoning),
  };
}

/** The new deadline of an extension to which the creditor consented; the debtor's own delay is none. */
export function extensionOf(
  told: ToldCommitment,
  reckoning: Reckoning,
): { deadline: Bounds; claim: Claim } | null {
  const claim = told.fates.find(
    ({ record }) =>
      record.fulfilment?.how === 'extended' &&
      record.fulfilment.consent !== undefined &&
      record.fulfilment.to !== undefined,
  );
  const to = claim?.record.fulfilment?.to;
  return claim === undefined || to === undefined
    ? null
    : { deadline: deadlineOf(to, reckoning.times), claim };
}

/** The fulfilment: by the event that fulfils it, by the end of what it should have ended, or by a claim that it was kept. */
function keptTurn(told: ToldCommitment, reckoning: Reckoning): Turn | null {
  const { 'fulfilled-by': anchor, 'should-end': ended } = told.statement;
  const byEvent = eventTurn(anchor, reckoning);
  if (byEvent !== null) return byEvent;
  const holding = ended === undefined ? null : holdingEndTurn(ended, reckoning);
  return holding !== null && holding.bounds.latest !== null ? holding : fateTurn(told, ['kept'], reckoning);
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

/** What the most trusted claim of a kind of fate says. */
function fateTurn(
  told: ToldCommitment,
  hows: readonly FulfilmentStatement['how'][],
  { times }: Reckoning,
): Turn | null {
  const claims = told.fates.filter(
    ({ record }) => record.fulfilment !== undefined && hows.includes(record.fulfilment.how),
  );
  const [claim] = claims;
  const fate = claim?.record.fulfilment;
  if (claim === undefined || fate === undefined) return null;
  const event = fate['by-event'];
  const bounds =
    event !== undefined
      ? times.boundsOfAnchor(event)
      : fate.when === undefined
        ? UNBOUNDED
        : deadlineOf(fate.when, times);
  return { bounds, claims, implied: isInferred(claim) };
}
