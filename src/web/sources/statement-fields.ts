import type { Claim } from '../../index.ts';

/** One field of a statement, for reading: the names of the fields it lies in, and its value. */
export interface Field {
  readonly name: string;
  readonly value: string;
  /** The reader inferred it; the words do not say it. */
  readonly inferred: boolean;
}

/** What a statement says, field by field; ids that the dossier names are named. */
export function fieldsOf(claim: Claim, nameOf: (id: string) => string): Field[] {
  const inferred = claim.record.inferred ?? [];
  const statement: unknown = claim.record[claim.kind];
  return flatten(statement, [], nameOf).map(({ path, value }) => ({
    name: path.map((part) => (part === 'id' ? claim.kind : part.replaceAll('-', ' '))).join(', '),
    value,
    inferred: inferred.includes('statement') || inferred.includes(path[0] ?? ''),
  }));
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
}

function flatten(value: unknown, path: readonly string[], nameOf: (id: string) => string): Leaf[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return [{ path, value: value.map(nameOf).join(', ') }];
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown) => flatten(item, path, nameOf));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, [...path, key], nameOf));
  }
  return [{ path, value: typeof value === 'string' ? nameOf(value) : String(value) }];
}
