import type { Claim, DossierRecord } from '../../claim/index.ts';
import { groupBy } from '../../lib/index.ts';
import { hull, parseDateText, startBoundsOf, endBoundsOf, UNBOUNDED, type Bounds } from '../../time/index.ts';
import { EVERYWHERE, endsTitle, toldEndings, type Ending } from './ending.ts';
import {
  holdingOfRegister,
  holdingsOfClaim,
  holdingsOfEvent,
  holdingsOfGrant,
} from './holdings-of-claims.ts';
import type { TimeComponent, ToldEvent } from './told-event.ts';
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
  return [...groupBy(told, (holding) => holding.key).values()]
    .flatMap((group) => (record.holdings.has(group[0]?.key ?? '') ? [group] : apart(group, events)))
    .flatMap((group, _, all) => named(group, all))
    .map((holding) => withRegisteredEvents(holding, record))
    .map((holding) => withEndings(holding, endings, events, record));
}

/** Registered holdings that no claim names, but whose beginning or end is told. */
function registeredOnly(events: ReadonlyMap<string, ToldEvent>, record: DossierRecord): ToldHolding[] {
  return [...record.holdings.values()].flatMap((entry) => {
    const told = [entry.begins, entry.ends].flatMap((id) => (id === undefined ? [] : (events.get(id) ?? [])));
    const happened = told.filter((event) => event.happened);
    const holding =
      happened.length === 0
        ? null
        : holdingOfRegister(
            entry.id,
            record,
            happened.flatMap((event) => event.claims),
          );
    return holding === null ? [] : [holding];
  });
}

/** What is told of one holder, title and place, parted where the times cannot overlap: the same holder may have held twice. */
function apart(group: readonly ToldHolding[], events: ReadonlyMap<string, ToldEvent>): ToldHolding[][] {
  const periods: { span: Bounds; told: ToldHolding[] }[] = [];
  for (const holding of group) {
    const span = spanOf(holding, events);
    const period = periods.find((candidate) => canOverlap(candidate.span, span));
    if (period === undefined) periods.push({ span, told: [holding] });
    else {
      period.told.push(holding);
      period.span = hull(period.span, span);
    }
  }
  return periods.map((period) => period.told);
}

/** One holding of a group; the second and later ones of the same key are numbered. */
function named(group: readonly ToldHolding[], all: readonly (readonly ToldHolding[])[]): ToldHolding[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const before = all.slice(0, all.indexOf(group)).filter((other) => other[0]?.key === first.key).length;
  const holding = others.reduce(joined, first);
  return [before === 0 ? holding : { ...holding, key: `${holding.key}#${before + 1}` }];
}

/** The days between which a claim's own written dates place a holding; unbounded where they do not. */
function spanOf(holding: ToldHolding, events: ReadonlyMap<string, ToldEvent>): Bounds {
  const begun = holding.begins.flatMap((event) => events.get(event)?.components ?? []);
  const from = writtenBounds(
    [...holding.components.filter((component) => component.field !== 'until'), ...begun],
    'start',
  );
  const until = writtenBounds(
    holding.components.filter((component) => component.field !== 'from'),
    'end',
  );
  return {
    earliest: from.earliest,
    latest: holding.components.some((component) => component.field === 'until') ? until.latest : null,
  };
}

function writtenBounds(components: readonly TimeComponent[], side: 'start' | 'end'): Bounds {
  const written = components.flatMap(({ when }) => {
    const parsed = typeof when === 'string' ? parseDateText(when) : null;
    return parsed?.ok === true
      ? [side === 'start' ? startBoundsOf(parsed.value) : endBoundsOf(parsed.value)]
      : [];
  });
  const [first, ...others] = written;
  return first === undefined ? UNBOUNDED : others.reduce(hull, first);
}

function canOverlap(a: Bounds, b: Bounds): boolean {
  return (
    (a.latest === null || b.earliest === null || b.earliest < a.latest) &&
    (b.latest === null || a.earliest === null || a.earliest < b.latest)
  );
}

function withRegisteredEvents(holding: ToldHolding, record: DossierRecord): ToldHolding {
  const entry = record.holdings.get(holding.key);
  if (entry === undefined) return holding;
  const begins = entry.begins === undefined ? [] : [entry.begins];
  return {
    ...holding,
    begins: [...holding.begins, ...begins],
    ends: entry.ends === undefined ? [] : [entry.ends],
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
  const endTold = registered !== undefined && events.get(registered)?.happened === true;
  const ends = endTold
    ? []
    : about.filter((ending) => ending.extent === 'whole').map((ending) => ending.event);
  return { ...holding, partlyGivenUp: [...new Set(partly)], ends: [...new Set([...holding.ends, ...ends])] };
}

/** Whether the written dates let an event be the end of a holding. */
function canEnd(ending: Ending, holding: ToldHolding, events: ReadonlyMap<string, ToldEvent>): boolean {
  const event = writtenBounds(events.get(ending.event)?.components ?? [], 'end');
  const span = spanOf(holding, events);
  return (
    (event.latest === null || span.earliest === null || event.latest >= span.earliest) &&
    (event.earliest === null || span.latest === null || event.earliest <= span.latest)
  );
}
