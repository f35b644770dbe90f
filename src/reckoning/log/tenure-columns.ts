/**
 * Tenures in columns: who held, when it began and ended, and the events that say so.
 *
 * A tenure certainly stands on `startLatest <= day < endEarliest` and possibly on `startEarliest <= day < endLatest`. `NEVER` in an end is no end.
 * The columns `...By` hold the number of the event that gives each bound, or `NO_EVENT`; where all is settled, the event that began the tenure
 * stands twice and so does the one that ended it. `reach` is the latest end of this tenure and of those of the subject before it.
 */
export interface TenureColumns {
  count: number;
  holder: Int32Array;
  startEarliest: Int32Array;
  startLatest: Int32Array;
  endEarliest: Int32Array;
  endLatest: Int32Array;
  startEarliestBy: Int32Array;
  startLatestBy: Int32Array;
  endEarliestBy: Int32Array;
  endLatestBy: Int32Array;
  reach: Int32Array;
}

/** Room for so many tenures, and none yet. */
export function createTenures(capacity: number): TenureColumns {
  const column = (): Int32Array => new Int32Array(capacity);
  return {
    count: 0,
    holder: column(),
    startEarliest: column(),
    startLatest: column(),
    endEarliest: column(),
    endLatest: column(),
    startEarliestBy: column(),
    startLatestBy: column(),
    endEarliestBy: column(),
    endLatestBy: column(),
    reach: column(),
  };
}
