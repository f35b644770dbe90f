import type { Stretch } from '../source/index.ts';
import { sentencesOf, trimmed } from './sentences.ts';

/** The smallest part of a source that a claim can quote and coverage counts. Offsets are UTF-16 units of the source's text. */
export interface Passage extends Stretch {
  readonly kind: 'heading' | 'row' | 'item' | 'sentence';
}

/** Cuts a text into headings, infobox rows, list items and sentences. Every character that is not white space is in one passage. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  for (const line of linesOf(text)) {
    const kind = kindOfLine(text.slice(line.start, line.end));
    if (kind === 'sentence')
      passages.push(...sentencesOf(text, line).map((stretch) => ({ kind, ...stretch })));
    else passages.push({ kind, ...line });
  }
  return passages;
}

function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = trimmed(text, match.index, match.index + match[0].length);
    if (line) lines.push(line);
  }
  return lines;
}

function kindOfLine(line: string): Passage['kind'] {
  if (/^(=+).*\1$/u.test(line) || /^#+\s/u.test(line)) return 'heading';
  if (/^[-*•]\s+[^:]{1,40}:(\s|$)/u.test(line)) return 'row';
  if (/^([-*•]|\d+\.)\s+/u.test(line)) return 'item';
  if (/^[\p{Lu}][\p{L} ]{1,30}:\s+\S/u.test(line) && !/[.?!]$/u.test(line)) return 'row';
  return line.length < 80 && !/[.?!:;,…)”"]$/u.test(line) ? 'heading' : 'sentence';
}
