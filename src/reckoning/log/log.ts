/** The complete-log engine: holdings and commitments of which everything is told, so that what is not ended lasts. For millions of events, in columns. */
export { EVER, NEVER, NO_EVENT } from './days.ts';
export { INITIATE, reckonTenures, TERMINATE, type HoldingColumns } from './holding-columns.ts';
export { openHoldingLog, type HoldingLog } from './holding-log.ts';
export type { HoldingEvent, TenureSpan } from './holding-store.ts';
export { NOBODY, UNSETTLED } from './holder-on.ts';
export { createStandings, type LogStandings } from './standings-on.ts';
export type { TenureColumns } from './tenure-columns.ts';
export type { LogCause, LogTenure } from './tenure.ts';
export {
  FULFIL,
  KEPT,
  LATE,
  NOT_PROMISED,
  OVERDUE,
  PENDING,
  PROMISE,
  type CommitmentColumns,
  type CommitmentFates,
  type LogDeadline,
} from './commitment-columns.ts';
export { openCommitmentLog, type CommitmentLog, type LogCommitment } from './commitment-log.ts';
export type { DaysRange } from './days-late.ts';
