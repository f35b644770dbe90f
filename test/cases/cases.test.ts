// Cases that a historian can read and write: what sources say, a day, and what follows. README.md beside this file has the format.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openAccounts, parseAccount, type Accounts } from '../../src/reckoning/index.ts';
import { commitmentsReport, disagreementsReport, standingsReport } from '../../src/report/index.ts';
import { recordOf, type ShortDossier } from './dossier-of.ts';
import { commitmentShown, questionShown, standingName, standingShown } from './shown.ts';

type Expected = Readonly<Record<string, unknown>>;
type Section = 'standings' | 'commitments' | 'grants' | 'unknown' | 'set-aside';

interface Case extends ShortDossier {
  readonly case: string;
  /** By day, or day and account ("1846-05-01 only:gazette"). */
  readonly ask?: Readonly<Record<string, Partial<Readonly<Record<Section, Expected>>>>>;
  readonly questions?: Expected;
}

interface CaseFile extends Omit<ShortDossier, 'sources'> {
  readonly about: string;
  readonly cases: readonly Case[];
}

const folder = new URL('.', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  const { about, cases, ...shared } = parse(readFileSync(new URL(file, folder), 'utf8')) as CaseFile;
  describe(about, () => {
    it.each(cases)('$case', (one) => {
      const accounts = openAccounts(recordOf({ ...shared, ...one }));
      for (const [asked, expected] of Object.entries(one.ask ?? {})) checkDay(accounts, asked, expected);
      if (one.questions) expect(shownAs(questionsOf(accounts), one.questions)).toEqual(one.questions);
      expect(one.ask ?? one.questions, 'a case asks something').toBeDefined();
    });
  });
}

function checkDay(accounts: Accounts, asked: string, expected: NonNullable<Case['ask']>[string]): void {
  const [date = '', account = 'default'] = asked.split(' ');
  const day = standingsReport(accounts, { date, account });
  const standings = new Map(day.standings.map((line) => [standingName(line), standingShown(line)]));
  const sections: Record<Section, () => Map<string, unknown>> = {
    standings: () => standings,
    commitments: () => {
      const { commitments } = commitmentsReport(accounts, { date, account });
      return new Map(commitments.map((line) => [line.id, commitmentShown(line)]));
    },
    grants: () => new Map(day.grants.map(({ id, state, missing }) => [id, { state, missing }])),
    unknown: () => new Map(day.unknown.map(({ place, axis, why }) => [`${axis} of ${place}`, why])),
    'set-aside': () => setAside(accounts, account),
  };
  for (const [section, wanted] of Object.entries(expected) as [Section, Expected | null][]) {
    const given = sections[section]();
    expect({ [asked]: shownAs(given, wanted ?? {}) }, section).toEqual({ [asked]: wanted ?? {} });
    // Of standings and commitments a case names all there are; of the others those it is about.
    if (section === 'standings' || section === 'commitments')
      expect([...given.keys()].sort(), asked).toEqual(Object.keys(wanted ?? {}).sort());
  }
}

function questionsOf({ record }: Accounts): Map<string, unknown> {
  const { questions } = disagreementsReport(record);
  return new Map(questions.map((line) => [`${line.aspect} of ${line.about}`, questionShown(line)]));
}

function setAside(accounts: Accounts, account: string): Map<string, unknown> {
  const parsed = parseAccount(account, accounts.record) ?? { kind: 'default' };
  return new Map(accounts.of(parsed).times.setAside.map(({ claim, field }) => [claim.id, field]));
}

/** What is given, cut down to what a case asks of it: a word alone is the status or the state; "absent" is nothing at all. */
function shownAs(given: ReadonlyMap<string, unknown>, wanted: Expected): Expected {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, want]) => {
      const found = given.get(name);
      if (typeof found !== 'object' || found === null) return [name, found ?? 'absent'];
      const fields = found as Record<string, unknown>;
      if (typeof want !== 'object' || want === null) return [name, fields['status'] ?? fields['state']];
      return [name, Object.fromEntries(Object.keys(want).map((field) => [field, fields[field]]))];
    }),
  );
}
