// What-if: undone it was never asked, it equals a fresh reckoning, and only what depends on it is reckoned again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord, type Change } from '../../src/claim/index.ts';
import { openAccounts, type Accounts } from '../../src/reckoning/index.ts';
import { commitmentsReport, standingsReport, whatIfReport } from '../../src/report/index.ts';
import { isoOf } from '../../src/time/index.ts';
import { filesOf, recordOf, type ShortDossier } from '../cases/dossier-of.ts';
import { anyWorldWithDuty } from './any-duty.ts';
import { anyWorld, SOURCES } from './any-world.ts';
import { claimId, DAY_0, dossierOf, type SmallWorld } from './small-world.ts';

const someWorld = fc.oneof(anyWorld, anyWorldWithDuty);
const SOME_DAYS = [-1, 4, 9, 12, 16, 21, 30];
const ACCOUNTS = ['default', ...SOURCES.flatMap((id) => [`only:${id}`, `according-to:${id}`])];

const open = (world: SmallWorld): Accounts => openAccounts(readRecord(filesOf(dossierOf(world))));

function answers(accounts: Accounts, names = ACCOUNTS): string[] {
  return names.flatMap((account) =>
    SOME_DAYS.map((day) => {
      const asked = { date: isoOf(DAY_0 + day), account };
      return JSON.stringify([standingsReport(accounts, asked), commitmentsReport(accounts, asked)]);
    }),
  );
}

const someDay = fc.integer({ min: 0, max: 24 }).map((day) => isoOf(DAY_0 + day));
const someSource = fc.constantFrom(...SOURCES);
const someEvent = fc.constantFrom('arrival', 'departure', 'peace', 'signing');

/** A change of what the claims of a world say; the number chooses among them. */
const anyChange: fc.Arbitrary<(world: SmallWorld) => Change> = fc.oneof(
  someSource.map((source) => () => ({ 'drop-source': source })),
  fc.nat().map((which) => (world: SmallWorld) => ({ 'drop-claim': chosen(world, which) })),
  fc.tuple(someEvent, someDay).map(([set, to]) => () => ({ set, to })),
  someDay.map((to) => () => ({ set: 'the-custody.end', to })),
  fc.nat().map((which) => (world: SmallWorld) => ({
    change: chosen(world, which),
    to: { modality: 'denied' as const },
  })),
  fc.tuple(fc.nat(), someEvent, someDay).map(([which, id, when]) => (world: SmallWorld) => ({
    change: chosen(world, which),
    to: { event: { id, when } },
  })),
  fc.tuple(someEvent, someDay).map(([id, when]) => () => ({ add: { id: 'supposed', event: { id, when } } })),
);
const anyChanges = fc.array(anyChange, { minLength: 1, maxLength: 3 });

function chosen({ claims }: SmallWorld, which: number): string {
  const claim = claims[which % Math.max(claims.length, 1)];
  return claim === undefined ? 'nothing' : claimId(claim);
}

