import type { z } from 'zod';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import { missingCodes } from './missing-code.ts';
import { nearest } from './nearest.ts';

export type Path = readonly (string | number)[];

type Issue = z.core.$ZodIssue;
type Fault = Pick<Diagnostic, 'code' | 'message' | 'expected' | 'nearest'>;

interface Told {
  readonly fault: Fault;
  readonly path: Path;
  /** The key at fault, where it is the key and not its value. */
  readonly key?: string;
}

/** What a schema's complaint means for the person who wrote the file: the fault in words, its place, and the nearest right thing. */
export function explainIssue(schema: z.ZodType, issue: Issue, at: Path, input: unknown): Told {
  const path = [...at, ...(issue.path as (string | number)[])];
  switch (issue.code) {
    case 'invalid_union': {
      const inner = likeliestBranch(issue.errors, valueAt(input, issue.path as Path));
      return inner === null
        ? told('bad-field', issue.message, path)
        : explainIssue(schema, inner, path, valueAt(input, issue.path as Path));
    }
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      const known = knownKeys(schema, path);
      const near = nearest(key, known);
      return {
        fault: {
          code: 'unknown-field',
          message: `there is no field "${key}" here`,
          expected: `one of ${known.join(', ')}`,
          ...(near === null ? {} : { nearest: near }),
        },
        path,
        key,
      };
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const given = valueAt(input, issue.path as Path);
      const expected = `one of ${values.join(', ')}`;
      if (given === undefined && path.length > 0) return missing(schema, path, expected);
      const near = typeof given === 'string' ? nearest(given, values) : null;
      return told('bad-field', `${show(given)} is not one of the words allowed here`, path, expected, near);
    }
    case 'invalid_type': {
      const given = valueAt(input, issue.path as Path);
      return given === undefined
        ? missing(schema, path, issue.expected)
        : told(
            'bad-field',
            `${show(given)} does not belong here`,
            path,
            issue.expected === 'string' ? 'text' : issue.expected,
          );
    }
    case 'custom': {
      const { code = 'bad-field', expected } = (issue.params ?? {}) as {
        code?: DiagnosticCode;
        expected?: string;
      };
      return told(code, issue.message, path, expected);
    }
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'too_big':
    case 'too_small':
    case 'not_multiple_of':
      return told('bad-field', issue.message, path);
  }
}

function missing(schema: z.ZodType, path: Path, expected: string): Told {
  const name = String(path.at(-1));
  return told(
    codeOfMissing(schema, path),
    `the field "${name}" is missing`,
    path.slice(0, -1),
    `${name}: ${expected}`,
  );
}

function told(
  code: DiagnosticCode,
  message: string,
  path: Path,
  expected?: string,
  near?: string | null,
): Told {
  return {
    fault: {
      code,
      message,
      ...(expected === undefined ? {} : { expected }),
      ...(near === null || near === undefined ? {} : { nearest: near }),
    },
    path,
  };
}

/** Of several forms that a value might have had, the complaint of the one that the writer most likely meant. */
function likeliestBranch(branches: readonly (readonly Issue[])[], value: unknown): Issue | null {
  const scored = branches
    .filter((issues) => issues.length > 0)
    .map((issues) => ({ issues, score: likeness(issues, value) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.issues;
  return best?.find((issue) => issue.code !== 'unrecognized_keys') ?? best?.[0] ?? null;
}

function likeness(issues: readonly Issue[], value: unknown): number {
  const wrongType = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
  if (wrongType) return -100;
  const missing = issues.filter(
    (issue) => issue.code === 'invalid_type' && valueAt(value, issue.path as Path) === undefined,
  ).length;
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys').length;
  return -10 * missing - 10 * unknown - issues.length;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** The field names that the schema allows at a path. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  const inner = schemasAt(schema, path).flatMap(unwrap);
  return [...new Set(inner.flatMap((one) => Object.keys(shapeOf(one) ?? {})))];
}

function codeOfMissing(schema: z.ZodType, path: Path): DiagnosticCode {
  const codes = schemasAt(schema, path).map((field) => missingCodes.get(field)?.code);
  return codes.find((code) => code !== undefined) ?? 'bad-field';
}

/** The schemas that what stands at a path may have. */
function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  let at: z.ZodType[] = [schema];
  for (const key of path) at = at.flatMap((inner) => step(inner, key));
  return at;
}

function step(schema: z.ZodType, key: string | number): z.ZodType[] {
  return unwrap(schema).flatMap((inner) => {
    const def = inner.def as { type: string; element?: z.ZodType };
    if (def.type === 'array' && def.element && typeof key === 'number') return [def.element];
    const field = shapeOf(inner)?.[key];
    return field ? [field] : [];
  });
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | null {
  const def = schema.def as { type: string; shape?: Record<string, z.ZodType> };
  return def.type === 'object' && def.shape ? def.shape : null;
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  const def = schema.def as {
    type: string;
    innerType?: z.ZodType;
    options?: z.ZodType[];
    getter?: () => z.ZodType;
  };
  if (def.type === 'optional' && def.innerType) return unwrap(def.innerType);
  if (def.type === 'lazy' && def.getter) return unwrap(def.getter());
  if (def.type === 'union' && def.options) return def.options.flatMap(unwrap);
  return [schema];
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
