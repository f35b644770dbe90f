export { accountName, accountNames, compareIds, parseAccount, type Account } from './account.ts';
export { openAccounts, type Accounts } from './accounts.ts';
export {
  commitmentOn,
  deadlineOf,
  toldCommitments,
  type AgreementDates,
  type CommitmentOnDay,
  type CommitmentState,
  type DaysFrom,
  type ToldCommitment,
} from './commitment.ts';
export { standsOn, type Certainty, type Piece } from './piece.ts';
export type { Reckoning } from './reckon.ts';
export { areContested, keyOfPiece, spanOfPiece, standingsOf, type Standing, type Word } from './standing.ts';
export type { RowReason, SetAside, Timeline } from './timeline.ts';
export type { Holder, ToldEvent, ToldHolding } from './told.ts';
