import { isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { explainIssue, type Path } from './schema-issue.ts';

/** A span of a file's text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was read from a YAML file: the sound part of its value, the faults of the rest, and where each part stands. */
export interface YamlFile<T> {
  readonly file: string;
  /** Absent when nothing sound could be read. Items of lists that are not sound are left out. */
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The span of a sound list item, or of a field inside it. */
  spanOf(item: object, ...path: Path): Span;
}

/**
 * Reads a YAML 1.2 file against the schema of an object. Lists directly in that object are read item by item, so that
 * one faulty item does not take the others with it.
 */
export function readYamlFile<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
): YamlFile<z.infer<S>> {
  const document = parseDocument(text, { prettyErrors: false });
  const origins = new WeakMap<object, Path>();
  const spanOf = (item: object, ...path: Path): Span =>
    spanAt(document, [...(origins.get(item) ?? []), ...path], text);
  const unreadable = syntaxFaults(file, document, text);
  if (unreadable.length > 0) return { file, value: null, diagnostics: unreadable, spanOf };

  const diagnostics: Diagnostic[] = [];
  const report = (issues: readonly z.core.$ZodIssue[], at: Path, input: unknown): void => {
    for (const issue of issues) {
      const told = explainIssue(schema, issue, at, input);
      const { start, end } = spanAt(document, told.path, text, told.key);
      diagnostics.push({ ...told.fault, severity: 'error', file, start, end });
    }
  };
  const raw: unknown = document.toJS();
  const value = soundPart(schema, raw, origins, report);
  return { file, value: value as z.infer<S> | null, diagnostics, spanOf };
}

type Report = (issues: readonly z.core.$ZodIssue[], at: Path, input: unknown) => void;

function soundPart(
  schema: z.ZodObject,
  raw: unknown,
  origins: WeakMap<object, Path>,
  report: Report,
): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) report(parsed.error.issues, [], raw);
    return null;
  }
  const given = raw as Record<string, unknown>;
  const lists: Record<string, unknown[]> = {};
  const trimmed: Record<string, unknown> = { ...given };
  for (const [key, field] of Object.entries(schema.shape)) {
    const element = elementOf(field as z.ZodType);
    const list = given[key];
    if (element === null || !Array.isArray(list)) continue;
    lists[key] = soundItems(element, list, key, origins, report);
    trimmed[key] = [];
  }
  const parsed = schema.safeParse(trimmed);
  if (!parsed.success) {
    report(parsed.error.issues, [], raw);
    return Object.keys(lists).length > 0 ? { ...trimmed, ...lists } : null;
  }
  origins.set(parsed.data, []);
  return Object.assign(parsed.data, lists);
}

function soundItems(
  element: z.ZodType,
  list: unknown[],
  key: string,
  origins: WeakMap<object, Path>,
  report: Report,
): unknown[] {
  const sound: unknown[] = [];
  list.forEach((item, index) => {
    const parsed = element.safeParse(item);
    if (!parsed.success) return report(parsed.error.issues, [key, index], item);
    if (typeof parsed.data === 'object' && parsed.data !== null) origins.set(parsed.data, [key, index]);
    sound.push(parsed.data);
  });
  return sound;
}

function elementOf(field: z.ZodType): z.ZodType | null {
  const def = field.def as { type: string; innerType?: z.ZodType; element?: z.ZodType };
  if (def.type === 'optional' && def.innerType) return elementOf(def.innerType);
  return def.type === 'array' && def.element ? def.element : null;
}

function syntaxFaults(file: string, document: Document.Parsed, text: string): Diagnostic[] {
  return document.errors.slice(0, 5).map((error) => ({
    code: 'yaml-syntax' as const,
    severity: 'error' as const,
    message: `this is not YAML: ${error.message.split('\n')[0] ?? error.message}`,
    file,
    start: Math.min(error.pos[0], text.length),
    end: Math.min(Math.max(error.pos[1], error.pos[0] + 1), text.length),
    expected:
      'YAML 1.2, like the other files of the dossier; nothing of this file is used until it can be read',
  }));
}

/** The span of the value at a path; of the key itself when one is named; of the nearest thing above it when it is not there. */
function spanAt(document: Document.Parsed, path: Path, text: string, key?: string): Span {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (!isNode(node) || !node.range) continue;
    if (key !== undefined && isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range)
        return { start: pair.key.range[0], end: pair.key.range[1] };
    }
    return trimmedSpan(text, node.range[0], node.range[1]);
  }
  return { start: 0, end: Math.min(1, text.length) };
}

/** The first line of a span, without white space at its end. */
function trimmedSpan(text: string, start: number, end: number): Span {
  const line = text.slice(start, end).split(/[\r\n]/)[0] ?? '';
  return { start, end: start + Math.max(1, line.trimEnd().length) };
}
