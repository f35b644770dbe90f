// What the first dossier must show, row by row of the systems that its five documents describe.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../src/claim/index.ts';
import { openDossier } from '../../src/dossier/index.ts';
import { openAccounts } from '../../src/reckoning/index.ts';
import {
  commitmentsReport,
  disagreementsReport,
  standingsReport,
  type CommitmentLine,
  type StandingLine,
} from '../../src/report/index.ts';
import { parseIsoDay } from '../../src/time/index.ts';

const { record, diagnostics } = await openDossier(
  fileURLToPath(new URL('../../dossiers/manchuria', import.meta.url)),
);
const accounts = openAccounts(record);
const { claims } = record;

const standings = (date: string, place: string, account = 'default'): readonly StandingLine[] =>
  standingsReport(accounts, { date, place, account }).standings;
const commitment = (date: string, id: string, account = 'default'): CommitmentLine | undefined =>
  commitmentsReport(accounts, { date, account }).commitments.find((line) => line.id === id);
const holders = (line: StandingLine): string[] => line.holders.map((holder) => holder.party);
const sourcesOf = (ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => claims.get(id)?.source ?? id)),
];
const occupation = (date: string, account?: string): StandingLine | undefined =>
  standings(date, 'manchuria', account).find(
    (line) => line.title === 'military-occupation' && holders(line).includes('ussr'),
  );
const word = (
  line: StandingLine | undefined,
  source: string,
): StandingLine['according'][number] | undefined => line?.according.find((other) => other.source === source);
const quotes = (ids: readonly string[]): string =>
  ids.flatMap((id) => quotesOf(claims.get(id) as NonNullable<ReturnType<typeof claims.get>>)).join('\n');
const daysBetween = (a: string | null | undefined, b: string | null | undefined): number =>
  (parseIsoDay(b ?? '') ?? NaN) - (parseIsoDay(a ?? '') ?? NaN);

describe('the dossier', () => {
  it('has no errors, and every quote stands in its document', () => {
    const faults = [...diagnostics, ...record.diagnostics].filter((fault) => fault.severity === 'error');
    expect(faults).toEqual([]);
    expect([...claims.values()].filter((claim) => claim.quote !== 'found')).toEqual([]);
  });
});

describe('1. the occupation of Manchuria', () => {
  it('15 April 1946: certain, by all three that speak', () => {
    const line = occupation('1946-04-15');
    expect(line?.status).toBe('certain');
    const says = Object.fromEntries(line?.according.map(({ source, status }) => [source, status]) ?? []);
    expect(says).toEqual({
      whe: 'certain',
      wikipedia: 'certain',
      globalsecurity: 'certain',
      forum: 'silent',
      'agreement-1950-text': 'silent',
    });
  });

  it.each([
    ['1945-08-08', undefined],
    ['1945-08-31', 'certain'],
    ['1946-01-01', 'certain'],
    ['1946-04-20', 'certain'],
    ['1946-04-21', 'possible'],
    ['1946-04-29', 'possible'],
    ['1946-04-30', 'disputed'],
    ['1946-05-02', 'disputed'],
    ['1946-05-03', undefined],
    ['1946-05-04', undefined],
  ])('%s: %s', (day, status) => {
    expect(occupation(day)?.status).toBe(status);
  });

  it('2 May 1946: disputed, with the words of both sides', () => {
    const line = occupation('1946-05-02');
    for (const source of ['whe', 'wikipedia']) {
      expect(word(line, source)?.status).toBe('certain');
      expect(sourcesOf(word(line, source)?.claims ?? [])).toEqual([source]);
    }
    expect(word(line, 'globalsecurity')?.status).toBe('not');
    expect(quotes(word(line, 'whe')?.claims ?? [])).toMatch(/3 May 1946|May 3, 1946/);
    expect(quotes(word(line, 'globalsecurity')?.claims ?? [])).toContain('late April 1946');
  });

  it('lasted 267 days by either version of the article', () => {
    for (const account of ['only:whe', 'only:wikipedia']) {
      const line = occupation('1946-01-01', account);
      expect(line?.from).toEqual({ earliest: '1945-08-09', latest: '1945-08-09' });
      expect(daysBetween(line?.from.latest, line?.until.earliest)).toBe(267);
      expect(line?.until.latest).toBe('1946-05-03');
    }
  });

  it('according to each it ends when that one says', () => {
    expect(occupation('1946-05-02', 'according-to:whe')?.status).toBe('certain');
    expect(occupation('1946-05-02', 'according-to:globalsecurity')).toBeUndefined();
    expect(occupation('1946-04-30', 'only:globalsecurity')).toBeUndefined();
  });
});

