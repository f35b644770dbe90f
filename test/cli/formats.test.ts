// The answers that programs read: names and shapes are fixed.
import { describe, expect, it } from 'vitest';
import type {
  CheckReport,
  CommitmentsReport,
  DisagreementsReport,
  StandingsReport,
} from '../../src/report/index.ts';
import { call, callJson } from './call.ts';

const BOUNDS = ['earliest', 'latest'];
const STANDING =
  'ref place axis title inLaw holders extent extentText inheritedFrom status from until lasted agreement according claims flags supersededBy';
const COMMITMENT =
  'ref id agreement article debtor creditor action object trigger deadline missing state certainty alsoPossible days fulfilled according claims';

const at = async (...args: string[]): Promise<StandingsReport> =>
  (await callJson('at', ...args)) as StandingsReport;
const commitments = async (...args: string[]): Promise<CommitmentsReport> =>
  (await callJson('commitments', ...args)) as CommitmentsReport;

/** The names of the fields of objects, which must all have the same. */
function fieldsOf(objects: readonly object[]): string[] {
  expect(objects.length).toBeGreaterThan(0);
  const [first = [], ...rest] = objects.map((one) => Object.keys(one));
  for (const other of rest) expect(other).toEqual(first);
  return first;
}

/** Every object has these fields, perhaps among others. */
function expectFields(objects: readonly object[], names: string): void {
  expect(objects.length).toBeGreaterThan(0);
  for (const one of objects) expect(Object.keys(one)).toEqual(expect.arrayContaining(names.split(' ')));
}

describe('JSON', () => {
  it('of at', async () => {
    const report = await at('1846-04-20');
    const { standings, unknown } = report;
    expect(Object.keys(report)).toEqual(['date', 'account', 'standings', 'grants', 'unknown']);
    expect(report).toMatchObject({ date: '1846-04-20', account: 'default' });
    expect(fieldsOf(standings)).toEqual(STANDING.split(' '));
    expect(fieldsOf(standings.flatMap((line) => line.holders))).toEqual(['party', 'share', 'onBehalfOf']);
    const words = standings.flatMap((line) => line.according);
    expect(fieldsOf(words)).toEqual(['source', 'status', 'from', 'until', 'lasted', 'claims']);
    expect(fieldsOf([...standings, ...words].flatMap((line) => [line.from, line.until]))).toEqual(BOUNDS);
    expect(fieldsOf(unknown)).toEqual(['place', 'axis', 'why']);
  });

  it('of commitments', async () => {
    const report = await commitments('--on', '1846-04-20');
    expect(Object.keys(report)).toEqual(['date', 'account', 'commitments']);
    expect(fieldsOf(report.commitments)).toEqual(COMMITMENT.split(' '));
    expectFields(
      report.commitments.flatMap((line) => line.according),
      'source state days',
    );
    expect(fieldsOf(report.commitments.map((line) => line.deadline))).toEqual(BOUNDS);
  });

  it('of disagreements', async () => {
    const { questions } = (await callJson('disagreements')) as DisagreementsReport;
    const answers = questions.flatMap((question) => question.answers);
    expectFields(questions, 'ref about aspect question relation answers pairs judgements');
    expectFields(answers, 'value sources witnesses claims quotes');
    expectFields(
      answers.flatMap((answer) => answer.quotes),
      'source quote start end',
    );
    expectFields(
      questions.flatMap((question) => question.pairs),
      'a b relation',
    );
  });

  it('of check', async () => {
    const report = (await callJson('check')) as CheckReport;
    expect(report).toEqual({
      diagnostics: [],
      coverage: [
        { source: 'gazette', passages: 6, claimed: 5, passedOver: 1, open: 0 },
        { source: 'letter', passages: 4, claimed: 3, passedOver: 1, open: 0 },
      ],
    });
  });

  it('of history, bodies, why and whatif', async () => {
    const { items } = (await callJson('history', 'valley')) as { items: object[] };
    expectFields(items, 'ref kind when edtf text modality sources claims');
    expect(Object.keys((await callJson('bodies')) as object)).toEqual(['date', 'account', 'bodies']);
    expectFields([(await callJson('why', 'commitment/leave')) as object], 'ref says rule from');
    const { changes } = (await callJson('whatif', 'departure=1846-06-01')) as { changes: object[] };
    expect(fieldsOf(changes)).toEqual(['ref', 'before', 'after']);
  });
});

