import { isCertain, lastBegun } from './holder-on.ts';
import { spanOf, type HoldingStore } from './holding-store.ts';
import type { TenureColumns } from './tenure-columns.ts';

/** Room for what stands on a day, to be used again from day to day. The first `count` entries of each column are filled. */
export interface LogStandings {
  count: number;
  subject: Int32Array;
  holder: Int32Array;
  /** 1 where it certainly stands, 0 where it possibly does. */
  certain: Uint8Array;
  /** Which tenure of its subject it is, counted from 0. */
  tenure: Int32Array;
}

/** Room that grows as needed. */
export function createStandings(): LogStandings {
  return columnsOf(1024);
}

/**
 * Fills in what stands at the end of a day, by subject: one line for its certain holder, or else one for each possible one (with the last of his
 * tenures that may stand).
 */
export function fillStandings(store: HoldingStore, day: number, into: LogStandings): void {
  const { first, tenures } = store.base;
  const based = first.length - 1;
  const isMoved = store.moved.size > 0;
  into.count = 0;
  for (let subject = 0; subject < store.subjects; subject++) {
    if (subject < based && !(isMoved && store.moved.has(subject))) {
      fillSubject(into, subject, tenures, first[subject]!, first[subject + 1]!, day);
    } else {
      const span = spanOf(store, subject);
      fillSubject(into, subject, span.tenures, span.from, span.to, day);
    }
  }
}

function fillSubject(
  into: LogStandings,
  subject: number,
  tenures: TenureColumns,
  from: number,
  to: number,
  day: number,
): void {
  const before = into.count;
  for (let at = lastBegun(tenures, from, to, day); at >= from && tenures.reach[at]! > day; at--) {
    if (tenures.endLatest[at]! <= day) continue;
    const certain = isCertain(tenures, at, day);
    if (certain) into.count = before;
    else if (isListed(into, before, tenures.holder[at]!)) continue;
    if (into.count === into.subject.length) grow(into);
    const line = into.count++;
    into.subject[line] = subject;
    into.holder[line] = tenures.holder[at]!;
    into.certain[line] = certain ? 1 : 0;
    into.tenure[line] = at - from;
    if (certain) return;
  }
}

function isListed({ count, holder }: LogStandings, from: number, one: number): boolean {
  for (let line = from; line < count; line++) if (holder[line] === one) return true;
  return false;
}

function grow(into: LogStandings): void {
  const { count, subject, holder, certain, tenure } = into;
  Object.assign(into, columnsOf(2 * count), { count });
  into.subject.set(subject);
  into.holder.set(holder);
  into.certain.set(certain);
  into.tenure.set(tenure);
}

function columnsOf(size: number): LogStandings {
  return {
    count: 0,
    subject: new Int32Array(size),
    holder: new Int32Array(size),
    certain: new Uint8Array(size),
    tenure: new Int32Array(size),
  };
}
