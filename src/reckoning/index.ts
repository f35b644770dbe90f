export { accountName, accountNames, compareIds, parseAccount, type Account } from './account/account.ts';
export { openAccounts, type Accounts } from './account/accounts.ts';
export {
  commitmentOn,
  deadlineOf,
  toldCommitments,
  type AgreementDates,
  type CommitmentOnDay,
  type CommitmentState,
  type DaysFrom,
  type ToldCommitment,
} from './commitments/commitment.ts';
export type { ToldEvent } from './identity/told-event.ts';
export type { Holder, ToldHolding } from './identity/told-holding.ts';
export type { Reckoning } from './reckon.ts';
export { spanOfPiece, standsOn, type Certainty, type Piece } from './states/piece.ts';
export { areContested, keyOfPiece, standingsOf, type Standing, type Word } from './states/standing.ts';
export type { RowReason, SetAside } from './times/network-builder.ts';
export type { Times } from './times/times.ts';
