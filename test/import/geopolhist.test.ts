// Data that nobody here wrote: GeoPolHist against Correlates of War. The data set stays outside the repository.
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, type Built } from '../../bench/geopolhist/build.mjs';
import { kinds, rowsOf } from '../../bench/geopolhist/column.mjs';
import { sideBySide } from '../../bench/geopolhist/compare.mjs';
import { compareWhole, type Compared } from '../../bench/geopolhist/whole.mjs';
import { deviations, FILE } from '../../bench/geopolhist.mjs';
import type { Claim } from '../../src/claim/index.ts';
import { isoOf } from '../../src/time/index.ts';

const isHere = existsSync(FILE);
if (!isHere) console.log(`test/import/geopolhist.test.ts: skipped, ${FILE} is not here.`);

describe.skipIf(!isHere)('GeoPolHist against Correlates of War', () => {
  let built: Built;
  let compared: Compared[];

  beforeAll(async () => {
    built = await build(FILE);
    compared = compareWhole(rowsOf(readFileSync(FILE, 'utf8')), built);
  }, 120_000);

  it('is read without a fault, but for five rows', () => {
    expect(built.diagnostics).toEqual([]);
    const reports = [built.imports.cow, built.imports.gph].map(({ report, diagnostics }) => [
      report?.claims,
      report?.empty,
      report?.faulty,
      diagnostics.length,
    ]);
    expect(reports).toEqual([
      [4188, 1838, 2, 2],
      [5316, 299, 3, 3],
    ]);
  });

  const says = ({ source, record: { holding } }: Claim): string =>
    [source, holding?.title, holding?.by, holding?.from, holding?.until].map(String).join(' ');

  function shown(place: string): object {
    const { same, differ, onlyA, onlyB, silentA, silentB, against } = sideBySide(
      built.record,
      built.related,
      place,
      'cow',
      'gph',
    );
    return {
      same: same.map(([a]) => says(a)).sort(),
      differ: differ.map(({ a, b, verdict }) => [verdict.kinds.join(' '), says(a), says(b)]),
      only: [...onlyA, ...onlyB].map(says),
      silent: [...silentA, ...silentB].map(({ earliest, latest }) => `${isoOf(earliest!)}/${isoOf(latest!)}`),
      against: against.map((pair) => pair.map(says)),
    };
  }

  it('differ about Kwantung in the end of the Russian time, and in what it was', () => {
    expect(shown('kwantung')).toEqual({
      same: [
        'cow leased-territory japan 1905 1945',
        'cow leased-territory russia 1898 1905',
        'cow own-administration china [..1816] 1898',
      ],
      differ: [
        ['year', 'cow own-administration china 1950 [1993..]', 'gph own-administration china 1955 [2022..]'],
        ['year status', 'cow leased-territory russia 1945 1950', 'gph military-occupation russia 1945 1955'],
      ],
      only: [],
      silent: [],
      against: [],
    });
  });

  it('differ about Manchuria from 1905 to 1932', () => {
    const japan = 'gph military-occupation japan 1905 1932';
    expect(shown('manchuria')).toEqual({
      same: [
        'cow military-occupation russia 1900 1907',
        'cow own-administration china 1907 1917',
        'cow own-administration china 1945 [1993..]',
        'cow own-administration china [..1816] 1900',
        'cow own-administration manchukuo 1932 1945',
      ],
      differ: [['year status sovereign', 'cow own-administration china 1928 1932', japan]],
      only: [],
      silent: ['1918-01-01/1927-12-31'],
      against: [
        ['gph military-occupation russia 1900 1907', japan],
        ['gph own-administration china 1907 1917', japan],
      ],
    });
  });

  it('agree about Manchukuo, of which only one speaks before 1932', () => {
    expect(shown('manchukuo')).toMatchObject({
      same: ['cow military-occupation japan 1932 1945', 'cow own-administration china 1945 [1993..]'],
      differ: [],
      only: ['cow own-administration china 1928 1932'],
    });
  });

  it('only GeoPolHist speaks of Dalian and of Port Arthur', () => {
    const only = (titles: readonly string[]): object => ({
      same: [],
      differ: [],
      only: titles.map((title) => `gph ${title}`),
    });
    expect(shown('dalian')).toMatchObject(
      only([
        'own-administration china [..1816] 1858',
        'leased-territory gph-200 1858 1860',
        'own-administration china 1860 1898',
        'leased-territory russia 1898 1905',
        'own-administration kwantung 1905 1945',
        'military-occupation russia 1945 1950',
        'own-administration china 1950 [2022..]',
      ]),
    );
    expect(shown('port-arthur')).toMatchObject(
      only([
        'own-administration china [..1816] 1895',
        'leased-territory russia 1895 1905',
        'own-administration kwantung 1905 1945',
        'military-occupation russia 1945 1956',
        'own-administration china 1956 [2022..]',
      ]),
    );
  });

  it('the verdicts on the rows are those of the column, or part from it for a known reason', () => {
    const pairs = compared.filter(({ said }) => said !== null);
    const table = kinds.map((kind) =>
      [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ].map(
        ([column, tool]) =>
          pairs.filter(({ named, said }) => named.has(kind) === column && said?.has(kind) === tool).length,
      ),
    );
    expect(kinds).toEqual(['name', 'year', 'status', 'sovereign']);
    expect(table).toEqual([
      [290, 0, 148, 2084],
      [659, 26, 186, 1651],
      [151, 18, 14, 2339],
      [103, 2, 118, 2299],
    ]);
    expect(pairs.filter(({ parts }) => parts.length === 0).length).toBe(2064);
    expect(deviations(compared).map(([why, kind, rows]) => `${why} ${kind} ${rows}`)).toEqual([
      'column-silent name 148',
      'column-silent year 186',
      'column-silent status 14',
      'column-silent sovereign 9',
      'column-silent row 15',
      'column-beyond year 3',
      'column-beyond status 3',
      'column-beyond sovereign 2',
      'column-slip row 3',
      'no-beginning year 23',
      'one-title status 3',
      'part-or-own status 12',
      'holder-is-place sovereign 104',
      'renumbered sovereign 5',
      'two-places row 2',
      'left-out row 463',
      'split row 98',
      'next-row row 1',
    ]);
    expect(compared.flatMap(({ quiet }) => quiet).filter((why) => why === 'unexplained')).toEqual([]);
  });
});