describe('what-if in small worlds', { timeout: 120_000 }, () => {
  it('undone it was never asked', () => {
    fc.assert(
      fc.property(someWorld, anyChanges, (world, changes) => {
        const accounts = open(world);
        const before = answers(accounts, ['default', 'only:letter']);
        answers(accounts.suppose(changes.map((change) => change(world))));
        expect(answers(accounts, ['default', 'only:letter'])).toEqual(before);
        expect(answers(accounts)).toEqual(answers(open(world)));
      }),
      { numRuns: 40 },
    );
  });

  it('what is supposed is what a reckoning from scratch finds, one supposition after another', () => {
    fc.assert(
      fc.property(someWorld, anyChanges, anyChanges, (world, first, second) => {
        const accounts = open(world);
        answers(accounts);
        for (const changes of [first, second, [...first, ...second], first]) {
          const supposed = accounts.suppose(changes.map((change) => change(world)));
          expect(answers(supposed)).toEqual(answers(openAccounts(supposed.record)));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('without a source, or without a claim, it is as if that had never been written', () => {
    fc.assert(
      fc.property(someWorld, someSource, fc.nat(), (world, source, which) => {
        const accounts = open(world);
        answers(accounts);
        const id = chosen(world, which);
        const left = (keep: (claim: SmallWorld['claims'][number]) => boolean): SmallWorld => ({
          ...world,
          claims: world.claims.filter(keep),
        });
        expect(answers(accounts.suppose([{ 'drop-source': source }]))).toEqual(
          answers(open(left((claim) => claim.source !== source))),
        );
        expect(answers(accounts.suppose([{ 'drop-claim': id }]))).toEqual(
          answers(open(left((claim) => claimId(claim) !== id))),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('a date that is supposed is as if every claim that gives the date gave that one', () => {
    fc.assert(
      fc.property(anyWorld, someEvent, fc.integer({ min: 0, max: 24 }), (world, event, day) => {
        const isDating = ({ tells, denied }: SmallWorld['claims'][number]): boolean =>
          'event' in tells && tells.event === event && tells.when !== null && !denied;
        fc.pre(world.claims.some(isDating) && world.claims.every(({ denied }) => !denied));
        const claims = world.claims.map((claim) =>
          isDating(claim) && 'event' in claim.tells
            ? { ...claim, tells: { ...claim.tells, when: { days: [day, day] as const } } }
            : claim,
        );
        const changes = [{ set: event, to: isoOf(DAY_0 + day) }];
        const [supposed, written] = [open(world).suppose(changes), open({ ...world, claims })];
        const first = openAccounts(written.record).suppose(changes);
        expect(answers(supposed)).toEqual(answers(first));
      }),
      { numRuns: 40 },
    );
  });

  it('nothing supposed changes nothing', () => {
    fc.assert(
      fc.property(someWorld, (world) => {
        const accounts = open(world);
        const before = answers(accounts);
        const reckoned = accounts.reckonedParts();
        expect(whatIfReport(accounts, []).changes).toEqual([]);
        expect(answers(accounts.suppose([]))).toEqual(before);
        expect(accounts.reckonedParts()).toBe(reckoned);
      }),
      { numRuns: 40 },
    );
  });
});

/** Places that have nothing to do with each other; in each an arrival, and a departure some days after it. */
function apart(places: number): ShortDossier {
  const at = [...Array(places).keys()];
  const day = (number: number): string => isoOf(DAY_0 + number);
  const stay = (number: number): object[] => [
    { event: { id: `arrival-${number}`, when: day(number) } },
    { event: { id: `departure-${number}`, when: { within: 'P9D', of: `arrival-${number}` } } },
  ];
  const all = at.flatMap(stay);
  return {
    parties: ['kingdom'],
    places: at.map((number) => `valley-${number}`),
    events: Object.fromEntries(
      at.flatMap((number) => [
        [`arrival-${number}`, { type: 'occupation', by: 'kingdom', of: `valley-${number}` }],
        [`departure-${number}`, { type: 'withdrawal', by: 'kingdom', of: `valley-${number}` }],
      ]),
    ),
    sources: { gazette: all.map((statement, line) => ({ says: `Line ${line + 1} of it.`, ...statement })) },
  };
}

describe('what-if reckons again only what depends on the change', () => {
  const PLACES = 12;
  const someNumbers = fc.uniqueArray(fc.integer({ min: 0, max: PLACES - 1 }), { minLength: 1, maxLength: 4 });

  it('as many parts as are touched by it, and none a second time', () => {
    fc.assert(
      fc.property(someNumbers, (numbers) => {
        const accounts = openAccounts(recordOf(apart(PLACES)));
        accounts.of({ kind: 'default' });
        expect(accounts.reckonedParts()).toBe(PLACES);
        const changes = numbers.map((number) => ({ set: `arrival-${number}`, to: isoOf(DAY_0 + 40) }));
        const supposed = accounts.suppose(changes);
        supposed.of({ kind: 'default' });
        expect(accounts.reckonedParts()).toBe(PLACES + numbers.length);
        supposed.of({ kind: 'default' });
        accounts.of({ kind: 'default' });
        expect(accounts.reckonedParts()).toBe(PLACES + numbers.length);
      }),
      { numRuns: 20 },
    );
  });

  it('the difference it tells is of those places alone', () => {
    fc.assert(
      fc.property(someNumbers, (numbers) => {
        const accounts = openAccounts(recordOf(apart(PLACES)));
        const changes = numbers.map((number) => ({ set: `arrival-${number}`, to: isoOf(DAY_0 + 40) }));
        const refs = whatIfReport(accounts, changes).changes.map((change) => change.ref);
        expect(refs.sort()).toEqual(
          numbers.map((number) => `standing/valley-${number}/military-occupation/kingdom`).sort(),
        );
      }),
      { numRuns: 20 },
    );
  });
});
