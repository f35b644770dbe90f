import { EVER, NEVER } from './days.ts';

/** How many words of a row array belong to one event, and where in them each thing is. */
export const ROW_WORDS = 4;
export const LO = 0;
export const HI = 1;
/** Twice the number of the holder, plus the kind. */
export const CODE = 2;
export const EVENT = 3;

/** What a log tells in columns, whatever the group and the code are. */
export interface GroupedColumns {
  group: Int32Array;
  kind: Uint8Array;
  earliest: Int32Array;
  latest: Int32Array;
}

/** Events side by side with those of the same group: the rows of group `g` are `first[g]` up to `first[g + 1]`, in the order of the input. */
export interface GroupedRows {
  words: Int32Array;
  first: Int32Array;
}

/**
 * Sorts events by their group (a counting sort: no comparison), copying what a sweep needs into one row each. `codeOf` is written into the row as it
 * is. Throws a RangeError for a negative group, an unknown kind, or days the wrong way round.
 */
export function groupRows(columns: GroupedColumns, holders: Int32Array | null): GroupedRows {
  const { group, kind, earliest, latest } = columns;
  const size = group.length;
  const first = firstOfGroups(group);
  const next = first.slice(0, -1);
  const words = new Int32Array(ROW_WORDS * size);
  for (let event = 0; event < size; event++) {
    const lo = earliest[event]!;
    const hi = latest[event]!;
    const holder = holders === null ? 0 : holders[event]!;
    if (!isSound(kind[event]!, holder, lo, hi)) refuse(event);
    const at = ROW_WORDS * next[group[event]!]!++;
    words[at] = lo;
    words[at + HI] = hi;
    words[at + CODE] = 2 * holder + kind[event]!;
    words[at + EVENT] = event;
  }
  return { words, first };
}

/** Where the rows of each group begin, and at the end where the last ones end. */
function firstOfGroups(group: Int32Array): Int32Array<ArrayBuffer> {
  let groups = 0;
  for (let event = 0; event < group.length; event++) {
    const own = group[event]!;
    if (own < 0) refuse(event);
    if (own >= groups) groups = own + 1;
  }
  const first = new Int32Array(groups + 1);
  for (let event = 0; event < group.length; event++) first[group[event]! + 1]!++;
  for (let own = 0; own < groups; own++) first[own + 1]! += first[own]!;
  return first;
}

/** Whether an event can be: a kind that there is, a number that a row can hold, and days the right way round of which at least one is a day. */
export function isSound(kind: number, holder: number, lo: number, hi: number): boolean {
  return kind >= 0 && kind <= 1 && holder >= 0 && holder < 2 ** 30 && lo <= hi && lo < NEVER && hi > EVER;
}

/** Throws for an event that cannot be. */
export function refuse(event: number): never {
  throw new RangeError(
    `Event ${event} of the log has an unknown number or kind, or days the wrong way round.`,
  );
}
