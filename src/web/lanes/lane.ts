import { parseIsoDay, type Day, type ReportBounds, type StandingStatus } from '../../index.ts';

/** A bar of a lane: what surely lasted in the middle, and how far it may have reached on both sides. */
export interface LaneSpan {
  readonly id: string;
  /** What a reader is told of it. */
  readonly words: string;
  readonly parties: readonly string[];
  readonly from: Day;
  readonly until: Day;
  /** Where it surely lasted; null where it nowhere surely did. */
  readonly firm: { readonly from: Day; readonly until: Day } | null;
  readonly status: StandingStatus;
  readonly href: string;
}

/** A point on a lane, or a stretch where it may lie. */
export interface LaneMark {
  readonly id: string;
  readonly name: string;
  /** The name with its days. */
  readonly words: string;
  readonly kind: 'event' | 'deadline';
  readonly from: Day;
  readonly until: Day;
  readonly href: string;
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  readonly spans: readonly LaneSpan[];
  readonly marks: readonly LaneMark[];
}

export type Reach = Pick<LaneSpan, 'from' | 'until' | 'firm'>;

/** How far something with uncertain ends reached within a period: softly from its first possible day to its last, firmly between. Null: not within it. */
export function reachOf(
  starts: ReportBounds,
  ends: ReportBounds,
  period: { readonly first: Day; readonly last: Day },
): Reach | null {
  const from = Math.max(dayOr(starts.earliest, period.first), period.first);
  const until = Math.min(dayOr(ends.latest, period.last), period.last);
  if (until < from || from > period.last || until < period.first) return null;
  const firmFrom = Math.max(dayOr(starts.latest, Infinity), period.first);
  const firmUntil = Math.min(dayOr(ends.earliest, -Infinity), period.last);
  return { from, until, firm: firmFrom < firmUntil ? { from: firmFrom, until: firmUntil } : null };
}

/** Puts bars that overlap into rows of their own, the first free one for each, in order of time. */
export function packRows<T extends { readonly from: Day; readonly until: Day }>(bars: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const bar of bars.toSorted((a, b) => a.from - b.from || b.until - a.until)) {
    const free = rows.find((row) => (row.at(-1)?.until ?? -Infinity) <= bar.from);
    if (free === undefined) rows.push([bar]);
    else free.push(bar);
  }
  return rows;
}

function dayOr(date: string | null, other: number): number {
  return (date === null ? null : parseIsoDay(date)) ?? other;
}
