import { NEVER, NO_EVENT } from './days.ts';
import { CODE, EVENT, HI, LO, ROW_WORDS } from './grouped-rows.ts';
import { PROMISE, type LogDeadline } from './commitment-columns.ts';

/** One agreement of a log, taken out to be reckoned with. Used again from agreement to agreement. */
export interface Agreement {
  /** The bounds of the promise: of several, the first one. `NEVER` if there is none. */
  promised: { lo: number; hi: number; loBy: number; hiBy: number };
  /** Days after the promise; null when the deadline does not hang on it. */
  after: number | null;
  /** The bounds of the deadline. */
  due: { lo: number; hi: number };
  /** The fulfilments: the first `size` entries of each column. */
  size: number;
  lo: number[];
  hi: number[];
  event: number[];
}

/** Room for one agreement. */
export function createAgreement(): Agreement {
  return {
    promised: { lo: NEVER, hi: NEVER, loBy: NO_EVENT, hiBy: NO_EVENT },
    after: null,
    due: { lo: NEVER, hi: NEVER },
    size: 0,
    lo: [],
    hi: [],
    event: [],
  };
}

/** Takes the agreement with this number out of the log, from its rows `from` up to `to`. */
export function readAgreement(
  into: Agreement,
  words: Int32Array,
  from: number,
  to: number,
  number: number,
  deadline: LogDeadline,
): void {
  into.size = 0;
  into.promised.lo = NEVER;
  into.promised.hi = NEVER;
  into.promised.loBy = NO_EVENT;
  into.promised.hiBy = NO_EVENT;
  for (let at = ROW_WORDS * from; at < ROW_WORDS * to; at += ROW_WORDS) {
    if (words[at + CODE] === PROMISE) readPromise(into, words, at);
    else readFulfilment(into, words, at);
  }
  readDeadline(into, number, deadline);
}

function readPromise({ promised }: Agreement, words: Int32Array, at: number): void {
  const event = words[at + EVENT]!;
  if (words[at + LO]! < promised.lo) {
    promised.lo = words[at + LO]!;
    promised.loBy = event;
  }
  if (words[at + HI]! < promised.hi) {
    promised.hi = words[at + HI]!;
    promised.hiBy = event;
  }
}

function readFulfilment(into: Agreement, words: Int32Array, at: number): void {
  into.lo[into.size] = words[at + LO]!;
  into.hi[into.size] = words[at + HI]!;
  into.event[into.size++] = words[at + EVENT]!;
}

function readDeadline(into: Agreement, number: number, deadline: LogDeadline): void {
  if (deadline.kind === 'by') {
    into.after = null;
    into.due.lo = deadline.earliest[number] ?? NEVER;
    into.due.hi = deadline.latest[number] ?? NEVER;
    return;
  }
  into.after = deadline.kind === 'after' ? deadline.days : (deadline.days[number] ?? NEVER);
  into.due.lo = Math.min(NEVER, into.promised.lo + into.after);
  into.due.hi = into.promised.hi === NEVER ? NEVER : Math.min(NEVER, into.promised.hi + into.after);
}
