import type { Change, DossierRecord } from '../../claim/index.ts';
import { reckon, type Reckoning } from '../reckon.ts';
import { timesCache, type TimesCache } from '../times/times.ts';
import { accountName, parseAccount, type Account } from './account.ts';
import { supposed } from './suppose.ts';

/** The reckonings of a record by account, each made when it is first asked for. */
export interface Accounts {
  readonly record: DossierRecord;
  of(account: Account): Reckoning;
  /** The accounts as they would be with some changes. What does not depend on the changes is not reckoned again; these stay as they are. */
  suppose(changes: readonly Change[]): Accounts;
  /** An account by name, among the accounts it belongs to: a named supposition has accounts of its own. Null when there is none. */
  named(name: string): { readonly accounts: Accounts; readonly reckoning: Reckoning } | null;
  /** How many parts of the network have been reckoned so far. */
  reckonedParts(): number;
}

/** Opens the accounts of a record. */
export function openAccounts(record: DossierRecord): Accounts {
  return accountsWith(record, timesCache());
}

function accountsWith(record: DossierRecord, cache: TimesCache): Accounts {
  const made = new Map<string, Reckoning>();
  const supposedAccounts = new Map<string, Accounts>();
  const of = (account: Account): Reckoning => {
    const name = accountName(account);
    const known = made.get(name) ?? reckon(record, account, cache);
    made.set(name, known);
    return known;
  };
  const accounts: Accounts = {
    record,
    of,
    suppose: (changes) => accountsWith(supposed(record, changes), cache),
    named: (name) => {
      const account = parseAccount(name, record);
      if (account !== null) return { accounts, reckoning: of(account) };
      const supposition = record.suppositions.get(name);
      if (supposition === undefined) return null;
      const under = supposedAccounts.get(name) ?? accountsWith(supposed(record, supposition.changes), cache);
      supposedAccounts.set(name, under);
      return { accounts: under, reckoning: under.of({ kind: 'default' }) };
    },
    reckonedParts: () => cache.reckoned,
  };
  return accounts;
}
