import type { Bounds } from '../../time/index.ts';
import { createAgreement, readAgreement, type Agreement } from './agreement.ts';
import {
  createFates,
  LATE,
  type CommitmentColumns,
  type CommitmentFates,
  type LogDeadline,
} from './commitment-columns.ts';
import { NEVER, NO_EVENT } from './days.ts';
import { daysLate, type DaysRange } from './days-late.ts';
import { groupRows, type GroupedRows } from './grouped-rows.ts';
import { overduePromises, possibleStates } from './possible-states.ts';
import { boundsOf, type LogCause } from './tenure.ts';

/** An agreement with its bounds, and the events and reasons behind them. */
export interface LogCommitment {
  agreement: number;
  promised: Bounds;
  due: Bounds;
  /** Null when it is certainly never done. */
  done: Bounds | null;
  because: {
    promisedEarliest: LogCause | null;
    promisedLatest: LogCause | null;
    doneEarliest: LogCause | null;
    doneLatest: LogCause | null;
  };
}

/** A complete log of promises, reckoned. */
export interface CommitmentLog {
  /** What became of each agreement. */
  fates: CommitmentFates;
  /** The states an agreement can be in at the end of a day, added up: one of them when it is certain. */
  statesOn(agreement: number, day: number): number;
  /** How many days it can be overdue at the end of a day; null when it cannot be. */
  overdueOn(agreement: number, day: number): DaysRange | null;
  /** An agreement with its bounds and the events and reasons behind each. */
  whyOf(agreement: number): LogCommitment;
}

/** Reckons a complete log of promises. The columns are kept and must not be altered. Throws a RangeError for an event, or a deadline before its promise, that cannot be. */
export function openCommitmentLog(columns: CommitmentColumns, deadline: LogDeadline): CommitmentLog {
  checkDeadline(deadline);
  const rows = groupRows({ ...columns, group: columns.agreement }, null);
  const fates = reckonFates(rows, deadline);
  const one = createAgreement();
  const read = (agreement: number): Agreement => {
    const { words, first } = rows;
    readAgreement(one, words, first[agreement] ?? 0, first[agreement + 1] ?? 0, agreement, deadline);
    return one;
  };
  return {
    fates,
    statesOn: (agreement, day) => possibleStates(read(agreement), day),
    overdueOn: (agreement, day) => overdueDays(read(agreement), day),
    whyOf: (agreement) => commitmentOf(fates, agreement, columns.reason),
  };
}

function checkDeadline(deadline: LogDeadline): void {
  const isSound =
    deadline.kind === 'by'
      ? deadline.earliest.every((day, agreement) => day <= (deadline.latest[agreement] ?? NEVER))
      : (deadline.kind === 'after' ? [deadline.days] : [...new Set(deadline.days)]).every(
          (days) => days >= 0,
        );
  if (!isSound) throw new RangeError('A deadline of the log has its days the wrong way round.');
}

function reckonFates({ words, first }: GroupedRows, deadline: LogDeadline): CommitmentFates {
  const agreements = first.length - 1;
  const fates = createFates(agreements);
  const one = createAgreement();
  for (let number = 0; number < agreements; number++) {
    readAgreement(one, words, first[number]!, first[number + 1]!, number, deadline);
    writeFate(fates, number, one);
  }
  return fates;
}

function writeFate(fates: CommitmentFates, number: number, one: Agreement): void {
  const { promised, due } = one;
  const fate = possibleStates(one, NEVER - 1);
  const late = (fate & LATE) === 0 ? null : daysLate(one);
  fates.fate[number] = fate;
  fates.promisedEarliest[number] = promised.lo;
  fates.promisedLatest[number] = promised.hi;
  fates.promisedEarliestBy[number] = promised.loBy;
  fates.promisedLatestBy[number] = promised.hiBy;
  fates.dueEarliest[number] = due.lo;
  fates.dueLatest[number] = due.hi;
  fates.lateLeast[number] = late?.least ?? 0;
  fates.lateMost[number] = late?.most ?? 0;
  writeDone(fates, number, one);
}

/** The first fulfilment from the promise on: at the earliest one that can count, at the latest the first of those that must. */
function writeDone(
  fates: CommitmentFates,
  number: number,
  { promised, size, lo, hi, event }: Agreement,
): void {
  let earliest = NEVER;
  let earliestBy = NO_EVENT;
  let latest = NEVER;
  let latestBy = NO_EVENT;
  for (let at = 0; at < size; at++) {
    const first = Math.max(lo[at]!, promised.lo);
    if (hi[at]! >= promised.lo && first < earliest) {
      earliest = first;
      earliestBy = event[at]!;
    }
    if (lo[at]! >= promised.hi && hi[at]! < latest) {
      latest = hi[at]!;
      latestBy = event[at]!;
    }
  }
  fates.doneEarliest[number] = earliest;
  fates.doneEarliestBy[number] = earliestBy;
  fates.doneLatest[number] = latest;
  fates.doneLatestBy[number] = latestBy;
}

function overdueDays(one: Agreement, day: number): DaysRange | null {
  const promises = overduePromises(one, day);
  if (promises === null) return null;
  const { after, due } = one;
  if (after === null) return { least: Math.max(1, day - due.hi), most: day - due.lo };
  return { least: day - after - promises.last, most: day - after - promises.first };
}

function commitmentOf(fates: CommitmentFates, agreement: number, reasons: Int32Array): LogCommitment {
  if (!(agreement in fates.fate)) throw new RangeError(`The log has no agreement ${agreement}.`);
  const causeOf = (column: Int32Array): LogCause | null => {
    const event = column[agreement]!;
    return event === NO_EVENT ? null : { event, reason: reasons[event]! };
  };
  const bounds = (earliest: Int32Array, latest: Int32Array): Bounds =>
    boundsOf(earliest[agreement]!, latest[agreement]!);
  return {
    agreement,
    promised: bounds(fates.promisedEarliest, fates.promisedLatest),
    due: bounds(fates.dueEarliest, fates.dueLatest),
    done: fates.doneEarliestBy[agreement] === NO_EVENT ? null : bounds(fates.doneEarliest, fates.doneLatest),
    because: {
      promisedEarliest: causeOf(fates.promisedEarliestBy),
      promisedLatest: causeOf(fates.promisedLatestBy),
      doneEarliest: causeOf(fates.doneEarliestBy),
      doneLatest: causeOf(fates.doneLatestBy),
    },
  };
}
