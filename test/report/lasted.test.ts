import { describe, expect, it } from 'vitest';
import { lastedDays } from '../../src/report/lasted.ts';

const on = (earliest: number | null, latest = earliest) => ({ earliest, latest });

describe('for how many days something stood', () => {
  it('is counted from its first day to the day on which it stands no longer', () => {
    expect(lastedDays(on(10), on(277))).toEqual({ atLeast: 267, atMost: 267 });
    expect(lastedDays(on(10, 12), on(20, 25))).toEqual({ atLeast: 8, atMost: 15 });
  });

  it('is never less than nothing', () => {
    expect(lastedDays(on(10, 30), on(20, 25))).toEqual({ atLeast: 0, atMost: 15 });
    expect(lastedDays(on(10, null), on(20))).toEqual({ atLeast: 0, atMost: 10 });
  });

  it('is not known where nobody tells the beginning or the end', () => {
    expect(lastedDays(on(null), on(20))).toBeNull();
    expect(lastedDays(on(10), on(20, null))).toBeNull();
  });
});
