// The reckoning of days against one that counts every way in which it may have been.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAccounts } from '../../src/reckoning/index.ts';
import { standingsReport } from '../../src/report/index.ts';
import { isoOf } from '../../src/time/index.ts';
import { recordOf, type Said } from '../cases/dossier-of.ts';
import { standingName } from '../cases/shown.ts';
import {
  anyEarlierHolding,
  anyHolding,
  anyLaterHolding,
  anyLaterSpan,
  DAYS,
  FIRST,
  numbered,
  toldAs,
  written,
} from './arbitrary.ts';
import { verdictOfPart, verdictOfWhole, worldsOf, type SlowHolding, type Verdict } from './slow.ts';

const occupation = { of: 'valley', by: 'kingdom', title: 'military-occupation' };
const entryOfFord = { of: 'ford', by: 'republic', title: 'own-administration' };

/** The verdict of the reckoning on each of the days. */
function reckoned(says: readonly Said[], name: string): Verdict[] {
  const accounts = openAccounts(
    recordOf({
      parties: ['kingdom', 'republic'],
      places: { valley: {}, ford: { 'part-of': 'valley' } },
      sources: { gazette: numbered('gazette', says) },
    }),
  );
  return DAYS.map((day) => {
    const { standings } = standingsReport(accounts, { date: isoOf(FIRST + day), account: 'only:gazette' });
    const line = standings.find((candidate) => standingName(candidate) === name);
    return (line?.status ?? 'not') as Verdict;
  });
}

/** What can be true at all; what cannot is set aside, which is another matter. */
const canBe = (holding: SlowHolding): boolean => worldsOf(holding).length > 0;

describe('day by day as when every possible world is counted', { timeout: 60_000 }, () => {
  it('a holding with uncertain ends, told or not, and days on which it is shown', () => {
    fc.assert(
      fc.property(anyHolding.filter(canBe), (holding) => {
        const expected = DAYS.map((day) => verdictOfWhole(holding, day));
        expect(reckoned(toldAs(holding, occupation), 'kingdom military-occupation of valley')).toEqual(
          expected,
        );
      }),
    );
  });

  it('what a part has of its whole, with a later entry or ending of its own', () => {
    const [whole, entry] = [anyEarlierHolding.filter(canBe), anyLaterHolding.filter(canBe)];
    fc.assert(
      fc.property(whole, fc.option(entry), fc.option(anyLaterSpan), (held, own, ending) => {
        const left = { type: 'withdrawal', by: 'kingdom', of: 'ford' };
        const says = [
          ...toldAs(held, occupation),
          ...(own === null ? [] : toldAs(own, entryOfFord)),
          ...(ending === null ? [] : [{ says: '', event: { ...left, when: written(ending) } }]),
        ];
        const expected = DAYS.map((day) => verdictOfPart(held, own, ending, day));
        expect(reckoned(says, 'kingdom military-occupation of ford')).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
