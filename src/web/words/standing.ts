import {
  parseShare,
  type Axis,
  type ReportHolder,
  type SourceWord,
  type StandingFlag,
  type StandingLine,
  type StandingStatus,
} from '../../index.ts';
import { spanInWords } from './bounds.ts';
import { inASentence } from './lists.ts';
import { firstLanguage } from './languages.ts';
import { say, spoken } from './say.ts';

/** The axes in the order in which the page lists them. */
export const shownAxes: readonly Axis[] = [
  'administration',
  'presence',
  'sovereignty',
  'use',
  'property',
  'position',
];

/** An axis by its name. */
export function axisName(axis: Axis): string {
  return say(`axis-${axis}`);
}

/** How sure a line is, in a word or two. */
export function statusName(status: StandingStatus): string {
  return say(`status-${status}`);
}

/** A title as it stands in a table. */
export function titleInWords(title: string): string {
  return say(`title-${title}`);
}

/** What a source, by its own words alone, says of a standing on the day. */
export function ownWords({ status }: SourceWord): string {
  return say(`own-words-${status}`);
}

/** A share of a whole: in the words of the text in English, in figures in other languages. */
export function shareInWords(share: string): string {
  const read = spoken() === firstLanguage ? null : parseShare(share);
  return read === null ? share : `${read.parts}/${read.of}`;
}

/** A standing in one line: place, title and holders. */
export function lineInWords(
  { place, title, holders }: Pick<StandingLine, 'place' | 'title' | 'holders'>,
  nameOf: (id: string) => string,
): string {
  return say('line-in-words', {
    place: nameOf(place),
    title: titleInWords(title),
    who: inASentence(holders.map(({ party }) => nameOf(party))),
  });
}

/** A standing in one line with its days and how sure it is. */
export function lineWithSpan(line: StandingLine, nameOf: (id: string) => string): string {
  return say('line-with-span', {
    line: lineInWords(line, nameOf),
    span: spanInWords(line.from, line.until),
    status: statusName(line.status),
  });
}

/** What a reader should know of a line besides who, what and when. */
export function remarksOn(line: StandingLine, nameOf: (id: string) => string): string[] {
  const part =
    line.extentText === null ? say('remark-part') : say('remark-part-told', { words: line.extentText });
  return [
    ...(line.extent === 'part' ? [part] : []),
    ...(line.inheritedFrom === null ? [] : [say('remark-inherited', { place: nameOf(line.inheritedFrom) })]),
    ...(line.agreement === null ? [] : [say('remark-agreement', { agreement: nameOf(line.agreement) })]),
    ...line.flags.filter((flag) => !isSaidBySpan(flag, line)).map((flag) => say(`flag-${flag}`)),
  ];
}

/** How one holder stands in a line of a table: which message has room for its share and the power behind it. */
export function holderMessage({ share, onBehalfOf }: ReportHolder): string | null {
  if (share !== null) return onBehalfOf === null ? 'line-holder-share' : 'line-holder-share-power';
  return onBehalfOf === null ? null : 'line-holder-power';
}

/** Where nothing bounds the end, the words of the span say so already. */
function isSaidBySpan(flag: StandingFlag, { until }: StandingLine): boolean {
  return flag === 'end-not-told' && until.earliest === null && until.latest === null;
}
