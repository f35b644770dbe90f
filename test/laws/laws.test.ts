// What holds of every small world: of relative dates, terms, commitments and several sources.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAccounts, type Accounts } from '../../src/reckoning/index.ts';
import { commitmentsReport, standingsReport } from '../../src/report/index.ts';
import { isoOf, parseIsoDay } from '../../src/time/index.ts';
import { readRecord } from '../../src/claim/index.ts';
import { filesOf } from '../cases/dossier-of.ts';
import { standingName } from '../cases/shown.ts';
import { anyWorldWithDuty } from './any-duty.ts';
import { anySpan, anyWorld, SOURCES } from './any-world.ts';
import { slowReckoning } from './slow-standings.ts';
import { DAY_0, dossierOf, type SmallClaim, type SmallWorld, type Span } from './small-world.ts';

const someWorld = fc.oneof(anyWorld, anyWorldWithDuty);
const someSource = fc.constantFrom(...SOURCES);
const SOME_DAYS = [-1, 4, 9, 12, 16, 21, 30];
const ACCOUNTS = ['default', 'according-to:letter', 'only:gazette', 'only:post'];

/** Opens a world as far as it is sound: where sources are left out, what is said of a duty may be about none. */
const open = (world: SmallWorld): Accounts => openAccounts(readRecord(filesOf(dossierOf(world))));

/** All that is answered on some days in some accounts. */
function answers(accounts: Accounts, names = ACCOUNTS, shift = 0): string[] {
  return names.flatMap((account) =>
    SOME_DAYS.map((day) => {
      const asked = { date: isoOf(DAY_0 + day + shift), account };
      return JSON.stringify([standingsReport(accounts, asked), commitmentsReport(accounts, asked)]);
    }),
  );
}

/** What stands on a day in an account, with how certainly it does. */
function standing(accounts: Accounts, account: string, day: number): Map<string, string> {
  const { standings } = standingsReport(accounts, { date: isoOf(DAY_0 + day), account });
  return new Map(standings.map((line) => [standingName(line), line.status]));
}

describe('of every small world', { timeout: 120_000 }, () => {
  it('moved by some days the answers move by as many', () => {
    fc.assert(
      fc.property(someWorld, fc.integer({ min: -300, max: 300 }), (world, by) => {
        fc.pre(!JSON.stringify(world).includes('"months"'));
        const later = answers(open(moved(world, by)), ACCOUNTS, by);
        expect(later.map((text) => movedText(text, -by))).toEqual(answers(open(world)));
      }),
      { numRuns: 60 },
    );
  });

  it('the order of claims in it, and of its sources, changes no answer', () => {
    fc.assert(
      fc.property(someWorld, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (world, seed) => {
        const kinds = Object.fromEntries(shuffled(Object.entries(world.kinds), seed));
        const other = { ...world, kinds, claims: shuffled(world.claims, seed) };
        expect(answers(open(other)).map(inOneOrder)).toEqual(answers(open(world)).map(inOneOrder));
      }),
      { numRuns: 60 },
    );
  });

  it('what only one source says is the same when the others say nothing', () => {
    fc.assert(
      fc.property(someWorld, someSource, (world, source) => {
        const alone = { ...world, claims: world.claims.filter((claim) => claim.source === source) };
        const account = [`only:${source}`];
        expect(answers(open(world), account)).toEqual(answers(open(alone), account));
      }),
      { numRuns: 60 },
    );
  });

  it('a source that says nothing changes nothing', () => {
    fc.assert(
      fc.property(someWorld, someSource, (world, source) => {
        const silent = { ...world, claims: world.claims.filter((claim) => claim.source !== source) };
        const others = Object.entries(world.kinds).filter(([id]) => id !== source);
        const without = { ...silent, kinds: Object.fromEntries(others) };
        const names = SOURCES.filter((id) => id !== source).flatMap((id) => [
          `only:${id}`,
          `according-to:${id}`,
        ]);
        const seen = (accounts: Accounts): unknown =>
          ['default', ...names].map((account) =>
            SOME_DAYS.map((day) => [...standing(accounts, account, day)]),
          );
        expect(seen(open(silent))).toEqual(seen(open(without)));
      }),
      { numRuns: 60 },
    );
  });

  it('a day told more exactly leaves what was certain as it was', () => {
    fc.assert(
      fc.property(anyWorld, someSource, anySpan(0, 3), fc.nat(), (world, source, [from, more], which) => {
        const account = `only:${source}`;
        const finer = { ...world, claims: narrowed(world.claims, source, from, more, which) };
        // What cannot be true together is another matter: then a finer day may set aside what a coarser one did not.
        fc.pre([world, finer].every((one) => slowReckoning(one).of(account).setAside.length === 0));
        const [before, after] = [open(world), open(finer)];
        for (const day of SOME_DAYS) {
          const [was, is] = [standing(before, account, day), standing(after, account, day)];
          for (const [name, status] of was)
            if (status === 'certain') expect([day, name, is.get(name)]).toEqual([day, name, 'certain']);
          for (const name of is.keys()) expect(was.has(name)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function shuffled<T>(items: readonly T[], seed: readonly number[]): T[] {
  return items
    .map((item, at) => ({ item, key: seed[at] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** An answer with the words of the sources, which come in the order of sources.yaml, in the order of their ids. */
function inOneOrder(answer: string): unknown {
  const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return JSON.parse(answer, (key, value: unknown) =>
    Array.isArray(value) && ['according', 'claims', 'standings'].includes(key) ? value.sort(byText) : value,
  );
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every((day) => typeof day === 'number');
}

/** The same with every span of days changed. */
function withSpans<T>(value: T, change: (span: Span) => Span): T {
  if (isSpan(value)) return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => withSpans(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withSpans<unknown>(item, change)]),
  ) as T;
}

function moved(world: SmallWorld, by: number): SmallWorld {
  return withSpans(world, ([first, last]) => [first + by, last + by]);
}

function movedText(text: string, by: number): string {
  return text.replace(/\d{4}-\d\d-\d\d/g, (date) => isoOf((parseIsoDay(date) ?? 0) + by));
}

/** The claims of a world, of which one claim of a source gives its days more exactly. */
function narrowed(
  claims: readonly SmallClaim[],
  source: string,
  from: number,
  more: number,
  which: number,
): SmallClaim[] {
  const of = claims.filter((claim) => claim.source === source);
  const chosen = of[which % Math.max(of.length, 1)];
  const finer = ([first, last]: Span): Span => [
    Math.min(first + from, last),
    Math.min(first + from + more, last),
  ];
  return claims.map((claim) => (claim === chosen ? withSpans(claim, finer) : claim));
}
