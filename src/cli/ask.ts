import type { DossierRecord } from '../claim/index.ts';
import { nearest } from '../lib/index.ts';
import { accountNames, openAccounts, parseAccount, type Accounts } from '../reckoning/index.ts';
import { isoOf, parseDateText, parseIsoDay } from '../time/index.ts';
import type { OpenDossier } from '../dossier/index.ts';
import { Failure } from './failure.ts';

/** A dossier's accounts, and the checks of what a person typed to ask of them. A wrong word is a Failure with exit code 2. */
export interface Ask {
  readonly accounts: Accounts;
  day(text: string): string;
  account(name: string | undefined): string;
  id(kind: 'place' | 'party' | 'agreement', id: string | undefined): string | undefined;
  /** The id of anything that has one. */
  thing(id: string): string;
}

/** Prepares a dossier to be asked. */
export function askOf(dossier: OpenDossier): Ask {
  const { record } = dossier;
  const known = {
    place: record.gazetteer.places,
    party: record.gazetteer.parties,
    agreement: record.agreements,
  };
  return {
    accounts: openAccounts(record),
    day: dayTyped,
    account: (name = record.defaultAccount) => {
      if (parseAccount(name, record) !== null || record.suppositions.has(name)) return name;
      throw new Failure(
        `there is no account "${name}"${meant(name, accountNames(record))}; the accounts are ${accountNames(record).join(', ')}`,
        2,
      );
    },
    thing: (id) => {
      const things = thingsOf(record);
      if (things.has(id)) return id;
      throw new Failure(`nothing in the dossier has the id "${id}"${meant(id, things)}`, 2);
    },
    id: (kind, id) => {
      if (id === undefined || known[kind].has(id)) return id;
      throw new Failure(`there is no ${kind} with the id "${id}"${meant(id, known[kind].keys())}`, 2);
    },
  };
}

function thingsOf(record: DossierRecord): ReadonlySet<string> {
  const { gazetteer, agreements, events, holdings, claims } = record;
  const own = [...claims.values()].flatMap(({ id, record: { commitment, grant, body } }) => [
    id,
    commitment?.id,
    grant?.id,
    body?.id,
  ]);
  const registered = [gazetteer.places, gazetteer.parties, agreements, events, holdings].flatMap(
    (register) => [...register.keys()],
  );
  return new Set([...registered, ...own.filter((id) => id !== undefined)]);
}

function dayTyped(text: string): string {
  const day = parseIsoDay(text);
  if (day !== null) return isoOf(day);
  const parsed = parseDateText(text);
  const problem = parsed.ok ? 'it is not one day' : parsed.problem;
  throw new Failure(`"${text}" is not a day: ${problem}; write it as in 1946-02-01`, 2);
}

function meant(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === null ? '' : `; did you mean "${near}"?`;
}
