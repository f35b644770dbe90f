import type { DossierRecord } from '../../claim/index.ts';
import { accountName, parseAccount, type Account } from './account.ts';
import { reckon, type Reckoning } from '../reckon.ts';
import { timesCache } from '../times/times.ts';

/** The reckonings of a record by account, each made when it is first asked for. */
export interface Accounts {
  readonly record: DossierRecord;
  of(account: Account): Reckoning;
  /** The reckoning of an account by name, or null when the record has no such account. */
  named(name: string): Reckoning | null;
}

/** Opens the accounts of a record. */
export function openAccounts(record: DossierRecord): Accounts {
  const made = new Map<string, Reckoning>();
  const cache = timesCache();
  const of = (account: Account): Reckoning => {
    const name = accountName(account);
    const known = made.get(name) ?? reckon(record, account, cache);
    made.set(name, known);
    return known;
  };
  return {
    record,
    of,
    named: (name) => {
      const account = parseAccount(name, record);
      return account === null ? null : of(account);
    },
  };
}
