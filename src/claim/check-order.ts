import type { Path } from '../lib/index.ts';
import { boundsOf, endBoundsOf, parseDateText, startBoundsOf, type Bounds } from '../time/index.ts';
import type { ClaimRecord } from './claim-file.ts';
import { statementKinds } from './statement.ts';
import type { When } from './when.ts';

/** Two dates of one thing of which the second certainly lies before the first, and where the second stands. */
export interface Reversed {
  readonly path: Path;
  readonly message: string;
}

/** The fields of which the first may not certainly be later than the second, and how that is said. */
const ORDERS = [
  ['from', 'until', 'it ends before it begins'],
  ['from', 'on', 'it is shown standing before it begins'],
  ['on', 'until', 'it is shown standing after its end'],
] as const;

/** The dates of a claim that are certainly the wrong way round, as far as they are written as dates. */
export function reversedIn(record: ClaimRecord): Reversed[] {
  return statementKinds.flatMap((kind) => {
    const statement = record[kind] as Record<string, When | undefined> | undefined;
    return statement === undefined ? [] : reversedFields(statement, [kind]);
  });
}

/** The same for anything that has `from`, `until` and perhaps `on`. */
export function reversedFields(fields: Readonly<Record<string, unknown>>, at: Path): Reversed[] {
  for (const [first, second, message] of ORDERS) {
    const [a, b] = [fields[first], fields[second]];
    if (typeof a !== 'string' || typeof b !== 'string') continue;
    if (isAfter(sideOf(a, first), sideOf(b, second)))
      return [{ path: [...at, second], message: `${message}: ${first} ${a}, ${second} ${b}` }];
  }
  return [];
}

function sideOf(text: string, field: 'from' | 'until' | 'on'): Bounds | null {
  const parsed = parseDateText(text);
  if (!parsed.ok) return null;
  if (field === 'on') return boundsOf(parsed.value);
  return field === 'from' ? startBoundsOf(parsed.value) : endBoundsOf(parsed.value);
}

function isAfter(first: Bounds | null, second: Bounds | null): boolean {
  const [earliest, latest] = [first?.earliest ?? null, second?.latest ?? null];
  return earliest !== null && latest !== null && earliest > latest;
}
