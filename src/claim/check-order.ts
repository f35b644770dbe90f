import type { Path } from '../lib/index.ts';
import { endBoundsOf, parseDateText, startBoundsOf } from '../time/index.ts';
import { statementKinds, type StatementKind } from './statement.ts';

/** An end that certainly lies before its beginning, and where it stands. */
export interface Reversed {
  readonly path: Path;
  readonly message: string;
}

/** The ends of a claim that certainly lie before their beginnings, as far as both are written as dates. */
export function reversedIn(record: Partial<Record<StatementKind, object | undefined>>): Reversed[] {
  return statementKinds.flatMap((kind) => reversedFields(record[kind] ?? {}, [kind]));
}

/** The same for anything that has `from` and `until`. */
export function reversedFields(
  { from, until }: { readonly from?: unknown; readonly until?: unknown },
  at: Path,
): Reversed[] {
  if (typeof from !== 'string' || typeof until !== 'string') return [];
  const [start, end] = [parseDateText(from), parseDateText(until)];
  if (!start.ok || !end.ok) return [];
  const [earliest, latest] = [startBoundsOf(start.value).earliest, endBoundsOf(end.value).latest];
  if (earliest === null || latest === null || earliest <= latest) return [];
  return [{ path: [...at, 'until'], message: `it would end (${until}) before it begins (${from})` }];
}
