import type { Claim, DossierRecord } from '../claim/index.ts';
import type { Account } from './account/account.ts';
import { claimsInTrust } from './account/trust.ts';
import { toldEndings, type Ending } from './identity/ending.ts';
import { identifyHoldings } from './identity/identify-holdings.ts';
import { toldEvents, type ToldEvent } from './identity/told-event.ts';
import type { ToldHolding } from './identity/told-holding.ts';
import type { Piece } from './states/piece.ts';
import { piecesOf } from './states/pieces.ts';
import { timesCache, timesOf, type Times, type TimesCache } from './times/times.ts';

/** What follows from the claims of one account. */
export interface Reckoning {
  readonly account: Account;
  readonly record: DossierRecord;
  /** The claims it admits, most trusted first. */
  readonly claims: readonly Claim[];
  readonly events: ReadonlyMap<string, ToldEvent>;
  readonly holdings: readonly ToldHolding[];
  readonly endings: readonly Ending[];
  readonly times: Times;
  /** By place: what is held there, its own and inherited. */
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
}

/** Reckons one account in three steps that never go back: identity, times, states (`docs/reckoning.md`). */
export function reckon(record: DossierRecord, account: Account, cache: TimesCache = timesCache()): Reckoning {
  const claims = claimsInTrust(record, account);
  const events = toldEvents(claims, record);
  const holdings = identifyHoldings(claims, events, record);
  const endings = toldEndings(events);
  const times = timesOf(events, holdings, claims, record, cache);
  const pieces = piecesOf({ holdings, endings, claims, times, record });
  return { account, record, claims, events, holdings, endings, times, pieces };
}
