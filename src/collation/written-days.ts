import type { Claim, DossierRecord, When } from '../claim/index.ts';
import {
  addPeriodToBounds,
  endBoundsOf,
  equals,
  hull,
  intersect,
  isUnbounded,
  parseDateText,
  parsePeriod,
  startBoundsOf,
  UNBOUNDED,
  type Bounds,
} from '../time/index.ts';
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
    own.set(source, together(written.map(({ when, side }) => boundsWritten(when, side, daysOf(source)))));
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

/** What one source writes of one day: what all its dates leave, or everything they span where they cannot all be true. */
function together(all: readonly Bounds[]): Bounds {
  if (all.length === 0) return UNBOUNDED;
  const common = all.reduce<Bounds | null>(
    (left, bounds) => (left === null ? null : intersect(left, bounds)),
    UNBOUNDED,
  );
  return common ?? all.reduce(hull);
}

/** The bounds of a date, written or relative, with what it hangs on as written anywhere. */
export function boundsWritten(when: When, side: Side, days: WrittenDays): Bounds {
  if (typeof when === 'string') return writtenBounds(when, side) ?? UNBOUNDED;
  if ('with' in when) return days(when.with);
  if ('within' in when)
    return { earliest: days(when.of).earliest, latest: moved(days(when.of), when.within, 1).latest };
  if ('after' in when)
    return when.by === undefined
      ? { earliest: days(when.after).earliest, latest: null }
      : moved(days(when.after), when.by, 1);
  if ('before' in when)
    return when.by === undefined
      ? { earliest: null, latest: days(when.before).latest }
      : moved(days(when.before), when.by, -1);
  if ('during' in when)
    return { earliest: days(`${when.during}.start`).earliest, latest: days(`${when.during}.end`).latest };
  if ('all' in when) return together(when.all.map((part) => boundsWritten(part, side, days)));
  const ends = 'earliest-of' in when ? when['earliest-of'] : when['latest-of'];
  const parts = ends.map((part) => boundsWritten(part, side, days));
  return 'earliest-of' in when
    ? { earliest: parts.reduce(hull).earliest, latest: extreme(parts, 'latest', Math.min) }
    : { earliest: extreme(parts, 'earliest', Math.max), latest: parts.reduce(hull).latest };
}

function writtenBounds(text: string, side: Side): Bounds | null {
  const parsed = parseDateText(text);
  if (!parsed.ok) return null;
  return side === 'start' ? startBoundsOf(parsed.value) : endBoundsOf(parsed.value);
}

/** The first or the last of those days that are known. */
function extreme(
  parts: readonly Bounds[],
  side: keyof Bounds,
  choose: (...days: number[]) => number,
): number | null {
  const known = parts.map((part) => part[side]).filter((day) => day !== null);
  return known.length === 0 ? null : choose(...known);
}

function moved(bounds: Bounds, written: string, direction: 1 | -1): Bounds {
  const period = parsePeriod(written);
  return period.ok ? addPeriodToBounds(bounds, period.value, direction) : UNBOUNDED;
}