describe('2. the duty to withdraw', () => {
  it('was due on 5 September and 15 November 1945, by the terms of one source and the surrender told by another', () => {
    const [begin, complete] = ['withdraw-begin', 'withdraw-complete'].map((id) =>
      commitment('1946-01-01', id),
    );
    expect(begin?.deadline).toEqual({ earliest: '1945-09-05', latest: '1945-09-05' });
    expect(complete?.deadline).toEqual({ earliest: '1945-11-15', latest: '1945-11-15' });
    expect(sourcesOf(complete?.claims ?? [])).toEqual(expect.arrayContaining(['whe', 'wikipedia']));
    expect(commitment('1946-01-01', 'withdraw-complete', 'only:whe')).toMatchObject({
      deadline: { latest: null },
      missing: expect.arrayContaining(['surrender-of-japan']) as string[],
    });
  });

  it('was 47 days overdue on 1 January 1946', () => {
    const line = commitment('1946-01-01', 'withdraw-complete');
    expect(line).toMatchObject({ state: 'overdue', days: { atLeast: 47, atMost: 47 } });
    expect(line?.debtor).toEqual(['ussr']);
  });

  it('was kept 169 days late by either version of the article, and 157 to 166 by the strategic-studies page', () => {
    const line = commitment('1946-06-01', 'withdraw-complete');
    const late = Object.fromEntries(line?.according.map(({ source, days }) => [source, days]) ?? []);
    expect(line).toMatchObject({ state: 'fulfilled', days: { atLeast: 157, atMost: 166 } });
    expect(late).toMatchObject({
      whe: { atLeast: 169, atMost: 169 },
      wikipedia: { atLeast: 169, atMost: 169 },
      globalsecurity: { atLeast: 157, atMost: 166 },
    });
    expect(commitment('1946-06-01', 'withdraw-complete', 'according-to:whe')?.days).toEqual({
      atLeast: 169,
      atMost: 169,
    });
  });

  it('was begun in time by one version and, as the other implies, 186 days late', () => {
    const { according = [] } = commitment('1946-06-01', 'withdraw-begin') ?? {};
    const days = Object.fromEntries(according.map((said) => [said.source, said.days]));
    expect(days['whe']).toEqual({ atLeast: 186, atMost: 186 });
    expect(days['wikipedia']?.atMost).toBeLessThanOrEqual(0);
    expect(commitment('1946-06-01', 'withdraw-begin', 'according-to:whe')?.certainty).toBe('possible');
    expect(commitment('1946-06-01', 'withdraw-begin')?.certainty).not.toBe('disputed');
  });
});

describe('3. the treaty of 1945', () => {
  it('is put together from what each source tells of it', () => {
    const told = (id: string): string[] =>
      [...claims.values()].filter((claim) => claim.record.commitment?.id === id).map((claim) => claim.source);
    expect(new Set(told('withdraw-complete'))).toEqual(new Set(['whe']));
    expect(told('recognise-mongolia')).toContain('wikipedia');
    expect(told('recognise-mongolia')).not.toContain('whe');
    expect(told('chinese-sovereignty')).toEqual(expect.arrayContaining(['whe', 'wikipedia']));
    const terms = [...claims.values()].filter((claim) => claim.record.holding?.term === 'P30Y');
    expect(new Set(terms.map((claim) => claim.source))).toEqual(new Set(['globalsecurity']));
  });
});

describe('4. the agreement of 1950', () => {
  it.each(['railway-transfer', 'port-arthur-withdrawal'])(
    '%s is due at the latest at the end of 1952',
    (id) => {
      const line = commitment('1952-12-31', id);
      expect(line?.deadline).toMatchObject({ latest: '1952-12-31' });
      expect(line?.missing).toContain('peace-with-japan');
      expect(line?.state).toBe('in-effect');
      expect(commitment('1953-01-01', id)).toMatchObject({ state: 'no-information', days: { atLeast: 1 } });
    },
  );

  it.each(['commission-measures', 'dalian-property-measures'])(
    '%s, three months from a day that nobody tells, is not computable',
    (id) => {
      const line = commitment('1953-01-01', id);
      expect(line?.deadline.latest).toBeNull();
      expect(line?.missing).toContain('agreement-1950-in-force');
      expect(line?.state).toBe('in-effect');
    },
  );

  it('the property in Dalian is to be taken over within 1950', () => {
    expect(commitment('1950-12-31', 'dalian-property-transfer')).toMatchObject({
      deadline: { latest: '1950-12-31' },
      state: 'in-effect',
    });
    expect(commitment('1951-01-01', 'dalian-property-transfer')?.state).toBe('no-information');
  });

  it('nothing of it is owed before it is signed, or certain while nobody tells that it is in force', () => {
    expect(commitment('1950-02-13', 'railway-transfer')).toBeUndefined();
    const lines = commitmentsReport(accounts, {
      date: '1951-01-01',
      agreement: 'agreement-1950',
    }).commitments;
    expect(lines.length).toBeGreaterThan(9);
    for (const line of lines) {
      expect(line.missing).toContain('agreement-1950-in-force');
      expect(line.certainty).toBe('possible');
    }
  });
});

