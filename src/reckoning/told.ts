import { listOf } from '../lib/index.ts';
import {
  axisOf,
  holdingKey,
  isInferred,
  type Claim,
  type DossierRecord,
  type EventStatement,
  type EventType,
  type Title,
  type When,
} from '../claim/index.ts';
import { beginningOf, endingOf } from './effects.ts';

/** Those who hold together, in a fixed order. */
export interface Holder {
  readonly party: string;
  readonly share: string | null;
  readonly onBehalfOf: string | null;
}

/** One field of a claim that says something of a time. */
export interface TimeComponent {
  readonly claim: Claim;
  readonly field: 'when' | 'from' | 'until' | 'on' | 'term';
  readonly when: When;
}

/** An event as an account tells of it: the claims that name it, most trusted first. */
export interface ToldEvent {
  readonly key: string;
  readonly type: EventType;
  /** What its claims say, each filled up from the register and from one another. */
  readonly statement: EventStatement;
  readonly claims: readonly Claim[];
  readonly components: readonly TimeComponent[];
  /** What the most trusted claim says: that it happened, or that it did not. */
  readonly happened: boolean;
  /** Whether every claim that says it happened was only implied by its source. */
  readonly onlyImplied: boolean;
}

/** The events that an account tells of, by key: the registered id, or the id of the only claim. */
export function toldEvents(claims: readonly Claim[], record: DossierRecord): Map<string, ToldEvent> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claim.record.event === undefined ? null : (claim.record.event.id ?? claim.id);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return new Map([...groups].map(([key, group]) => [key, toldEvent(key, group, record)]));
}

function toldEvent(key: string, claims: readonly Claim[], record: DossierRecord): ToldEvent {
  const entry = record.events.get(key);
  const denied = claims[0]?.modality === 'denied';
  const affirming = claims.filter((claim) => claim.modality !== 'denied');
  const statements = (denied ? claims : affirming).map((claim) => claim.record.event as EventStatement);
  const registered =
    entry === undefined ? {} : { type: entry.type, ...pick('by', entry.by), ...pick('of', entry.of) };
  const statement = Object.assign({}, ...[...statements].reverse(), registered) as EventStatement;
  return {
    key,
    type: (statement.type ?? 'other') as EventType,
    statement,
    claims,
    components: affirming.flatMap((claim) => {
      const when = claim.record.event?.when;
      return when === undefined ? [] : [{ claim, field: 'when' as const, when }];
    }),
    happened: !denied,
    onlyImplied: affirming.length > 0 && affirming.every((claim) => isInferred(claim)),
  };
}

function pick<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [key in K]?: V };
}

/** A holding as an account tells of it: by claims, and by the events that begin and end it. */
export interface ToldHolding {
  /** The registered id, or one made of place, title and holders. */
  readonly key: string;
  readonly place: string;
  readonly title: Title;
  readonly holders: readonly Holder[];
  readonly extent: 'whole' | 'part';
  readonly extentText: string | null;
  readonly agreement: string | null;
  readonly claims: readonly Claim[];
  readonly components: readonly TimeComponent[];
  readonly terms: readonly { readonly claim: Claim; readonly term: string }[];
  /** The keys of the events that are its beginning and its end. */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
  /** The keys of events by which a part of it was given away. */
  readonly partlyGivenUp: readonly string[];
  readonly denied: boolean;
}

/** That some holder's titles in a place were over from an event on. */
export interface Ending {
  readonly event: string;
  readonly place: string;
  readonly party: string;
  readonly titles: readonly Title[] | null;
  readonly extent: 'whole' | 'part';
}

type Draft = { -readonly [K in keyof ToldHolding]: ToldHolding[K] };

