/** The event makes the promise. Of several promises of one agreement, the first one counts. */
export const PROMISE = 0;
/** The event keeps the promise, if it is made by the end of that day; else it changes nothing. The first one counts. */
export const FULFIL = 1;

/** A complete log of promises, in columns of equal length: as `HoldingColumns`, with agreements for subjects. */
export interface CommitmentColumns {
  agreement: Int32Array;
  kind: Uint8Array;
  earliest: Int32Array;
  latest: Int32Array;
  reason: Int32Array;
}

/**
 * When agreements are due: a number of days after the promise, the same for all or one for each agreement; or on a day that does not hang on the
 * promise, within bounds for each agreement (`NEVER` as the latest where nothing limits it). A duty done on its last day is in time.
 */
export type LogDeadline =
  | { kind: 'after'; days: number }
  | { kind: 'after-each'; days: Int32Array }
  | { kind: 'by'; earliest: Int32Array; latest: Int32Array };

/** The states of an agreement at the end of a day. More than one are possible where days are uncertain: they are added up. */
export const NOT_PROMISED = 1;
/** Promised, not done, and the last day is not past. */
export const PENDING = 2;
/** Done in time. */
export const KEPT = 4;
/** Done after the last day. */
export const LATE = 8;
/** The last day is past and it is not done. */
export const OVERDUE = 16;

/**
 * What became of each agreement when the log ends, by its number.
 *
 * `fate` adds up the possible states at the end of all time: `KEPT`, `LATE`, `OVERDUE` (never done), `PENDING` (never done and never due),
 * `NOT_PROMISED`. `lateLeast` and `lateMost` are the days late, 0 where it cannot be late and `NEVER` for no limit. `done...` is the first fulfilment that
 * counts; `doneLatest` is `NEVER` where it is possibly never done, and both are where it certainly is not.
 */
export interface CommitmentFates {
  fate: Uint8Array;
  promisedEarliest: Int32Array;
  promisedLatest: Int32Array;
  dueEarliest: Int32Array;
  dueLatest: Int32Array;
  doneEarliest: Int32Array;
  doneLatest: Int32Array;
  lateLeast: Int32Array;
  lateMost: Int32Array;
  /** The events that give the bounds of the promise and of its fulfilment, or `NO_EVENT`. */
  promisedEarliestBy: Int32Array;
  promisedLatestBy: Int32Array;
  doneEarliestBy: Int32Array;
  doneLatestBy: Int32Array;
}

/** Room for so many agreements. */
export function createFates(agreements: number): CommitmentFates {
  const column = (): Int32Array => new Int32Array(agreements);
  return {
    fate: new Uint8Array(agreements),
    promisedEarliest: column(),
    promisedLatest: column(),
    dueEarliest: column(),
    dueLatest: column(),
    doneEarliest: column(),
    doneLatest: column(),
    lateLeast: column(),
    lateMost: column(),
    promisedEarliestBy: column(),
    promisedLatestBy: column(),
    doneEarliestBy: column(),
    doneLatestBy: column(),
  };
}
