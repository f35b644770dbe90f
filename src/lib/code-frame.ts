import { positionAt } from './text-position.ts';

const WIDTH = 110;
const PREFIX = 24;

/**
 * The faulty line with the one before it, numbered, and carets under the fault, as plain text.
 * A very long line is cut around the fault.
 */
export function codeFrame(text: string, start: number, end: number): string {
  const lines = text.split(/\r\n|\n|\r/);
  const { line, column } = positionAt(text, start);
  const gutter = String(line).length;
  const row = (number: number, content: string): string => `${String(number).padStart(gutter)} | ${content}`;
  const faulty = lines[line - 1] ?? '';
  const from = faulty.length > WIDTH && column > WIDTH - PREFIX ? column - 1 - PREFIX : 0;
  const shown = cut(faulty, from);
  const lead = (from > 0 ? 1 : 0) + column - 1 - from;
  const length = Math.max(1, Math.min(end - start, faulty.length - column + 1, shown.length - lead));
  const previous = line > 1 ? [row(line - 1, cut(lines[line - 2] ?? '', 0))] : [];
  return [
    ...previous,
    row(line, shown),
    `${' '.repeat(gutter)} | ${' '.repeat(lead)}${'^'.repeat(length)}`,
  ].join('\n');
}

function cut(line: string, from: number): string {
  const rest = line.slice(from, from + WIDTH);
  return `${from > 0 ? '…' : ''}${rest}${from + WIDTH < line.length ? '…' : ''}`;
}
