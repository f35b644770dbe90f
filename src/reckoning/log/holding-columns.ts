import { groupRows, type GroupedRows } from './grouped-rows.ts';
import { createSweepRoom, sweepSubject } from './sweep-subject.ts';
import { createTenures, type TenureColumns } from './tenure-columns.ts';

/** The event begins the holding, and with it ends that of any other holder of the subject. */
export const INITIATE = 0;
/** The event ends the holding of this holder. */
export const TERMINATE = 1;

/**
 * A complete log of who held what, in columns of equal length. Subjects and holders are numbered from 0 without large gaps. `earliest` and `latest`
 * are the first and the last day the event can have been on: equal where it is exact, `EVER` and `NEVER` where nothing is told. `reason` is any
 * number of the caller's own. The columns are kept and must not be altered.
 *
 * A subject has one holder at a time. Initiating who holds it already, or terminating who does not, changes nothing. What is not ended lasts.
 */
export interface HoldingColumns {
  subject: Int32Array;
  kind: Uint8Array;
  holder: Int32Array;
  earliest: Int32Array;
  latest: Int32Array;
  reason: Int32Array;
}

/** The tenures of all subjects: those of subject `s` are `first[s]` up to `first[s + 1]`, by the earliest days of their starts. */
export interface ReckonedTenures {
  rows: GroupedRows;
  first: Int32Array;
  tenures: TenureColumns;
}

/** All maximal tenures of a log, from scratch: see `TenureColumns` for what they say and `sweepOpen` for what they mean where days are uncertain. */
export function reckonTenures(columns: HoldingColumns): ReckonedTenures {
  const { subject, kind, holder, earliest, latest } = columns;
  const rows = groupRows({ group: subject, kind, earliest, latest }, holder);
  const subjects = rows.first.length - 1;
  const tenures = createTenures(subject.length);
  const first = new Int32Array(subjects + 1);
  const room = createSweepRoom();
  for (let at = 0; at < subjects; at++) {
    const from = rows.first[at]!;
    sweepSubject(tenures, rows.words, from, rows.first[at + 1]! - from, room);
    first[at + 1] = tenures.count;
  }
  return { rows, first, tenures };
}
