// The standings of small worlds against a reckoning that asks, day by day, whether there is a world in which they are otherwise.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAccounts, parseAccount, type Accounts } from '../../src/reckoning/index.ts';
import { standingsReport } from '../../src/report/index.ts';
import { isoOf } from '../../src/time/index.ts';
import { recordOf } from '../cases/dossier-of.ts';
import { standingName } from '../cases/shown.ts';
import { anyWorld, DAYS, SOURCES } from './any-world.ts';
import { acrossSources, isOpen, slowReckoning, THROUGH, verdictOf } from './slow-standings.ts';
import { DAY_0, dossierOf, HOLDINGS, type SmallWorld } from './small-world.ts';

const NAMES = [...new Set([...Object.keys(HOLDINGS), ...Object.keys(THROUGH)])];
const ACCOUNTS = SOURCES.flatMap((source) => [`only:${source}`, `according-to:${source}`]);
const someAccount = fc.constantFrom(...ACCOUNTS);

const open = (world: SmallWorld): Accounts => openAccounts(recordOf(dossierOf(world)));

/** Who holds what on a day in an account, as the engine says: every standing of which a slow reckoning knows, and no other. */
function reckoned(accounts: Accounts, account: string, day: number): string[] {
  const { standings } = standingsReport(accounts, { date: isoOf(DAY_0 + day), account });
  return standings.map((line) => `${day}: ${standingName(line)}: ${line.status}`).sort();
}

function slowly(day: number, verdict: (name: string) => string, names = NAMES): string[] {
  return names
    .map((name) => [name, verdict(name)])
    .filter(([, word]) => word !== 'not')
    .map((entry) => `${day}: ${entry.join(': ')}`)
    .sort();
}

function setAside(accounts: Accounts, account: string): string[] {
  const parsed = parseAccount(account, accounts.record) ?? { kind: 'default' };
  return accounts
    .of(parsed)
    .times.setAside.map(({ claim, field }) => `${claim.id} ${field}`)
    .sort();
}

describe('small worlds are as the slow reckoning finds them', { timeout: 120_000 }, () => {
  it('what stands in an account that answers for itself', () => {
    fc.assert(
      fc.property(anyWorld, someAccount, (world, account) => {
        const [accounts, slow] = [open(world), slowReckoning(world)];
        for (const day of DAYS)
          expect(reckoned(accounts, account, day)).toEqual(
            slowly(day, (name) => verdictOf(slow.of(account), name, day)),
          );
      }),
      { numRuns: 150 },
    );
  });

  it('what is set aside', () => {
    fc.assert(
      fc.property(anyWorld, someAccount, (world, account) => {
        const [accounts, slow] = [open(world), slowReckoning(world)];
        expect(setAside(accounts, account)).toEqual(
          slow
            .of(account)
            .setAside.map(({ claim, field }) => `${claim} ${field}`)
            .sort(),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('what is certain, possible and disputed where the sources are compared', () => {
    fc.assert(
      fc.property(anyWorld, fc.constantFrom(0, 1, 2), (world, shift) => {
        const [accounts, slow] = [open(world), slowReckoning(world)];
        const names = NAMES.filter((name) => !isOpen(slow, name));
        for (const day of DAYS.filter((_, at) => at % 3 === shift))
          expect(
            reckoned(accounts, 'default', day).filter((line) =>
              names.some((name) => line.includes(`: ${name}:`)),
            ),
          ).toEqual(slowly(day, (name) => acrossSources(slow, name, day), names));
      }),
      { numRuns: 120 },
    );
  });
});