describe('5. three titles for three assets', () => {
  it.each([
    ['port-arthur-base', 'joint-use', ['china', 'ussr'], [null, null]],
    ['dairen-port', 'lease', ['ussr'], ['one-half']],
    ['changchun-railway', 'joint-ownership', ['china', 'ussr'], [null, null]],
  ])('1 January 1946: %s, %s', (place, title, who, shares) => {
    const lines = standings('1946-01-01', place).filter((line) => line.title === title);
    const line = lines.find((candidate) => holders(candidate).join() === who.join());
    expect(line?.holders.map((holder) => holder.share)).toEqual(shares);
    expect(line?.according.find((said) => said.source === 'globalsecurity')?.status).not.toBe('silent');
  });

  it('1960: the term to 1975 is superseded, and nothing of it certain', () => {
    for (const place of ['port-arthur-base', 'changchun-railway']) {
      const lines = standings('1960-01-01', place).filter(
        (line) => line.agreement === 'sino-soviet-treaty-1945',
      );
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line.status).toBe('possible');
        expect(line.flags).toContain('superseded-by');
      }
    }
  });
});

describe('6. where the sources differ', () => {
  const end = disagreementsReport(record, { about: 'occupation-of-manchuria' }).questions.find(
    (question) => question.aspect === 'end',
  );
  const answer = (value: string): number => end?.answers.findIndex((given) => given.value === value) ?? -1;
  const relation = (a: string, b: string): string | undefined =>
    end?.pairs.find((pair) => [pair.a, pair.b].sort().join() === [answer(a), answer(b)].sort().join())
      ?.relation;

  it('the end of the occupation: 3 May is May, and not late April', () => {
    expect(end?.relation).toBe('contradict');
    expect(relation('3 May 1946', 'late April 1946')).toBe('contradict');
    expect(relation('May 1946', 'late April 1946')).toBe('contradict');
    expect(relation('3 May 1946', 'May 1946')).toBe('finer');
  });

  it('two versions of one article are one witness', () => {
    expect(end?.answers[answer('3 May 1946')]).toMatchObject({ sources: ['whe', 'wikipedia'], witnesses: 1 });
    expect(end?.answers[answer('late April 1946')]).toMatchObject({
      sources: ['globalsecurity'],
      witnesses: 1,
    });
  });

  it('every answer has its quotes, where they stand', () => {
    for (const { source, quote, start, end: stop } of end?.answers.flatMap((given) => given.quotes) ?? []) {
      const text = record.documents.get(source)?.text ?? '';
      expect(text.slice(start, stop).replace(/\s+/g, ' ')).toBe(quote.replace(/\s+/g, ' '));
    }
  });
});

describe('10 and 12. other holders of Manchuria', () => {
  it('the puppet region has one source, which the others contradict', () => {
    const line = standings('1946-04-15', 'manchuria').find((other) => other.title === 'puppet-state');
    expect(line).toMatchObject({
      status: 'possible',
      holders: [{ party: 'northeast-china-region-regime', onBehalfOf: 'ussr' }],
    });
    expect(line?.flags).toContain('contested');
    expect(line?.according.filter((said) => said.status !== 'silent').map((said) => said.source)).toEqual([
      'globalsecurity',
    ]);
  });

  it('what was handed to the Chinese Communists is “much of”, not all', () => {
    const lines = standings('1946-06-01', 'manchuria').filter((line) => holders(line).includes('ccp'));
    const part = lines.find((line) => line.extent === 'part');
    expect(part?.extentText).toMatch(/much of/);
    expect(lines.filter((line) => line.title === 'own-administration' && line.extent === 'whole')).toEqual(
      [],
    );
  });
});

