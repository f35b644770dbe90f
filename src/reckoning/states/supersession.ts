import { listOf } from '../../lib/index.ts';
import type { Claim, DossierRecord, RelationStatement } from '../../claim/index.ts';
import type { Bounds } from '../../time/index.ts';
import type { Times } from '../times/times.ts';
import type { ToldHolding } from '../identity/told-holding.ts';

/** A later agreement that disposes of what an earlier one gave, and the bounds of its signature. */
export interface Supersession {
  readonly agreement: string;
  readonly signed: Bounds;
  /** When it came into force, if a claim says that it takes the earlier one's place: then the earlier title is over. Null where none says so. */
  readonly replaced: Bounds | null;
}

/**
 * The later agreement, if any, that makes a term of an earlier one at most possible: of the same parties or their successors, on the same
 * thing, signed after it.
 */
export function supersessionOf(
  holding: ToldHolding,
  claims: readonly Claim[],
  times: Times,
  record: DossierRecord,
): Supersession | null {
  if (holding.agreement === null || holding.terms.length === 0) return null;
  return supersededTerm({ agreement: holding.agreement, place: holding.place }, { claims, times, record });
}

/** The later agreement that disposes of what an agreement gave in a place, if there is one. */
export function supersededTerm(
  { agreement, place }: { readonly agreement: string; readonly place: string },
  {
    claims,
    times,
    record,
  }: { readonly claims: readonly Claim[]; readonly times: Times; readonly record: DossierRecord },
): Supersession | null {
  const earlier = record.agreements.get(agreement);
  const before = signatureOf(agreement, times, record);
  for (const later of record.agreements.values()) {
    const signed = signatureOf(later.id, times, record);
    if (earlier === undefined || later.id === earlier.id || signed === null || before === null) continue;
    const isLater = signed.earliest !== null && before.latest !== null && signed.earliest > before.latest;
    if (
      isLater &&
      sameParties(earlier.parties ?? [], later.parties ?? [], record) &&
      speaksOf(later.id, place, claims)
    ) {
      const inForce = later['in-force'];
      const says = claims.some(({ record: { relation } }) => saysSuccessor(relation, later.id, earlier.id));
      return {
        agreement: later.id,
        signed,
        replaced: says && inForce !== undefined ? times.boundsOfEvent(inForce) : null,
      };
    }
  }
  return null;
}

/** Whether a relation says that one agreement takes the place of another. */
function saysSuccessor(relation: RelationStatement | undefined, later: string, earlier: string): boolean {
  if (relation === undefined) return false;
  const { of, is, to } = relation;
  return (
    (is === 'successor' && of === later && to === earlier) ||
    (is === 'predecessor' && of === earlier && to === later)
  );
}

function signatureOf(agreement: string, times: Times, record: DossierRecord): Bounds | null {
  const event = record.agreements.get(agreement)?.signed;
  return event === undefined || !times.happened(event) ? null : times.boundsOfEvent(event);
}

function sameParties(earlier: readonly string[], later: readonly string[], record: DossierRecord): boolean {
  const heirs = (party: string): boolean =>
    later.some((other) => other === party || succeeds(other, party, record));
  return earlier.length > 0 && earlier.every(heirs);
}

/** Whether one party is, directly or through others, a successor of another. */
function succeeds(
  heir: string,
  party: string,
  record: DossierRecord,
  trail: readonly string[] = [],
): boolean {
  if (trail.includes(heir)) return false;
  const registered = listOf(record.gazetteer.parties.get(heir)?.['successor-of']);
  return registered.some((before) => before === party || succeeds(before, party, record, [...trail, heir]));
}

function speaksOf(agreement: string, place: string, claims: readonly Claim[]): boolean {
  return claims.some(({ record }) => {
    const told = record.commitment ?? record.grant ?? record.holding;
    if (told?.under !== agreement) return false;
    const things = listOf(record.commitment?.object ?? record.grant?.of ?? record.holding?.of);
    return things.includes(place);
  });
}
