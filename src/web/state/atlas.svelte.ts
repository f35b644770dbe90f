import { createContext } from 'svelte';
import {
  changeDays,
  checkReport,
  openAccounts,
  parseIsoDay,
  isoOf,
  type Accounts,
  type CheckReport,
  type Day,
  type Diagnostic,
  type DossierFiles,
  type DossierRecord,
  readRecord,
} from '../../index.ts';
import { chooseFirstDay, clampDay } from './choose-day.ts';
import { changesOf, parseSuppositions } from '../whatif/suppose.ts';
import { addressWriter } from './address-writer.ts';
import { formatAddress, parseAddress, type Address } from './address.ts';

/** What every part of the page looks at: the dossier, the chosen day and account, and how to go elsewhere. */
export interface Atlas {
  readonly files: DossierFiles;
  readonly record: DossierRecord;
  /** The accounts as they are told. */
  readonly told: Accounts;
  /** The accounts that the views show: as told, or as supposed. */
  readonly accounts: Accounts;
  /** What is supposed, one after another. */
  readonly supposed: readonly string[];
  readonly check: CheckReport;
  readonly address: Address;
  /** The account of the address, or the dossier's own where there is no such account. */
  readonly account: string;
  /** The account that is compared with: the second source alone, where none is chosen. */
  readonly against: string;
  /** The day and the account, as reports are asked for them. */
  readonly asked: { readonly date: string; readonly account: string };
  /** The chosen day, always within the period. */
  readonly day: Day;
  readonly date: string;
  readonly first: Day;
  readonly last: Day;
  /** The days on which something changes, in order. */
  readonly changes: readonly Day[];
  /** The address of this view with some of it changed, to be a link. */
  readonly link: (changed: Partial<Address>) => string;
  /** Moves to a day without a new entry in the browser's history. */
  readonly goToDay: (day: Day) => void;
  readonly goTo: (changed: Partial<Address>) => void;
  /** Changes how something is shown, without a new entry in the browser's history. */
  readonly keep: (changed: Partial<Address>) => void;
}

export const [getAtlas, setAtlas] = createContext<Atlas>();

/** The atlas over the files of a dossier, and what the disk alone could tell is wrong with them. Call it where a component starts. */
export function createAtlas(files: () => DossierFiles, fromDisk: () => readonly Diagnostic[]): Atlas {
  let address = $state.raw(parseAddress(location.hash));
  const record = $derived(readRecord(files()));
  const told = $derived(openAccounts(record));
  const supposed = $derived(parseSuppositions(address.suppose, record));
  const accounts = $derived(
    supposed.length === 0 ? told : told.suppose(supposed.flatMap((part) => changesOf(part, record))),
  );
  const check = $derived(checkReport(record, files(), fromDisk()));
  const account = $derived(chooseAccount(accounts, address.account, record.defaultAccount));
  const against = $derived(chooseAccount(accounts, address.against, `only:${record.sources[1]?.id ?? ''}`));
  const first = $derived(record.period.from);
  const last = $derived(Math.max(first, record.period.until));
  const changes = $derived(daysOf(changeDays(accounts, account)));
  const day = $derived(clampDay(readDay(address.date) ?? chooseFirstDay(changes, first), first, last));
  const date = $derived(isoOf(day));
  const asked = $derived({ date, account });

  $effect(() => {
    const follow = (): void => void (address = parseAddress(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });

  const writer = addressWriter();
  function change(changed: Partial<Address>, write: 'pushState' | 'replaceState'): void {
    address = { ...address, ...changed };
    writer[write](formatAddress(address));
  }

  return {
    get files() {
      return files();
    },
    get record() {
      return record;
    },
    get told() {
      return told;
    },
    get accounts() {
      return accounts;
    },
    get supposed() {
      return supposed;
    },
    get check() {
      return check;
    },
    get address() {
      return address;
    },
    get account() {
      return account;
    },
    get against() {
      return against;
    },
    get asked() {
      return asked;
    },
    get day() {
      return day;
    },
    get date() {
      return date;
    },
    get first() {
      return first;
    },
    get last() {
      return last;
    },
    get changes() {
      return changes;
    },
    link: (changed) => formatAddress({ ...address, date, ...changed }),
    goToDay: (to) => change({ date: isoOf(clampDay(to, first, last)), place: null }, 'replaceState'),
    goTo: (changed) => change({ date, ...changed }, 'pushState'),
    keep: (changed) => change(changed, 'replaceState'),
  };
}

function readDay(date: string | null): Day | null {
  return date === null ? null : parseIsoDay(date);
}

function daysOf(dates: readonly string[]): Day[] {
  return dates.map(parseIsoDay).filter((day) => day !== null);
}

function chooseAccount(accounts: Accounts, ...names: readonly (string | null)[]): string {
  return names.find((name) => name !== null && accounts.named(name) !== null) ?? 'default';
}
