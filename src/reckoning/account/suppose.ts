import {
  statementKinds,
  type Change,
  type Claim,
  type ClaimRecord,
  type DossierRecord,
  type SupposedClaim,
  type When,
} from '../../claim/index.ts';
import { readAnchor } from '../times/points.ts';

/** The source of what only a supposition says. No source of a dossier has this name: it is no id. */
export const SUPPOSITION = '(supposition)';

/** The record as it would be with some changes, made one after another. The record itself stays as it is. */
export function supposed(record: DossierRecord, changes: readonly Change[]): DossierRecord {
  return changes.reduce((before, change) => ({ ...before, claims: changedClaims(before, change) }), record);
}

function changedClaims(record: DossierRecord, change: Change): ReadonlyMap<string, Claim> {
  if ('drop-source' in change) return without(record, (claim) => claim.source === change['drop-source']);
  if ('drop-claim' in change) return without(record, (claim) => claim.id === change['drop-claim']);
  if ('add' in change) return new Map([...record.claims, [change.add.id, claimOf(change.add)]]);
  if ('set' in change) return withDate(record, change.set, change.to);
  const claim = record.claims.get(change.change);
  if (claim === undefined) return record.claims;
  return new Map([...record.claims, [claim.id, replaced(claim, change.to)]]);
}

function without(record: DossierRecord, dropped: (claim: Claim) => boolean): Map<string, Claim> {
  return new Map([...record.claims].filter(([, claim]) => !dropped(claim)));
}

function replaced(claim: Claim, to: Omit<SupposedClaim, 'id'>): Claim {
  const { modality, ...statement } = to;
  const kind = statementKinds.find((candidate) => statement[candidate] !== undefined);
  const kept = Object.fromEntries(
    Object.entries(claim.record).filter(
      ([key]) => kind === undefined || !(statementKinds as readonly string[]).includes(key),
    ),
  );
  return {
    ...claim,
    kind: kind ?? claim.kind,
    modality: modality ?? claim.modality,
    record: { ...kept, ...to } as ClaimRecord,
  };
}

function claimOf(added: SupposedClaim): Claim {
  const kind = statementKinds.find((candidate) => added[candidate] !== undefined) ?? 'event';
  const record = { ...added, quote: '(supposed)' } as ClaimRecord;
  return {
    id: added.id,
    source: SUPPOSITION,
    kind,
    modality: added.modality ?? 'asserted',
    record,
    spans: [],
    quote: 'unverified',
    file: '',
  };
}

/** The claims with another date for an event, or for the start or end of a holding: whoever dates it, dates it so. */
function withDate(record: DossierRecord, anchor: string, to: When): Map<string, Claim> {
  const told = toldAs(record, anchor);
  const claims = new Map(record.claims);
  for (const claim of record.claims.values()) {
    const changed = withDateOf(claim, told, to);
    if (changed !== null) claims.set(claim.id, changed);
  }
  const added = claimOf(dating(told, to));
  return claims.set(added.id, added);
}

/** The ways in which one point of time is told: as an event, as a beginning, as an end. */
interface ToldAs {
  readonly event: string | null;
  readonly begins: string | null;
  readonly ends: string | null;
}

function toldAs(record: DossierRecord, anchor: string): ToldAs {
  const { id, named } = readAnchor(anchor);
  const entry = [...record.holdings.values()].find((holding) =>
    named === null ? holding.begins === id || holding.ends === id : holding.id === id,
  );
  const side = named ?? (entry?.begins === id ? 'start' : 'end');
  const event = named === null ? id : ((side === 'start' ? entry?.begins : entry?.ends) ?? null);
  const holding = entry?.id ?? (named === null ? null : id);
  return { event, begins: side === 'start' ? holding : null, ends: side === 'end' ? holding : null };
}

function withDateOf(claim: Claim, told: ToldAs, to: When): Claim | null {
  const { event, holding } = claim.record;
  if (event !== undefined && event.when !== undefined && (event.id ?? claim.id) === told.event) {
    return { ...claim, record: { ...claim.record, event: { ...event, when: to } } };
  }
  if (holding?.id === undefined) return null;
  if (holding.from !== undefined && holding.id === told.begins)
    return { ...claim, record: { ...claim.record, holding: { ...holding, from: to } } };
  if (holding.until !== undefined && holding.id === told.ends)
    return { ...claim, record: { ...claim.record, holding: { ...holding, until: to } } };
  return null;
}

function dating(told: ToldAs, to: When): SupposedClaim {
  if (told.event !== null) return { id: `supposed-${told.event}`, event: { id: told.event, when: to } };
  const id = told.begins ?? told.ends ?? '';
  return { id: `supposed-${id}`, holding: { id, ...(told.begins === null ? { until: to } : { from: to }) } };
}