describe('what is asked for', () => {
  it('of one place or one party leaves out the others', async () => {
    const { standings } = await at('1846-04-20', '--place', 'ford');
    expect(new Set(standings.map((line) => line.place))).toEqual(new Set(['ford']));
    const held = await at('1846-04-20', '--party', 'council');
    expect(held.standings).toMatchObject([{ place: 'ford', title: 'puppet-state' }]);
    const behind = await at('1846-04-20', '--party', 'kingdom', '--place', 'ford');
    expect(behind.standings).toMatchObject([{ place: 'ford', title: 'puppet-state' }]);
  });

  it('in an account is answered in it', async () => {
    const letter = await at('1846-05-02', '--place', 'valley', '--account', 'only:letter');
    expect(letter).toMatchObject({ account: 'only:letter', standings: [{ title: 'sovereignty' }] });
    const gazette = await at('1846-05-02', '--place', 'valley', '--account', 'only:gazette');
    expect(gazette.standings).toMatchObject([{ title: 'military-occupation', status: 'certain' }]);
  });

  it('of commitments in a state or of an agreement leaves out the others', async () => {
    expect((await commitments('--on', '1846-04-20', '--state', 'overdue')).commitments).toEqual([]);
    expect((await commitments('--agreement', 'treaty')).commitments).toMatchObject([{ id: 'leave' }]);
  });

  it('of commitments without a day is answered at the end of the period', async () => {
    expect((await commitments()).date).toBe('1850-12-31');
  });
});

describe('CSV', () => {
  it('has a head, a row for each standing, and as many cells in each', async () => {
    const { code, out } = await call(['at', '1846-04-20', '--format', 'csv']);
    const rows = out.split('\r\n');
    expect(code).toBe(0);
    expect(rows.pop()).toBe('');
    expect(rows).toHaveLength(1 + (await at('1846-04-20')).standings.length);
    const cells = rows.map((row) => row.split(','));
    expect(cells[0]?.slice(0, 5)).toEqual(['date', 'account', 'place', 'axis', 'title']);
    for (const row of cells) expect(row).toHaveLength(cells[0]?.length ?? 0);
    const valley =
      '1846-04-20,default,valley,administration,military-occupation,kingdom,whole,certain,1846-04-01,';
    expect(rows.filter((row) => row.startsWith(valley))).toHaveLength(1);
  });
});

describe('GeoJSON', () => {
  it('has a feature for each place that is held, with its position and its standings', async () => {
    interface Feature {
      readonly id: string;
      readonly geometry: { readonly type: string } | null;
      readonly properties: { readonly standings: readonly object[] };
    }
    const { out } = await call(['at', '1846-04-20', '--format', 'geojson']);
    const { type, features } = JSON.parse(out) as { type: string; features: Feature[] };
    const { standings } = await at('1846-04-20');
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id }) => id).sort()).toEqual(
      [...new Set(standings.map((line) => line.place))].sort(),
    );
    for (const feature of features)
      expect(feature).toMatchObject({
        type: 'Feature',
        properties: { date: '1846-04-20', account: 'default' },
      });
    const geometries = new Map(features.map(({ id, geometry }) => [id, geometry]));
    expect(geometries.get('valley')).toMatchObject({ coordinates: expect.any(Array) as unknown[] });
    expect(geometries.get('ferry')).toBeNull();
    expect(features.flatMap(({ properties }) => properties.standings)).toEqual(
      expect.arrayContaining(standings.map((line) => expect.objectContaining({ ref: line.ref }) as object)),
    );
  });
});