describe('13 and 15 to 18. around Manchuria', () => {
  it('the war was entered; whether in time cannot be told, for want of the day of the German surrender', () => {
    expect(commitment('1946-01-01', 'enter-war-against-japan')).toMatchObject({
      state: 'fulfilled',
      days: null,
      missing: ['surrender-of-germany'],
    });
  });

  it('the Kurils are told of by one source only, southern Sakhalin by three', () => {
    const speakers = (place: string): string[] =>
      standings('1950-01-01', place)
        .filter((line) => line.title === 'military-occupation' && holders(line).includes('ussr'))
        .flatMap((line) =>
          line.according.filter((said) => said.status !== 'silent').map((said) => said.source),
        );
    expect(speakers('kurils')).toEqual(['globalsecurity']);
    expect(speakers('southern-sakhalin').sort()).toEqual(['globalsecurity', 'whe', 'wikipedia']);
  });

  it('Formosa was renounced, and nobody is said to have got it', () => {
    const { standings: lines, unknown } = standingsReport(accounts, { date: '1952-06-01', place: 'formosa' });
    expect(lines.filter((line) => line.axis === 'sovereignty' || line.axis === 'administration')).toEqual([]);
    expect(lines.flatMap(holders)).not.toEqual(expect.arrayContaining(['china']));
    expect(unknown).toContainEqual({ place: 'formosa', axis: 'sovereignty', why: 'ended-no-successor' });
  });

  it('the United States administer the Ryukyus and are not their sovereign', () => {
    const lines = standings('1952-06-01', 'ryukyus').filter((line) => holders(line).includes('usa'));
    expect(lines.map((line) => line.axis)).toEqual(['administration']);
  });

  it('four predecessors and five successors are told of by the later version', () => {
    const count = (is: string): number =>
      new Set(
        [...claims.values()]
          .filter((claim) => claim.source === 'wikipedia' && claim.record.relation?.is === is)
          .filter((claim) => claim.record.relation?.to === 'occupation-of-manchuria')
          .map((claim) => claim.record.relation?.of),
      ).size;
    expect([count('predecessor'), count('successor')]).toEqual([4, 5]);
  });

  it('Outer Manchuria between 1840 and 1911: nobody certainly its sovereign', () => {
    const sovereigns = (date: string): string[] =>
      standings(date, 'outer-manchuria')
        .filter((line) => line.axis === 'sovereignty' && line.status === 'certain')
        .flatMap(holders);
    expect(sovereigns('1839-12-31')).toEqual(['qing']);
    for (const day of ['1840-06-01', '1875-01-01', '1911-06-01']) expect(sovereigns(day)).toEqual([]);
    expect(standings('1912-01-01', 'outer-manchuria').flatMap(holders)).not.toContain('qing');
  });
});

describe('21 to 25. order, vagueness, conditions', () => {
  const bounds = (event: string): { earliest: number | null; latest: number | null } =>
    accounts.of({ kind: 'default' }).times.boundsOfEvent(event);

  it('the order to withdraw came in February 1946 at the earliest, and on 10 March at the latest', () => {
    expect(bounds('order-to-withdraw')).toEqual({
      earliest: parseIsoDay('1946-02-01'),
      latest: parseIsoDay('1946-03-10'),
    });
  });

  it('Manchuria was lost in October 1948, the split came in the 1960s', () => {
    expect(bounds('loss-of-manchuria')).toEqual({
      earliest: parseIsoDay('1948-10-01'),
      latest: parseIsoDay('1948-10-31'),
    });
    expect(bounds('sino-soviet-split')).toEqual({
      earliest: parseIsoDay('1960-01-01'),
      latest: parseIsoDay('1969-12-31'),
    });
  });

  it('joint use in case of an attack is dormant, with what is missing', () => {
    const { grants } = standingsReport(accounts, { date: '1951-01-01', place: 'port-arthur-base' });
    expect(grants).toMatchObject([
      { state: 'dormant', missing: ['agreement-1950-in-force', 'attack-by-japan'], party: ['prc', 'ussr'] },
    ]);
  });
});

describe('accounts', () => {
  it.each(record.sources.map((source) => source.id))('only %s uses the statements of no other', (source) => {
    for (const date of ['1945-09-01', '1946-01-01', '1946-05-02', '1950-06-01', '1953-01-01']) {
      const asked = { date, account: `only:${source}` };
      const lines = [
        ...standingsReport(accounts, asked).standings,
        ...standingsReport(accounts, asked).grants,
        ...commitmentsReport(accounts, asked).commitments,
      ];
      for (const line of lines) expect(sourcesOf(line.claims)).toEqual([source]);
    }
  });

  it('every line of the default account rests on statements that exist', () => {
    for (const date of ['1945-09-01', '1946-05-02', '1953-01-01']) {
      const lines = [
        ...standingsReport(accounts, { date }).standings,
        ...commitmentsReport(accounts, { date }).commitments,
      ];
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) {
        expect(line.claims.length).toBeGreaterThan(0);
        for (const id of line.claims) expect(claims.has(id)).toBe(true);
      }
    }
  });
});
