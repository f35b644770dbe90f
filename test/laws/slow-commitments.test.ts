// Commitments of small worlds against a reckoning that goes through every way in which it may have been.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentStates, openAccounts, type Accounts } from '../../src/reckoning/index.ts';
import { commitmentsReport, type CommitmentLine, type ReportBounds } from '../../src/report/index.ts';
import { isoOf, parseIsoDay } from '../../src/time/index.ts';
import { recordOf } from '../cases/dossier-of.ts';
import { anyWorldInForce, anyWorldWithDuty } from './any-duty.ts';
import { DAYS, SOURCES } from './any-world.ts';
import { slowCommitment, type SlowCommitment } from './slow-commitments.ts';
import type { SlowBounds } from './slow-days.ts';
import { slowReckoning, type SlowReckoning } from './slow-standings.ts';
import { DAY_0, dossierOf, type SmallWorld } from './small-world.ts';

const someAccount = fc.constantFrom(
  'default',
  ...SOURCES.flatMap((source) => [`only:${source}`, `according-to:${source}`]),
);

const someWorld = fc.oneof(
  { weight: 3, arbitrary: anyWorldWithDuty },
  { weight: 1, arbitrary: anyWorldInForce },
);

const open = (world: SmallWorld): Accounts => openAccounts(recordOf(dossierOf(world)));

function lineOn(accounts: Accounts, account: string, day: number): CommitmentLine | undefined {
  return commitmentsReport(accounts, { date: isoOf(DAY_0 + day), account }).commitments[0];
}

function reckoned(accounts: Accounts, account: string, day: number): SlowCommitment | null {
  const line = lineOn(accounts, account, day);
  if (line === undefined) return null;
  const { state, alsoPossible, deadline, fulfilled, days } = line;
  const done = fulfilled === null ? null : fromDay0(fulfilled);
  return { state, also: alsoPossible, due: fromDay0(deadline), done, days };
}

function fromDay0({ earliest, latest }: ReportBounds): SlowBounds {
  const day = (date: string | null): number | null =>
    date === null ? null : (parseIsoDay(date) ?? NaN) - DAY_0;
  return { earliest: day(earliest), latest: day(latest) };
}

/** The states in one order, for comparison. */
function inOrder(commitment: SlowCommitment | null): SlowCommitment | null {
  if (commitment === null) return null;
  return { ...commitment, also: commitmentStates.filter((state) => commitment.also.includes(state)) };
}

/** Disputed when two sources that speak of it, each with the others filling its gaps, certainly differ; certain when all agree in one state. */
function certaintyOf(slow: SlowReckoning, day: number): string {
  const { world, of } = slow;
  const own = slowCommitment(world, of('default'), day);
  const words = SOURCES.filter((source) => speaks(slow, source)).flatMap(
    (source) => slowCommitment(world, of(`according-to:${source}`), day) ?? [],
  );
  const certain = words.filter(({ also }) => also.length === 0);
  if (new Set(certain.map(({ state }) => state)).size > 1) return 'disputed';
  const agreed = own?.also.length === 0 && words.every(({ state }) => state === own.state);
  return agreed ? 'certain' : 'possible';
}

/** Whether a source tells of the commitment, of what became of it, or of what fulfils it. */
function speaks({ of }: SlowReckoning, source: string): boolean {
  const { claims, happened } = of(`only:${source}`);
  const fulfils = of('default').claims.some(
    ({ tells }) => 'duty' in tells && tells.duty.fulfilledBy === 'departure',
  );
  return (fulfils && happened('departure')) || claims.some(({ tells }) => 'duty' in tells || 'fate' in tells);
}

describe('commitments of small worlds are as the slow reckoning finds them', { timeout: 120_000 }, () => {
  it('their states, those that are possible too, deadlines, and days early or late', () => {
    fc.assert(
      fc.property(someWorld, someAccount, (world, account) => {
        const [accounts, slow] = [open(world), slowReckoning(world)];
        for (const day of DAYS)
          expect([day, inOrder(reckoned(accounts, account, day))]).toEqual([
            day,
            inOrder(slowCommitment(world, slow.of(account), day)),
          ]);
      }),
      { numRuns: 200 },
    );
  });

  it('whether they are certain, possible or disputed where the sources are compared', () => {
    fc.assert(
      fc.property(someWorld, fc.constantFrom(0, 1, 2), (world, shift) => {
        const [accounts, slow] = [open(world), slowReckoning(world)];
        for (const day of DAYS.filter((_, at) => at % 3 === shift)) {
          const line = lineOn(accounts, 'default', day);
          if (line !== undefined) expect([day, line.certainty]).toEqual([day, certaintyOf(slow, day)]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('every state occurs in them', () => {
    const seen = new Set<string>();
    for (const world of fc.sample(anyWorldWithDuty, { numRuns: 300, seed: 7 }))
      for (const day of DAYS.filter((one) => one % 4 === 0))
        seen.add(slowCommitment(world, slowReckoning(world).of('default'), day)?.state ?? '');
    expect([...commitmentStates].filter((state) => !seen.has(state))).toEqual([]);
  });
});
