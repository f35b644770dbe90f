import type { Stretch } from '../source/index.ts';

/** Words that end with a full stop without ending a sentence. Written in lower case. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon gen col maj capt lt sgt adm gov sen rep st jr sr vs etc cf ca c fl b d no nos vol vols ' +
    'p pp ed eds trans art arts para paras fig figs ch sec approx dept est inc ltd co corp bros ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun e.g i.e a.m p.m'
  ).split(' '),
);

/** Words that begin a sentence even after initials such as "U.S." */
const OPENERS = new Set(
  (
    'The A An In On At It He She They We I This That These Those As But And After Before When While By For From ' +
    'His Her Its Their There Then However Although Moreover Some Many One'
  ).split(' '),
);

/** A full stop, question or exclamation mark or dots, with what closes after them: quotes, brackets, footnote marks. */
const END = /[.?!…]+(?:["”’'»)\]]|\[\d+\])*(?=\s|$)/gu;

/** Cuts a stretch of running text into its sentences, without the white space between them. */
export function sentencesOf(text: string, within: Stretch): Stretch[] {
  const cuts: number[] = [];
  const part = text.slice(within.start, within.end);
  for (const match of part.matchAll(END)) {
    const end = match.index + match[0].length;
    if (endsSentence(part, match.index, match[0], end)) cuts.push(within.start + end);
  }
  cuts.push(within.end);
  let from = within.start;
  const sentences: Stretch[] = [];
  for (const cut of cuts) {
    const stretch = trimmed(text, from, cut);
    if (stretch) sentences.push(stretch);
    from = cut;
  }
  return sentences;
}

/** The stretch without white space at either side, or null where nothing is left. */
export function trimmed(text: string, start: number, end: number): Stretch | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

function endsSentence(part: string, at: number, mark: string, end: number): boolean {
  const next = /^\s+(\S+)/u.exec(part.slice(end));
  if (!next) return true;
  const follows = next[1] ?? '';
  if (!/^["“‘'«([]*[\p{Lu}\p{Nd}\p{Lo}]/u.test(follows)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = /(\S+)$/u.exec(part.slice(0, at))?.[1] ?? '';
  const word = before.replace(/^["“‘'«([]+/u, '');
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word))
    return word.includes('.') && OPENERS.has(follows.replace(/[^\p{L}]/gu, ''));
  if (/^\d+$/.test(word) && /^\s*$/.test(part.slice(0, at - word.length))) return false;
  return !ABBREVIATIONS.has(word.toLowerCase());
}
