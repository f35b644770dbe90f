import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  FULFIL,
  INITIATE,
  KEPT,
  LATE,
  openCommitmentLog,
  openHoldingLog,
  OVERDUE,
  PENDING,
  PROMISE,
  TERMINATE,
} from '../../src/reckoning/log/log.ts';
import { columnsOf, commitmentColumnsOf } from './log-arbitrary.ts';

const GENERATOR = fileURLToPath(
  new URL('../../../shared/bench/event-calculus-workload.mjs', import.meta.url),
);
const END = 730_000;
const DEADLINE = 3650;

function workload(kind: 'tenure' | 'commitments', events: number): string[][] {
  const text = execFileSync(process.execPath, [GENERATOR, kind, String(events), '42'], { encoding: 'utf8' });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
}

// The right answers are in the head of the generator, for seed 42.
describe.skipIf(!existsSync(GENERATOR))('a log on the shared workload', () => {
  it.each([
    { events: 1000, intervals: 714, days: 32_458_853 },
    { events: 10_000, intervals: 7106, days: 331_381_526 },
  ])('$events holdings', ({ events, intervals, days }) => {
    const log = openHoldingLog(
      columnsOf(
        workload('tenure', events).map(([day, kind, place, party], reason) => ({
          subject: Number(place),
          kind: kind === 'i' ? INITIATE : TERMINATE,
          holder: Number(party),
          earliest: Number(day),
          latest: Number(day),
          reason,
        })),
      ),
    );
    let found = 0;
    let total = 0;
    for (let subject = 0; subject < log.size().subjects; subject++) {
      const { tenures, from, to } = log.tenuresOf(subject);
      found += to - from;
      for (let at = from; at < to; at++)
        total += Math.min(END, tenures.endLatest[at]!) - tenures.startEarliest[at]!;
    }
    expect({ intervals: found, days: total }).toEqual({ intervals, days });
  });

  it('1000 promises', () => {
    const { fates } = openCommitmentLog(
      commitmentColumnsOf(
        workload('commitments', 1000).map(([day, kind, agreement]) => ({
          agreement: Number(agreement),
          kind: kind === 'p' ? PROMISE : FULFIL,
          earliest: Number(day),
          latest: Number(day),
        })),
      ),
      { kind: 'after', days: DEADLINE },
    );
    const count = (fate: number): number => fates.fate.filter((one) => one === fate).length;
    expect(fates.fate.length).toBe(542);
    expect([KEPT, LATE, OVERDUE, PENDING].map(count)).toEqual([386, 72, 84, 0]);
    expect(fates.lateLeast.reduce((sum, days) => sum + days, 0)).toBe(277_402);
    expect(fates.lateMost).toEqual(fates.lateLeast);
  });
});
