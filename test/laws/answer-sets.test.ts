// Standings of small worlds against an answer set program of the same claims, solved by clingo: an oracle that shares no code with the reckoning.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAccounts, parseAccount } from '../../src/reckoning/index.ts';
import { standingsReport } from '../../src/report/index.ts';
import { isoOf } from '../../src/time/index.ts';
import { recordOf } from '../cases/dossier-of.ts';
import { standingName } from '../cases/shown.ts';
import { answerSetsOf, holds, type AnswerSets } from './answer-sets.ts';
import { anyWorld, DAYS, SOURCES } from './any-world.ts';
import { row } from './slow-days.ts';
import { slowReckoning, THROUGH } from './slow-standings.ts';
import { DAY_0, dossierOf, HOLDINGS, type SmallWorld } from './small-world.ts';

const NAMES = [...new Set([...Object.keys(HOLDINGS), ...Object.keys(THROUGH)])];

/** What stands on the days, with the verdict, by the engine and by the answer sets; and what is set aside. */
function reckoned(world: SmallWorld, account: string): { standings: string[]; setAside: string[] } {
  const accounts = openAccounts(recordOf(dossierOf(world)));
  const standings = DAYS.flatMap((day) =>
    standingsReport(accounts, { date: isoOf(DAY_0 + day), account }).standings.map(
      (line) => `${day}: ${standingName(line)}: ${line.status}`,
    ),
  );
  const { times } = accounts.of(parseAccount(account, accounts.record) ?? { kind: 'default' });
  return {
    standings: standings.sort(),
    setAside: times.setAside.map(({ claim, field }) => `${claim.id} ${field}`).sort(),
  };
}

function solved({ certain, possible, setAside }: AnswerSets): { standings: string[]; setAside: string[] } {
  const standings = DAYS.flatMap((day) =>
    NAMES.flatMap((name) => {
      const facts = holds(name, day);
      if (!facts.some((fact) => possible.has(fact))) return [];
      return [`${day}: ${name}: ${facts.some((fact) => certain.has(fact)) ? 'certain' : 'possible'}`];
    }),
  );
  return { standings: standings.sort(), setAside: [...setAside].sort() };
}

/** A holding that may have ended on the day it began stands on no day then; by its bounds alone it may. */
function mayBeEmpty(world: SmallWorld, account: string): boolean {
  const { holdings, days } = slowReckoning(world).of(account);
  return holdings.some(({ name }) => days.some(row(`${name}.end`, `${name}.start`, null, 0)));
}

describe('small worlds are as the answer sets of clingo have them', { timeout: 240_000 }, () => {
  it('certain is what is in all answer sets, possible what is in some; set aside what is in none', async () => {
    const someAccount = fc.constantFrom(
      ...SOURCES.flatMap((id) => [`only:${id}`, `according-to:${id}`, `according-to:${id}`]),
    );
    await fc.assert(
      fc.asyncProperty(anyWorld, someAccount, async (world, account) => {
        fc.pre(!mayBeEmpty(world, account));
        expect(reckoned(world, account)).toEqual(solved(await answerSetsOf(world, account)));
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
