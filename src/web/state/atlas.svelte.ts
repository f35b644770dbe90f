import { createContext } from 'svelte';
import {
  accountNames,
  knownAccount,
  openAccounts,
  openingDay,
  parseIsoDay,
  isoOf,
  type Accounts,
  type CheckReport,
  type Day,
  type DayClause,
  type DossierRecord,
  type Outline,
  type StandingsReport,
} from '../../index.ts';
import { nameIn, partyIn } from '../words/names.ts';
import { clampDay } from './choose-day.ts';
import { changesOf, parseSuppositions } from '../whatif/suppose.ts';
import { addressWriter } from './address-writer.ts';
import { fetchOutlines, type HandedDossier } from './dossier-feed.svelte.ts';
import { whenIdle } from './idle.ts';
import { changesIn, sentenceIn, standingsIn } from './opened-day.ts';
import { formatAddress, parseAddress, type Address } from './address.ts';

/** What every part of the page looks at: the dossier, the chosen day and account, and how to go elsewhere. */
export interface Atlas {
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
  /** What stands on the chosen day, and the day in plain words. */
  readonly standings: StandingsReport;
  readonly sentence: readonly DayClause[];
  /** The outlines of places: of many, coarse ones, until somebody looks closer. */
  readonly outlines: ReadonlyMap<string, Outline>;
  /** Has the exact outlines fetched where those that are shown are coarse. */
  readonly lookCloser: () => void;
  /** The days on which something changes, in order. */
  readonly changes: readonly Day[];
  /** The name of anything of the dossier, that of the chosen day first. */
  readonly nameOf: (id: string) => string;
  /** A party as it stands in a sentence. */
  readonly partyOf: (id: string) => string;
  /** The address of this view with some of it changed, to be a link. A second document, a kind of disagreements and what is searched for are left behind unless they are named. */
  readonly link: (changed: Partial<Address>) => string;
  /** Moves to a day without a new entry in the browser's history. */
  readonly goToDay: (day: Day) => void;
  readonly goTo: (changed: Partial<Address>) => void;
  /** Shows something else for a moment: the browser's address stays as it is. */
  readonly preview: (changed: Partial<Address>) => void;
  /** Changes how something is shown, without a new entry in the browser's history. */
  readonly keep: (changed: Partial<Address>) => void;
}

export const [getAtlas, setAtlas] = createContext<Atlas>();

/** The atlas over a dossier as it was handed over. Call it where a component starts. */
export function createAtlas(dossier: () => HandedDossier): Atlas {
  let address = $state.raw(parseAddress(location.hash));
  const record = $derived(dossier().record);
  const told = $derived(openAccounts(record));
  const supposed = $derived(parseSuppositions(address.suppose, record));
  const accounts = $derived(
    supposed.length === 0 ? told : told.suppose(supposed.flatMap((part) => changesOf(part, record))),
  );
  // What was worked out beforehand holds of what is told, not of what is supposed.
  const opening = $derived(supposed.length === 0 ? dossier().opening : null);
  const account = $derived(knownAccount(accounts, address.account, record.defaultAccount));
  const against = $derived(knownAccount(accounts, address.against, `only:${record.sources[1]?.id ?? ''}`));
  const first = $derived(record.period.from);
  const last = $derived(Math.max(first, record.period.until));
  const changes = $derived(daysOf(changesIn(accounts, account, opening)));
  const day = $derived(clampDay(readDay(address.date) ?? openingDay(changes) ?? first, first, last));
  const date = $derived(isoOf(day));
  const asked = $derived({ date, account });
  const standings = $derived(standingsIn(accounts, asked, opening));
  const sentence = $derived(sentenceIn(accounts, asked, opening, standings));

  let exact = $state.raw<{ name: string; outlines: HandedDossier['outlines'] } | null>(null);
  const outlines = $derived(
    exact !== null && exact.name === dossier().exact ? exact.outlines : dossier().outlines,
  );
  let asking: string | null = null;
  function lookCloser(): void {
    const name = dossier().exact;
    if (name === null || name === asking) return;
    asking = name;
    fetchOutlines(name).then(
      (found) => (exact = { name, outlines: found }),
      () => (asking = null),
    );
  }

  // What the first day did not need is reckoned once it stands on the screen, so that the next day need not wait for it.
  $effect(() => whenIdle(reckonings(told)));

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
      return dossier().check;
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
    get standings() {
      return standings;
    },
    get sentence() {
      return sentence;
    },
    get outlines() {
      return outlines;
    },
    lookCloser,
    get changes() {
      return changes;
    },
    nameOf: (id) => nameIn(record, id, day),
    partyOf: (id) => partyIn(record, id, day),
    link: (changed) => formatAddress({ ...address, date, beside: null, kind: null, find: null, ...changed }),
    goToDay: (to) => change({ date: isoOf(clampDay(to, first, last)), place: null }, 'replaceState'),
    goTo: (changed) => change({ date, ...changed }, 'pushState'),
    preview: (changed) => void (address = { ...address, ...changed }),
    keep: (changed) => change(changed, 'replaceState'),
  };
}

function readDay(date: string | null): Day | null {
  return date === null ? null : parseIsoDay(date);
}

function daysOf(dates: readonly string[]): Day[] {
  return dates.map(parseIsoDay).filter((day) => day !== null);
}

/** What the standings of every account rest on, one reckoning after another. */
function* reckonings(told: Accounts): Iterable<() => void> {
  for (const name of accountNames(told.record)) {
    if (told.record.suppositions.has(name) || name === 'drafts') continue;
    yield () => void told.named(name);
  }
}
