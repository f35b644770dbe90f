import {
  holdingKey,
  type Claim,
  type DossierRecord,
  type HoldingStatement,
  type Title,
} from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import { beginningOf } from './effects.ts';
import type { TimeComponent, ToldEvent } from './told-event.ts';
import { holdersOf, type Holder, type ToldHolding } from './told-holding.ts';

/** What a holding claim tells: one holding for each place it names. */
export function holdingsOfClaim(claim: Claim, record: DossierRecord): ToldHolding[] {
  const statement = claim.record.holding;
  if (statement === undefined) return [];
  const entry = statement.id === undefined ? undefined : record.holdings.get(statement.id);
  const title = (statement.title ?? entry?.title) as Title | undefined;
  const holders = holdersOf(statement.by ?? entry?.by, statement['on-behalf-of']);
  if (title === undefined || holders.length === 0) return [];
  const denied = claim.modality === 'denied';
  return listOf(statement.of ?? entry?.of).map((place) => ({
    ...blank(place, title, holders, statement.extent ?? 'whole'),
    ...(statement.id === undefined ? {} : { key: statement.id }),
    extentText: statement['extent-text'] ?? null,
    agreement: statement.under ?? null,
    claims: [claim],
    components: denied ? [] : componentsOf(claim, statement),
    terms: statement.term === undefined ? [] : [{ claim, term: statement.term }],
    denied,
  }));
}

/** What a grant tells once the agreement is in force and the condition met: the title begins then, in law. */
export function holdingsOfGrant(
  claim: Claim,
  events: ReadonlyMap<string, ToldEvent>,
  record: DossierRecord,
): ToldHolding[] {
  const { grant } = claim.record;
  if (grant === undefined || claim.modality === 'denied') return [];
  const needed = [
    record.agreements.get(grant.under)?.['in-force'],
    ...(grant.condition === undefined ? [] : [grant.condition.event]),
  ];
  if (needed.some((event) => event === undefined || events.get(event)?.happened !== true)) return [];
  const title = grant.title as Title;
  const from = grant.from ?? { all: (needed as string[]).map((event) => ({ after: event })) };
  return listOf(grant.of).map((place) => ({
    ...blank(place, title, holdersOf(grant.to), 'whole'),
    agreement: grant.under,
    claims: [claim],
    components: componentsOf(claim, { ...grant, from }),
    terms: grant.term === undefined ? [] : [{ claim, term: grant.term }],
    begins:
      needed.length === 1 && grant.from === undefined ? needed.filter((event) => event !== undefined) : [],
  }));
}

/** What an event begins by the effects table. */
export function holdingsOfEvent(event: ToldEvent): ToldHolding[] {
  const beginning = event.happened ? beginningOf(event.type, event.statement) : null;
  if (beginning === null) return [];
  const { statement } = event;
  const holders = holdersOf(statement[beginning.holder]);
  if (holders.length === 0) return [];
  return listOf(statement.of).map((place) => ({
    ...blank(place, beginning.title, holders, statement.extent ?? 'whole'),
    extentText: statement['extent-text'] ?? null,
    agreement: statement.under ?? null,
    claims: event.claims.filter((claim) => claim.modality !== 'denied'),
    begins: [event.key],
  }));
}

/** What holdings.yaml and the events told of it tell of a registered holding that no claim names. */
export function holdingOfRegister(
  id: string,
  record: DossierRecord,
  claims: readonly Claim[],
): ToldHolding | null {
  const entry = record.holdings.get(id);
  if (entry === undefined) return null;
  return { ...blank(entry.of, entry.title as Title, holdersOf(entry.by), 'whole'), key: id, claims };
}

function blank(
  place: string,
  title: Title,
  holders: readonly Holder[],
  extent: 'whole' | 'part',
): ToldHolding {
  const key = holdingKey(
    place,
    title,
    holders.map((holder) => holder.party),
    extent,
  );
  return {
    key,
    place,
    title,
    holders,
    extent,
    extentText: null,
    agreement: null,
    claims: [],
    components: [],
    terms: [],
    begins: [],
    ends: [],
    partlyGivenUp: [],
    denied: false,
  };
}

function componentsOf(claim: Claim, statement: HoldingStatement): TimeComponent[] {
  return (['from', 'until', 'on'] as const).flatMap((field): TimeComponent[] => {
    const when = statement[field];
    return when === undefined ? [] : [{ claim, field, when }];
  });
}

/** By what two tell of one holder, title and place, whether or not they name a registered holding. */
export function canonicalKey({ place, title, holders, extent }: ToldHolding): string {
  return holdingKey(
    place,
    title,
    holders.map((holder) => holder.party),
    extent,
  );
}
