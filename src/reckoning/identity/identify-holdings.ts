import type { Claim, DossierRecord } from '../../claim/index.ts';
import { groupBy } from '../../lib/index.ts';
import { canEnd, isTold, periodsOf } from './holding-span.ts';
import { EVERYWHERE, endsTitle, toldEndings, type Ending } from './ending.ts';
import {
  canonicalKey,
  holdingOfRegister,
  holdingsOfClaim,
  holdingsOfEvent,
  holdingsOfGrant,
} from './holdings-of-claims.ts';
import type { ToldEvent } from './told-event.ts';
import { joined, type ToldHolding } from './told-holding.ts';

/**
 * The holdings that an account tells of. Claims meet in one holding where they name it, or where holder, title and place are the same and the
 * times can overlap; an event that begins or ends a holding is its start or its end.
 */
export function identifyHoldings(
  claims: readonly Claim[],
  events: ReadonlyMap<string, ToldEvent>,
  record: DossierRecord,
): ToldHolding[] {
  const told = [
    ...claims.flatMap((claim) => holdingsOfClaim(claim, record)),
    ...claims.flatMap((claim) => holdingsOfGrant(claim, events, record)),
    ...[...events.values()].flatMap(holdingsOfEvent),
    ...registeredOnly(events, record),
  ].filter((holding) => record.gazetteer.places.has(holding.place));
  const endings = toldEndings(events);
  return [...groupBy(inOrderOfTrust(told, claims), canonicalKey).values()]
    .flatMap((group) => periodsOf(group, endings, events, record))
    .map((period) => withRegisteredEvents(period.told.reduce(joined), period.key, events, record))
    .map((holding) => withEndings(holding, endings, events, record));
}

/** What is told, the most trusted first, whether a claim or an event tells it. */
function inOrderOfTrust(told: readonly ToldHolding[], claims: readonly Claim[]): ToldHolding[] {
  const rank = new Map(claims.map((claim, at) => [claim, at]));
  const rankOf = (holding: ToldHolding): number =>
    holding.claims.reduce((best, claim) => Math.min(best, rank.get(claim) ?? best), claims.length);
  return [...told].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Registered holdings whose beginning or end is told. */
function registeredOnly(events: ReadonlyMap<string, ToldEvent>, record: DossierRecord): ToldHolding[] {
  return [...record.holdings.values()].flatMap((entry) => {
    const happened = [entry.begins, entry.ends].flatMap((id) => {
      const event = id === undefined ? undefined : events.get(id);
      return event?.happened === true ? [event] : [];
    });
    const telling = happened.flatMap((event) => event.claims);
    const holding = happened.length === 0 ? null : holdingOfRegister(entry.id, record, telling);
    return holding === null ? [] : [holding];
  });
}

/** The registered beginning and end are those of the holding, unless the account says that they did not happen. */
function withRegisteredEvents(
  holding: ToldHolding,
  key: string,
  events: ReadonlyMap<string, ToldEvent>,
  record: DossierRecord,
): ToldHolding {
  const entry = record.holdings.get(key);
  if (entry === undefined) return { ...holding, key };
  const usable = (id: string | undefined): string[] =>
    id === undefined || events.get(id)?.happened === false ? [] : [id];
  return {
    ...holding,
    key,
    begins: [...new Set([...holding.begins, ...usable(entry.begins)])],
    ends: usable(entry.ends),
  };
}

/** An event that ends the title in the holding's own place is its end; one that gives away a part of it leaves it standing. */
function withEndings(
  holding: ToldHolding,
  endings: readonly Ending[],
  events: ReadonlyMap<string, ToldEvent>,
  record: DossierRecord,
): ToldHolding {
  const about = endings.filter(
    (ending) =>
      (ending.place === EVERYWHERE || ending.place === holding.place) &&
      endsTitle(ending, holding) &&
      !holding.begins.includes(ending.event) &&
      canEnd(ending, holding, events),
  );
  const partly = about.filter((ending) => ending.extent === 'part').map((ending) => ending.event);
  const registered = record.holdings.get(holding.key)?.ends;
  const ends = isTold(registered, events)
    ? []
    : about.filter((ending) => ending.extent === 'whole').map((ending) => ending.event);
  // An end that is registered but told by nobody leaves room for another that is told.
  return {
    ...holding,
    partlyGivenUp: [...new Set(partly)],
    ends: ends.length > 0 ? [...new Set(ends)] : holding.ends,
  };
}
