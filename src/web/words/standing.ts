import type { Axis, StandingFlag, StandingLine, StandingStatus, SourceWord } from '../../index.ts';

/** The axes as the page names them, in the order in which it lists them. */
export const axisNames: Readonly<Record<Axis, string>> = {
  administration: 'Administration',
  presence: 'Presence',
  sovereignty: 'Sovereignty',
  use: 'Use',
  property: 'Property',
  position: 'Position',
};

export const statusNames: Readonly<Record<StandingStatus, string>> = {
  certain: 'certain',
  possible: 'possible',
  disputed: 'sources disagree',
};

const FLAGS: Readonly<Record<StandingFlag, string>> = {
  contested: 'contested: another is said to hold it',
  'out-of-line': 'law and fact are in different hands',
  contradicted: 'a source contradicts itself',
  'end-not-told': 'nobody says when it ended',
  'superseded-by': 'a later agreement takes its place',
  'partly-given-up': 'a part of it was given up',
  tie: 'the order of trust does not decide',
  'only-implied': 'only implied, not said outright',
};

const OWN_WORDS: Readonly<Record<SourceWord['status'], string>> = {
  certain: 'says that it stood',
  possible: 'leaves it possible',
  not: 'says that it did not stand',
  silent: 'says nothing of it',
};

/** What a source, by its own words alone, says of a standing on the day. */
export function ownWords({ status }: SourceWord): string {
  return OWN_WORDS[status];
}

/** What a reader should know of a line besides who, what and when. */
export function remarksOn(line: StandingLine, nameOf: (id: string) => string): string[] {
  const part = line.extentText === null ? 'only a part' : `only a part: “${line.extentText}”`;
  return [
    ...(line.extent === 'part' ? [part] : []),
    ...(line.inheritedFrom === null ? [] : [`as part of ${nameOf(line.inheritedFrom)}`]),
    ...(line.agreement === null ? [] : [`under ${withArticle(nameOf(line.agreement))}`]),
    ...line.flags.filter((flag) => !isSaidBySpan(flag, line)).map((flag) => FLAGS[flag]),
  ];
}

/** Where nothing bounds the end, the words of the span say so already. */
function isSaidBySpan(flag: StandingFlag, { until }: StandingLine): boolean {
  return flag === 'end-not-told' && until.earliest === null && until.latest === null;
}

function withArticle(name: string): string {
  return /^(?:the|a|an)\s/iu.test(name) ? name : `the ${name}`;
}
