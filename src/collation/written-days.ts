import { boundsOfWhen, together, type Claim, type DossierRecord, type When } from '../claim/index.ts';
import { equals, hull, isUnbounded, UNBOUNDED, type Bounds } from '../time/index.ts';
import { holdingSides, type HoldingSide } from './holding-sides.ts';

export type Side = 'start' | 'end';

/** The days written for an event or the side of a holding; unbounded where none are. */
export type WrittenDays = (anchor: string) => Bounds;

/** The written days as one source has them: its own, and where it gives none those of all the others together. */
export type WrittenDaysOf = (source: string) => WrittenDays;

interface Written {
  readonly when: When;
  readonly side: Side;
}

/** What is written for each anchor, by source. */
type Told = Map<string, Map<string, Written[]>>;

/** What was found for an anchor: of each source that writes of it, and of all together. */
interface Found {
  readonly bySource: ReadonlyMap<string, Bounds>;
  readonly all: Bounds;
}

/** How many relative dates are followed, one hanging on the next. */
const MOST_STEPS = 6;

/**
 * Collects the days that claims write for every event and holding, and follows relative dates to what they hang on. Uses no reckoning:
 * no source is preferred to another.
 */
export function writtenDays(record: DossierRecord): WrittenDaysOf {
  const told: Told = new Map();
  const sides = holdingSides(record);
  for (const claim of record.claims.values()) collect(claim, record, sides, told);
  const relative = [...told].filter(([, bySource]) =>
    [...bySource.values()].some((written) => written.some(({ when }) => typeof when !== 'string')),
  );
  let found = new Map<string, Found>();
  for (const [anchor, bySource] of told)
    found.set(
      anchor,
      foundFor(bySource, () => () => UNBOUNDED),
    );
  for (let step = 0; step < MOST_STEPS; step++) {
    // Every date of a step is worked out from the step before, so that the order of claims is without effect.
    const before = found;
    const next = relative.map(([anchor, bySource]) => [anchor, foundFor(bySource, daysIn(before))] as const);
    if (next.every(([anchor, days]) => isSame(days, before.get(anchor)))) break;
    found = new Map([...before, ...next]);
  }
  return daysIn(found);
}

/** What the sources write of one anchor, with relative dates as far as they are known. */
function foundFor(bySource: ReadonlyMap<string, readonly Written[]>, daysOf: WrittenDaysOf): Found {
  const own = new Map<string, Bounds>();
  for (const [source, written] of bySource)
    own.set(source, together(written.map(({ when, side }) => boundsOfWhen(when, daysOf(source), side))));
  const bounded = [...own.values()].filter((bounds) => !isUnbounded(bounds));
  return { bySource: own, all: bounded.length === 0 ? UNBOUNDED : bounded.reduce(hull) };
}

function daysIn(found: ReadonlyMap<string, Found>): WrittenDaysOf {
  return (source) => (anchor) => {
    const days = found.get(anchor) ?? found.get(`${anchor}.end`);
    const own = days?.bySource.get(source) ?? UNBOUNDED;
    return isUnbounded(own) ? (days?.all ?? UNBOUNDED) : own;
  };
}

function isSame(a: Found, b: Found | undefined): boolean {
  return (
    b !== undefined &&
    equals(a.all, b.all) &&
    [...a.bySource].every(([source, bounds]) => equals(bounds, b.bySource.get(source) ?? UNBOUNDED))
  );
}

function collect(
  claim: Claim,
  record: DossierRecord,
  sides: ReadonlyMap<string, readonly HoldingSide[]>,
  told: Told,
): void {
  const { event, holding } = claim.record;
  if (claim.modality !== 'asserted') return;
  const add = (anchor: string | undefined, when: When | undefined, side: Side): void => {
    if (when === undefined || anchor === undefined) return;
    const bySource = told.get(anchor) ?? new Map<string, Written[]>();
    told.set(anchor, bySource);
    const items = bySource.get(claim.source);
    if (items === undefined) bySource.set(claim.source, [{ when, side }]);
    else items.push({ when, side });
  };
  if (event !== undefined) {
    add(event.id ?? claim.id, event.when, 'end');
    for (const side of sides.get(event.id ?? '') ?? [])
      add(`${side.holding}.${side.side}`, event.when, 'end');
  }
  if (holding?.id === undefined) return;
  const entry = record.holdings.get(holding.id);
  add(`${holding.id}.start`, holding.from, 'start');
  add(`${holding.id}.end`, holding.until, 'end');
  add(entry?.begins, holding.from, 'start');
  add(entry?.ends, holding.until, 'end');
}