/** The holdings that an account tells of, from its holding claims, its grants in force and the events that begin holdings. */
export function toldHoldings(
  claims: readonly Claim[],
  events: ReadonlyMap<string, ToldEvent>,
  record: DossierRecord,
): ToldHolding[] {
  const drafts = new Map<string, Draft>();
  for (const claim of claims) for (const told of fromClaim(claim, record)) merge(drafts, told);
  for (const event of events.values()) for (const told of fromEvent(event)) merge(drafts, told);
  addRegisteredEvents(drafts, events, record);
  addEndings(drafts, events, record);
  return [...drafts.values()].filter((draft) => record.gazetteer.places.has(draft.place));
}

/** The endings that the events of an account bring. */
export function toldEndings(events: ReadonlyMap<string, ToldEvent>): Ending[] {
  return [...events.values()].flatMap((event) => {
    const ending = event.happened ? endingOf(event.type, event.statement) : null;
    if (ending === null) return [];
    const { statement } = event;
    const extent = statement.extent ?? 'whole';
    const places = ending.holder === 'of' ? ['*'] : listOf(statement.of);
    const parties = listOf(ending.holder === 'of' ? statement.of : statement[ending.holder]);
    return places.flatMap((place) =>
      parties.map((party): Ending => ({ event: event.key, place, party, titles: ending.titles, extent })),
    );
  });
}

/** Whether an ending is about a holding's title and holder, in its own place. */
export function endsTitle(ending: Ending, holding: Pick<ToldHolding, 'title' | 'holders'>): boolean {
  return (
    (ending.titles === null || ending.titles.includes(holding.title)) &&
    holding.holders.some((holder) => holder.party === ending.party)
  );
}

function fromClaim(claim: Claim, record: DossierRecord): Draft[] {
  const statement = claim.record.holding;
  if (statement === undefined) return [];
  const entry = statement.id === undefined ? undefined : record.holdings.get(statement.id);
  const title = (statement.title ?? entry?.title) as Title | undefined;
  const holders = holdersOf(statement.by ?? entry?.by, statement['on-behalf-of']);
  if (title === undefined || holders.length === 0) return [];
  const components = (['from', 'until', 'on'] as const).flatMap((field): TimeComponent[] => {
    const when = statement[field];
    return when === undefined ? [] : [{ claim, field, when }];
  });
  return listOf(statement.of ?? entry?.of).map((place) => ({
    key: statement.id ?? holdingKey(place, title, partiesOf(holders), statement.extent),
    place,
    title,
    holders,
    extent: statement.extent ?? 'whole',
    extentText: statement['extent-text'] ?? null,
    agreement: statement.under ?? null,
    claims: [claim],
    components: claim.modality === 'denied' ? [] : components,
    terms: statement.term === undefined ? [] : [{ claim, term: statement.term }],
    begins: [],
    ends: [],
    partlyGivenUp: [],
    denied: claim.modality === 'denied',
  }));
}

function fromEvent(event: ToldEvent): Draft[] {
  const beginning = event.happened ? beginningOf(event.type, event.statement) : null;
  if (beginning === null) return [];
  const { statement } = event;
  const holders = holdersOf(statement[beginning.holder], undefined);
  if (holders.length === 0) return [];
  const extent = statement.extent ?? 'whole';
  return listOf(statement.of).map((place) => ({
    key: holdingKey(place, beginning.title, partiesOf(holders), extent),
    place,
    title: beginning.title,
    holders,
    extent,
    extentText: statement['extent-text'] ?? null,
    agreement: statement.under ?? null,
    claims: event.claims.filter((claim) => claim.modality !== 'denied'),
    components: [],
    terms: [],
    begins: [event.key],
    ends: [],
    partlyGivenUp: [],
    denied: false,
  }));
}

function partiesOf(holders: readonly Holder[]): string[] {
  return holders.map((holder) => holder.party);
}

/** Joins what is told of one holding; what an earlier, more trusted claim says of a field stays. */
function merge(drafts: Map<string, Draft>, told: Draft): void {
  const before = drafts.get(told.key);
  if (before === undefined) {
    drafts.set(told.key, told);
    return;
  }
  drafts.set(told.key, {
    ...before,
    holders: before.holders.map((holder) => completed(holder, told.holders)),
    extentText: before.extentText ?? told.extentText,
    agreement: before.agreement ?? told.agreement,
    claims: [...before.claims, ...told.claims],
    components: [...before.components, ...told.components],
    terms: [...before.terms, ...told.terms],
    begins: [...before.begins, ...told.begins],
  });
}

