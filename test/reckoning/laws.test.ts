// What holds of every dossier.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord, type DossierFiles } from '../../src/claim/index.ts';
import { openAccounts, type Accounts } from '../../src/reckoning/index.ts';
import { commitmentsReport, standingsReport, type StandingLine } from '../../src/report/index.ts';
import { isoOf, parseIsoDay } from '../../src/time/index.ts';
import { filesOf, recordOf, type Said, type ShortDossier } from '../cases/dossier-of.ts';
import { anyDossier, DAYS, FIRST } from './arbitrary.ts';

const ACCOUNTS = ['default', 'according-to:letter', 'only:gazette'];
const SOME_DAYS = DAYS.filter((day) => day % 8 === 0);

/** All that is answered on some days in some accounts, as one text. */
function answers(accounts: Accounts, shift = 0, names = ACCOUNTS): string {
  return JSON.stringify(
    names.flatMap((account) =>
      SOME_DAYS.map((day) => {
        const asked = { date: isoOf(FIRST + day + shift), account };
        return [standingsReport(accounts, asked), commitmentsReport(accounts, asked)];
      }),
    ),
    null,
    1,
  );
}

const open = (short: ShortDossier): Accounts => openAccounts(recordOf(short));
const openFiles = (files: DossierFiles): Accounts => openAccounts(readRecord(files));

describe('of every dossier', { timeout: 60_000 }, () => {
  it('the order of files and of the statements in them changes no answer', () => {
    const seeds = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(anyDossier, seeds, (short, seed) => {
        const files = new Map(shuffled([...filesOf(withSourcesShuffled(short, seed))], seed));
        expect(answers(openFiles(files))).toBe(answers(open(short)));
      }),
      { numRuns: 25 },
    );
  });

  it('dates moved by some days move the answers by as many', () => {
    fc.assert(
      fc.property(anyDossier, fc.integer({ min: -900, max: 900 }), (short, shift) => {
        const later = answers(open(JSON.parse(moved(JSON.stringify(short), shift)) as ShortDossier), shift);
        expect(moved(later, -shift)).toBe(answers(open(short)));
      }),
      { numRuns: 25 },
    );
  });

  it('what only one source says is the same without the others', () => {
    fc.assert(
      fc.property(anyDossier, (short) => {
        const { gazette = [] } = short.sources;
        const alone = { ...short, sources: { gazette } };
        expect(ownAnswers(open(short))).toEqual(ownAnswers(open(alone)));
      }),
      { numRuns: 25 },
    );
  });

  it('what is certain is between its latest beginning and its earliest end, and certain according to all who speak', () => {
    everyStanding((line, date, accounts) => {
      if (line.status !== 'certain') return;
      expect(line.from.latest !== null && line.from.latest <= date).toBe(true);
      expect(line.until.earliest === null || line.until.earliest > date).toBe(true);
      for (const { source } of line.according.filter((word) => word.status !== 'silent')) {
        const { standings } = standingsReport(accounts, { date, account: `according-to:${source}` });
        expect(standings.find((other) => other.ref === line.ref)?.status).toBe('certain');
      }
    });
  });

  it('a standing is disputed when, and only when, one source’s own words say that it stands and another’s that it does not', () => {
    everyStanding((line) => {
      const says = new Set(line.according.map((word) => word.status));
      expect(line.status === 'disputed').toBe(says.has('certain') && says.has('not'));
    });
  });

  it('no account but the default one calls anything disputed', () => {
    fc.assert(
      fc.property(anyDossier, fc.constantFrom(...DAYS), (short, day) => {
        const accounts = open(short);
        for (const account of ['only:letter', 'according-to:letter', 'only:post'])
          for (const { status } of standingsReport(accounts, { date: isoOf(FIRST + day), account }).standings)
            expect(status).not.toBe('disputed');
      }),
      { numRuns: 25 },
    );
  });
});

/** A text with every day in it moved by some days. */
function moved(text: string, days: number): string {
  return text.replace(/\d{4}-\d\d-\d\d/g, (date) => isoOf((parseIsoDay(date) ?? 0) + days));
}

function everyStanding(check: (line: StandingLine, date: string, accounts: Accounts) => void): void {
  fc.assert(
    fc.property(anyDossier, fc.constantFrom(...DAYS), (short, day) => {
      const accounts = open(short);
      const date = isoOf(FIRST + day);
      for (const line of standingsReport(accounts, { date }).standings) check(line, date, accounts);
    }),
    { numRuns: 25 },
  );
}

/** The answers of `only:gazette`, without what other sources say of them. */
function ownAnswers(accounts: Accounts): unknown {
  return SOME_DAYS.map((day) => {
    const asked = { date: isoOf(FIRST + day), account: 'only:gazette' };
    const { standings, ...rest } = standingsReport(accounts, asked);
    const { commitments } = commitmentsReport(accounts, asked);
    return {
      ...rest,
      standings: standings.map(({ according: _, ...line }) => line),
      commitments: commitments.map(({ according: _, ...line }) => line),
    };
  });
}

function withSourcesShuffled(short: ShortDossier, seed: readonly number[]): ShortDossier {
  const sources = Object.entries(short.sources).map(([id, source]) => {
    const { says, ...fields } = source as { says: readonly Said[] };
    return [id, { ...fields, says: shuffled(says, seed) }];
  });
  return { ...short, sources: Object.fromEntries(sources) as ShortDossier['sources'] };
}

function shuffled<T>(items: readonly T[], seed: readonly number[]): T[] {
  return items
    .map((item, at) => ({ item, key: seed[at] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
