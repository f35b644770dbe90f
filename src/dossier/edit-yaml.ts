import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isSeq, parseDocument, type Document, type Node } from 'yaml';

/** A text is not YAML, so nothing can be changed in it. */
export class NotYamlError extends Error {
  override readonly name = 'NotYamlError';
}

/** A YAML text taken apart to be changed: comments, quotation marks and the order of fields stay. */
export interface EditableYaml {
  readonly text: string;
  readonly document: Document.Parsed;
  /** What each entry of the lists at the top of the file was when it was read. */
  readonly entries: ReadonlyMap<Node, Entry>;
}

interface Entry {
  readonly value: unknown;
  readonly lines: string;
}

/** Takes a YAML text apart. Throws `NotYamlError` where it is none. */
export function editableYaml(text: string): EditableYaml {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw new NotYamlError(`this is not YAML: ${error.message}`);
  const entries = entriesOf(document).map((node): [Node, Entry] => [
    node,
    { value: node.toJS(document), lines: linesOf(text, node) },
  ]);
  return { text, document, entries: new Map(entries) };
}

/**
 * The text with the changes that were made in the document. What was not changed keeps its lines letter for letter: the whole text where
 * nothing was, else each entry of the lists at the top. The rest keeps its meaning and its comments.
 */
export function editedText({ text, document, entries }: EditableYaml): string {
  const value: unknown = document.toJS();
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (isDeepStrictEqual(value, parseDocument(text).toJS())) return text;
  const written = writtenAnew(document, text);
  const kept = withUnchangedLines(written, document, entries);
  const isSame = isDeepStrictEqual(parseDocument(kept).toJS(), value);
  return (isSame ? kept : written).replace(/\r?\n/g, lineEnd);
}

/** The document as text. A comment at its end stands as it stood: the library would put an empty line before it. */
function writtenAnew(document: Document.Parsed, before: string): string {
  const { comment } = document;
  if (comment === null) return document.toString({ lineWidth: 0 });
  document.comment = null;
  const content = document.toString({ lineWidth: 0 });
  document.comment = comment;
  const end = comment.split('\n').map((line) => (line === '' ? '' : `#${line}`));
  const blank =
    before
      .trimEnd()
      .split(/\r?\n/)
      .at(-end.length - 1)
      ?.trim() === '';
  return `${content}${blank ? '\n' : ''}${end.join('\n')}\n`;
}

/** Puts the lines of unchanged entries in the place of what was written for them, where both are indented alike. */
function withUnchangedLines(
  written: string,
  document: Document.Parsed,
  before: ReadonlyMap<Node, Entry>,
): string {
  const now = entriesOf(document);
  const places = entriesOf(parseDocument(written));
  let result = written;
  for (const [index, place] of [...places.entries()].reverse()) {
    const node = now[index];
    const entry = node === undefined ? undefined : before.get(node);
    if (node === undefined || entry === undefined) continue;
    const lines = linesOf(written, place);
    if (!isDeepStrictEqual(node.toJS(document), entry.value) || indentOf(lines) !== indentOf(entry.lines))
      continue;
    const start = startOfLine(written, place);
    result = `${result.slice(0, start)}${entry.lines}${result.slice(start + lines.length)}`;
  }
  return result;
}

/** The entries of the lists at the top of a file, in order. */
function entriesOf(document: Document): Node[] {
  const { contents } = document;
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ value }) =>
    isSeq(value) && !value.flow ? value.items.filter(isNode) : [],
  );
}

/** The lines on which an entry stands, from its hyphen to the end of its last line. */
function linesOf(text: string, node: Node): string {
  const end = node.range?.[1] ?? 0;
  const content = text.slice(0, end).trimEnd().length;
  const lineEnd = text.indexOf('\n', content);
  return text.slice(startOfLine(text, node), lineEnd === -1 ? text.length : lineEnd).replace(/\r$/, '');
}

function startOfLine(text: string, node: Node): number {
  return text.lastIndexOf('\n', (node.range?.[0] ?? 0) - 1) + 1;
}

function indentOf(lines: string): string {
  return /^ *- /.exec(lines)?.[0] ?? lines;
}
