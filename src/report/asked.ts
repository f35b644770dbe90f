import type { Accounts, Reckoning } from '../reckoning/index.ts';
import { parseIsoDay, type Day } from '../time/index.ts';

/** A day and an account, as programs name them. */
export interface Asked {
  /** An ISO day, such as 1946-02-01. */
  readonly date: string;
  /** `default` where left out. */
  readonly account?: string | undefined;
}

/** What a question is answered from. */
export interface AnsweredFrom {
  readonly day: Day;
  /** The name of the account. */
  readonly account: string;
  readonly accounts: Accounts;
  readonly reckoning: Reckoning;
}

/** The day and the reckoning that a question names. Throws a RangeError for a day or an account that is none: callers check what people type. */
export function askedOf(accounts: Accounts, { date, account = 'default' }: Asked): AnsweredFrom {
  const day = parseIsoDay(date);
  const named = accounts.named(account);
  if (day === null) throw new RangeError(`"${date}" is not an ISO day`);
  if (named === null) throw new RangeError(`there is no account "${account}"`);
  return { day, account, ...named };
}
