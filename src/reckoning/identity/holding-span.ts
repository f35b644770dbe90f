import { writtenBounds, type DossierRecord } from '../../claim/index.ts';
import { hull, UNBOUNDED, type Bounds } from '../../time/index.ts';
import { EVERYWHERE, endsTitle, type Ending } from './ending.ts';
import type { TimeComponent, ToldEvent } from './told-event.ts';
import type { ToldHolding } from './told-holding.ts';

/** What is told of one holding: the key it goes by, and who tells it, most trusted first. */
export interface Period {
  readonly key: string;
  readonly told: readonly ToldHolding[];
}

type Events = ReadonlyMap<string, ToldEvent>;

/** Whether an account says that an event happened. */
export function isTold(event: string | undefined, events: Events): boolean {
  return event !== undefined && events.get(event)?.happened === true;
}

/**
 * What is told of one holder, title and place, parted where the times cannot overlap: the same holder may have held twice. What names a
 * registered holding is told of it; what does not, of the registered one that it can overlap, if there is one. The order does not matter.
 */
export function periodsOf(
  group: readonly ToldHolding[],
  endings: readonly Ending[],
  events: Events,
  record: DossierRecord,
): Period[] {
  const spans = new Map(group.map((holding) => [holding, spanOf(holding, endings, events)]));
  const clusters = clustersOf(group, spans);
  return clusters.flatMap((cluster, at) => {
    const [first] = cluster;
    if (first === undefined) return [];
    const registered = [
      ...new Set(cluster.flatMap((holding) => registeredKey(holding, record) ?? [])),
    ].sort();
    const [main] = registered;
    if (main === undefined) return [{ key: at === 0 ? first.key : `${first.key}#${at + 1}`, told: cluster }];
    return registered.map((key) => ({
      key,
      told: cluster.filter((holding) => (registeredKey(holding, record) ?? main) === key),
    }));
  });
}

/** The registered holding that something told names, or of which it tells the registered beginning. */
function registeredKey(holding: ToldHolding, record: DossierRecord): string | null {
  if (record.holdings.has(holding.key)) return holding.key;
  const entry = [...record.holdings.values()].find(
    (candidate) => candidate.begins !== undefined && holding.begins.includes(candidate.begins),
  );
  return entry?.of === holding.place ? entry.id : null;
}

/** Runs of spans that hang together by overlapping, earliest first. */
function clustersOf(group: readonly ToldHolding[], spans: ReadonlyMap<ToldHolding, Bounds>): ToldHolding[][] {
  const span = (holding: ToldHolding): Bounds => spans.get(holding) ?? UNBOUNDED;
  const first = (holding: ToldHolding): number => span(holding).earliest ?? -Infinity;
  const clusters: { told: ToldHolding[]; latest: number }[] = [];
  for (const holding of [...group].sort((a, b) => first(a) - first(b))) {
    const latest = span(holding).latest ?? Infinity;
    const last = clusters.at(-1);
    if (last === undefined || first(holding) >= last.latest) clusters.push({ told: [holding], latest });
    else {
      last.told.push(holding);
      last.latest = Math.max(last.latest, latest);
    }
  }
  const trust = new Map(group.map((holding, at) => [holding, at]));
  return clusters.map(({ told }) => told.sort((a, b) => (trust.get(a) ?? 0) - (trust.get(b) ?? 0)));
}

/** The days between which written dates place what is told, and the first event after its beginning that would end it; unbounded where none do. */
function spanOf(holding: ToldHolding, endings: readonly Ending[], events: Events): Bounds {
  const own = ownSpan(holding, events);
  const { earliest } = own;
  if (earliest === null) return own;
  const over = endings
    .filter(
      (ending) =>
        ending.extent === 'whole' &&
        (ending.place === EVERYWHERE || ending.place === holding.place) &&
        endsTitle(ending, holding),
    )
    .map((ending) => written(events.get(ending.event)?.components ?? []))
    .filter((bounds) => bounds.earliest !== null && bounds.earliest > earliest && bounds.latest !== null)
    .map((bounds) => bounds.latest as number);
  return { earliest, latest: over.length === 0 ? own.latest : Math.min(own.latest ?? Infinity, ...over) };
}

function ownSpan(holding: ToldHolding, events: Events): Bounds {
  const begun = holding.begins.flatMap((event) => events.get(event)?.components ?? []);
  const from = [...holding.components.filter((component) => component.field !== 'until'), ...begun];
  const until = holding.components.filter((component) => component.field === 'until');
  const isWritten = until.length > 0 && until.every(({ when }) => typeof when === 'string');
  return { earliest: written(from).earliest, latest: isWritten ? written(until, 'end').latest : null };
}

function written(components: readonly TimeComponent[], side: 'start' | 'end' = 'start'): Bounds {
  const bounds = components.flatMap(({ when }) =>
    typeof when === 'string' ? (writtenBounds(when, side) ?? []) : [],
  );
  const [first, ...others] = bounds;
  return first === undefined ? UNBOUNDED : others.reduce(hull, first);
}

/** Whether the written dates let an event be the end of a holding. */
export function canEnd(ending: Ending, holding: ToldHolding, events: Events): boolean {
  const event = written(events.get(ending.event)?.components ?? [], 'end');
  const span = ownSpan(holding, events);
  return (
    (event.latest === null || span.earliest === null || event.latest >= span.earliest) &&
    (event.earliest === null || span.latest === null || event.earliest <= span.latest)
  );
}
