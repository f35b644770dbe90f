import type { Claim, DossierRecord } from '../claim/index.ts';
import { claimsInTrust, type Account } from './account.ts';
import { piecesOf, type Piece } from './piece.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import {
  toldEndings,
  toldEvents,
  toldHoldings,
  type Ending,
  type ToldEvent,
  type ToldHolding,
} from './told.ts';

/** What follows from the claims of one account. */
export interface Reckoning {
  readonly account: Account;
  /** The claims it admits, most trusted first. */
  readonly claims: readonly Claim[];
  readonly events: ReadonlyMap<string, ToldEvent>;
  readonly holdings: readonly ToldHolding[];
  readonly endings: readonly Ending[];
  readonly timeline: Timeline;
  /** By place: what is held there, its own and inherited. */
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
}

/** Reckons one account in three steps that never go back: identity, times, states (`docs/reckoning.md`). */
export function reckon(record: DossierRecord, account: Account): Reckoning {
  const claims = claimsInTrust(record, account);
  const events = toldEvents(claims, record);
  const holdings = toldHoldings(claims, events, record);
  const endings = toldEndings(events);
  const timeline = timelineOf(events, holdings, claims, record);
  const pieces = piecesOf(holdings, endings, claims, timeline, record);
  return { account, claims, events, holdings, endings, timeline, pieces };
}
