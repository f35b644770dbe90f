import { boundsOfWhen, type Claim, type GrantStatement, type Title } from '../claim/index.ts';
import { listOf, remembered } from '../lib/index.ts';
import { supersededTerm, type Accounts, type Reckoning } from '../reckoning/index.ts';
import { addPeriodToBounds, parsePeriod, type Bounds, type Day } from '../time/index.ts';
import type { GrantLine } from './report.ts';

/** What agreements give on a day: dormant until the agreement is in force and the condition met, ended with its time, or superseded. */
export function grantLines(accounts: Accounts, reckoning: Reckoning, day: Day): GrantLine[] {
  return grantsOf(reckoning).flatMap(({ claim, grant }): GrantLine[] => {
    const signed = accounts.record.agreements.get(grant.under)?.signed;
    const signedOn = signed === undefined ? null : reckoning.times.boundsOfEvent(signed).earliest;
    return signedOn !== null && signedOn > day ? [] : linesOf(claim, grant, reckoning, day);
  });
}

interface ToldGrant {
  readonly claim: Claim;
  readonly grant: GrantStatement;
}

const grantsOf = remembered(({ claims }: Reckoning): ToldGrant[] =>
  claims.flatMap((claim) => {
    const { grant } = claim.record;
    return grant === undefined || claim.modality === 'denied' ? [] : [{ claim, grant }];
  }),
);

function linesOf(claim: Claim, grant: GrantStatement, reckoning: Reckoning, day: Day): GrantLine[] {
  const { times, record } = reckoning;
  const needed = [record.agreements.get(grant.under)?.['in-force'], grant.condition?.event].filter(
    (event) => event !== undefined,
  );
  const open = needed.filter((event) => !hasCome(times.boundsOfAnchor(event), day));
  const met = open.length === 0 && (grant.condition === undefined || grant.condition.event !== undefined);
  return listOf(grant.of).map((place) => ({
    ref: `grant/${grant.id}`,
    id: grant.id,
    place,
    title: grant.title as Title,
    party: holdersOf(grant),
    agreement: grant.under,
    condition: grant.condition?.text ?? '',
    state: stateOf(grant, place, met, reckoning, day),
    missing: open.filter((event) => times.boundsOfAnchor(event).latest === null),
    claims: [claim.id],
  }));
}

function stateOf(
  grant: GrantStatement,
  place: string,
  met: boolean,
  reckoning: Reckoning,
  day: Day,
): GrantLine['state'] {
  if (hasCome(endOf(grant, reckoning), day)) return 'ended';
  const later = supersededTerm({ agreement: grant.under, place }, reckoning);
  if (later !== null && hasCome(later.signed, day)) return 'superseded';
  return met ? 'in-force' : 'dormant';
}

/** The day on which a grant is over by its own terms; unbounded where they name none. */
function endOf({ until, from, term }: GrantStatement, { times }: Reckoning): Bounds {
  if (until !== undefined) return boundsOfWhen(until, times.boundsOfAnchor, 'end');
  const period = term === undefined ? null : parsePeriod(term);
  if (from === undefined || period?.ok !== true) return { earliest: null, latest: null };
  return addPeriodToBounds(boundsOfWhen(from, times.boundsOfAnchor, 'start'), period.value, 1);
}

function hasCome(bounds: Bounds, day: Day): boolean {
  return bounds.latest !== null && bounds.latest <= day;
}

function holdersOf(grant: GrantStatement): string[] {
  return listOf(grant.to as string | { party: string }).map((holder) =>
    typeof holder === 'string' ? holder : holder.party,
  );
}
