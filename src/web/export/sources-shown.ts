import { commitmentsReport, standingsReport, type Accounts } from '../../index.ts';
import type { View } from '../state/address.ts';

export interface SourcesAsked {
  readonly accounts: Accounts;
  readonly view: View;
  readonly date: string;
  /** The account that is shown, or the two that are compared. */
  readonly shown: readonly string[];
}

/** The sources on which what a view shows rests, in the order of the dossier; all that the account hears, where a view shows more than a day. */
export function sourcesShown({ accounts, view, date, shown }: SourcesAsked): string[] {
  const { record } = accounts;
  const claims = shown.flatMap((account) => claimsShown(accounts, view, date, account));
  const sources = new Set(claims.map((id) => record.claims.get(id)?.source));
  return record.sources.map(({ id }) => id).filter((id) => sources.has(id));
}

function claimsShown(accounts: Accounts, view: View, date: string, account: string): readonly string[] {
  if (view === 'day' || view === 'compare')
    return standingsReport(accounts, { date, account }).standings.flatMap(({ claims }) => claims);
  if (view === 'commitments')
    return commitmentsReport(accounts, { date, account }).commitments.flatMap(({ claims }) => claims);
  return (accounts.named(account)?.reckoning.claims ?? []).map(({ id }) => id);
}
