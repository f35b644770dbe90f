// What is kept from one day to another is the same as what is worked out for each day alone.
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierRecord } from '../../src/claim/index.ts';
import { openDossier } from '../../src/dossier/index.ts';
import { accountNames, openAccounts, standingsOf } from '../../src/reckoning/index.ts';
import { changeDays, changeDaysOf, standingsReport, type StandingsReport } from '../../src/report/index.ts';
import { isoOf, parseIsoDay, type Day } from '../../src/time/index.ts';
import { recordOf } from '../cases/dossier-of.ts';
import { anyWorld, DAYS, SOURCES } from './any-world.ts';
import { DAY_0, dossierOf } from './small-world.ts';

const ACCOUNTS = [
  'default',
  'drafts',
  ...SOURCES.flatMap((source) => [`only:${source}`, `according-to:${source}`]),
];

/** A day reckoned by accounts that were asked for nothing before. */
function alone(record: DossierRecord, day: Day, account: string): StandingsReport {
  return { ...standingsReport(openAccounts(record), { date: isoOf(day), account }) };
}

describe('going from day to day', { timeout: 240_000 }, () => {
  it('leads to what each day alone has, in whatever order small worlds are asked', () => {
    fc.assert(
      fc.property(
        anyWorld,
        fc.constantFrom(...ACCOUNTS),
        fc.shuffledSubarray([...DAYS], { minLength: 12, maxLength: 20 }),
        (world, account, days) => {
          const record = recordOf(dossierOf(world));
          const accounts = openAccounts(record);
          for (const day of days)
            expect({ ...standingsReport(accounts, { date: isoOf(DAY_0 + day), account }) }).toEqual(
              alone(record, DAY_0 + day, account),
            );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('changes a place only on its change days, in small worlds', () => {
    fc.assert(
      fc.property(anyWorld, fc.constantFrom(...ACCOUNTS), (world, account) => {
        const record = recordOf(dossierOf(world));
        const { accounts, reckoning } = openAccounts(record).named(account)!;
        for (const place of record.gazetteer.places.keys()) {
          const changes = new Set(changeDaysOf(accounts, place, account));
          const told = (day: Day): unknown =>
            standingsOf(accounts, reckoning, place, day).map(({ key, status, words }) => [
              key,
              status,
              words.map((word) => [word.source, word.status]),
            ]);
          for (const day of DAYS.map((at) => DAY_0 + at).filter((one) => !changes.has(one)))
            expect(told(day)).toEqual(told(day - 1));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leads to the same on the days around each change of the first dossier', async () => {
    const { record } = await openDossier(fileURLToPath(new URL('../../dossiers/manchuria', import.meta.url)));
    for (const account of accountNames(record).filter((_, at) => at % 3 === 0)) {
      const accounts = openAccounts(record);
      const changes = changeDays(accounts, account).map((date) => parseIsoDay(date)!);
      const days = changes.filter((_, at) => at % 9 === 0).flatMap((day) => [day, day - 1, day + 400]);
      for (const day of days)
        expect({ ...standingsReport(accounts, { date: isoOf(day), account }) }).toEqual(
          alone(record, day, account),
        );
    }
  });
});