function completed(holder: Holder, others: readonly Holder[]): Holder {
  const other = others.find((candidate) => candidate.party === holder.party);
  return {
    party: holder.party,
    share: holder.share ?? other?.share ?? null,
    onBehalfOf: holder.onBehalfOf ?? other?.onBehalfOf ?? null,
  };
}

function holdersOf(by: unknown, onBehalfOf: string | undefined): Holder[] {
  type Written = string | { party: string; share?: string; 'on-behalf-of'?: string };
  return listOf(by as Written | Written[] | undefined)
    .map((item): Holder =>
      typeof item === 'string'
        ? { party: item, share: null, onBehalfOf: onBehalfOf ?? null }
        : {
            party: item.party,
            share: item.share ?? null,
            onBehalfOf: item['on-behalf-of'] ?? onBehalfOf ?? null,
          },
    )
    .sort((a, b) => (a.party < b.party ? -1 : 1));
}

/** The beginnings and ends that holdings.yaml names, where the account tells of the event or of the holding. */
function addRegisteredEvents(
  drafts: Map<string, Draft>,
  events: ReadonlyMap<string, ToldEvent>,
  record: DossierRecord,
): void {
  for (const entry of record.holdings.values()) {
    const told = [entry.begins, entry.ends].filter(
      (id): id is string => id !== undefined && events.get(id)?.happened === true,
    );
    let draft = drafts.get(entry.id);
    if (draft === undefined) {
      if (told.length === 0) continue;
      draft = registered(entry.id, record, events, told);
      drafts.set(entry.id, draft);
    }
    if (entry.begins !== undefined) draft.begins = [...draft.begins, entry.begins];
    if (entry.ends !== undefined) draft.ends = [...draft.ends, entry.ends];
  }
}

function registered(
  id: string,
  record: DossierRecord,
  events: ReadonlyMap<string, ToldEvent>,
  told: readonly string[],
): Draft {
  const entry = record.holdings.get(id) as NonNullable<ReturnType<typeof record.holdings.get>>;
  return {
    key: id,
    place: entry.of,
    title: entry.title as Title,
    holders: holdersOf(entry.by, undefined),
    extent: 'whole',
    extentText: null,
    agreement: null,
    claims: told.flatMap((event) => events.get(event)?.claims ?? []),
    components: [],
    terms: [],
    begins: [],
    ends: [],
    partlyGivenUp: [],
    denied: false,
  };
}

/** An event that ends a holding in its own place is its end; one that gives away a part of it leaves it standing. */
function addEndings(
  drafts: Map<string, Draft>,
  events: ReadonlyMap<string, ToldEvent>,
  record: DossierRecord,
): void {
  for (const ending of toldEndings(events)) {
    for (const draft of drafts.values()) {
      if ((ending.place !== '*' && draft.place !== ending.place) || !endsTitle(ending, draft)) continue;
      if (draft.begins.includes(ending.event) || hasRegisteredEnd(draft, events, record)) continue;
      if (ending.extent === 'part') draft.partlyGivenUp = [...draft.partlyGivenUp, ending.event];
      else if (!draft.ends.includes(ending.event)) draft.ends = [...draft.ends, ending.event];
    }
  }
}

function hasRegisteredEnd(
  draft: Draft,
  events: ReadonlyMap<string, ToldEvent>,
  record: DossierRecord,
): boolean {
  const end = record.holdings.get(draft.key)?.ends;
  return end !== undefined && events.get(end)?.happened === true;
}

/** The axis of a holding. */
export function axisOfHolding(holding: Pick<ToldHolding, 'title'>): ReturnType<typeof axisOf> {
  return axisOf(holding.title);
}
