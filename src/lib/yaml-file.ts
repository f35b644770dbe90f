import { isMap, isNode, isScalar, parseDocument, Scalar, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { writtenWords } from './scalar-words.ts';
import { explainIssue, type Path } from './schema-issue.ts';
import { soundPart, type Keep, type Salvage } from './sound-part.ts';

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
  /** The ids that stand in what could not be used: they exist, so what refers to them is not at fault. */
  readonly unusable: ReadonlySet<string>;
  /** The span of a sound list item, or of a field inside it. */
  readonly spanOf: (item: object, ...path: Path) => Span;
  /** The span of one word (the first is 0) of a text inside a sound list item; of the whole text where its words cannot be told apart. */
  readonly spanOfWord: (item: object, path: Path, word: number) => Span;
}

/**
 * Reads a YAML 1.2 file against the schema of an object. Lists directly in that object are read item by item, so that one faulty item does
 * not take the others with it; `keep` says what becomes of it.
 */
export function readYamlFile<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
  keep: Keep = 'whole-items',
): YamlFile<z.infer<S>> {
  const document = parseDocument(text, { prettyErrors: false });
  const origins = new WeakMap<object, Path>();
  const spanOf = (item: object, ...path: Path): Span =>
    spanAt(document, [...(origins.get(item) ?? []), ...path], text);
  const spanOfWord = (item: object, path: Path, word: number): Span => {
    const scalar: unknown = document.getIn([...(origins.get(item) ?? []), ...path], true);
    const words = isScalar(scalar) ? writtenWords(text, scalar) : null;
    return words?.[word] ?? spanOf(item, ...path);
  };
  const unreadable = syntaxFault(file, document, text);
  if (unreadable !== null)
    return { file, value: null, diagnostics: [unreadable], unusable: idsWritten(text), spanOf, spanOfWord };

  const diagnostics: Diagnostic[] = [];
  const unusable = new Set<string>();
  const report: Salvage['report'] = (issues, at, input) => {
    for (const issue of issues) {
      const told = explainIssue(schema, issue, at, input);
      const { start, end } = spanAt(document, told.path, text, told.key);
      diagnostics.push({ ...told.fault, severity: 'error', file, start, end });
    }
  };
  const value = soundPart(schema, document.toJS(), { keep, origins, unusable, report });
  return { file, value: value as z.infer<S> | null, diagnostics, unusable, spanOf, spanOfWord };
}

/** The ids in a text that is not YAML, as far as they can be made out. */
function idsWritten(text: string): Set<string> {
  return new Set([...text.matchAll(/\bid: *["']?([\p{Ll}\d-]+)/gu)].map((match) => match[1] ?? ''));
}

/** The first thing that makes a text no YAML; what follows it are mostly its consequences. */
function syntaxFault(file: string, document: Document.Parsed, text: string): Diagnostic | null {
  const [error] = document.errors;
  if (error === undefined) return null;
  const start = /closing ["']/.test(error.message) ? openedAt(document, error.pos[0]) : error.pos[0];
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: `this is not YAML: ${error.message.split('\n')[0] ?? error.message}`,
    file,
    start: Math.min(start, text.length),
    end: Math.min(start === error.pos[0] ? Math.max(error.pos[1], start + 1) : start + 1, text.length),
    expected:
      'YAML 1.2, like the other files of the dossier; nothing of this file is used until it can be read',
  };
}

/** Where the quotation marks were opened that are not closed up to a place. */
function openedAt(document: Document.Parsed, place: number): number {
  let start = place;
  visit(document, {
    Scalar: (_key, node) => {
      const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
      if (isQuoted && node.range && node.range[1] >= place) start = Math.min(start, node.range[0]);
    },
  });
  return start;
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
