import { titles, type DossierRecord, type Title } from '../claim/index.ts';
import { groupBy, listOf } from '../lib/index.ts';
import { equals, hull } from '../time/index.ts';
import type { Answer, Question, Said, Value } from './question.ts';
import { areApart, relate, strongest } from './relate.ts';
import { saidBy } from './said.ts';
import { independentWitnesses } from './witnesses.ts';
import { writtenDays } from './written-days.ts';

/** The questions that the claims of a record answer, each with its answers and how they relate. Uses no reckoning. */
export function questionsOf(record: DossierRecord): Question[] {
  const context = { record, days: writtenDays(record) };
  const told = [...record.claims.values()].flatMap((claim) => saidBy(claim, context));
  const groups = groupBy(told, (item) => `${item.aspect}/${item.detail}/${item.about}`);
  const judged = judgedGroups(groups, record);
  return [...judged.values()].filter((group) => !isIdle(group)).map((group) => question(group, record));
}

/** That an event happened is a question only where somebody denies it. */
function isIdle(group: readonly Said[]): boolean {
  return (
    group[0]?.aspect === 'happened' && group.every((item) => item.value.kind === 'yes-no' && item.value.yes)
  );
}

/** The groups after the editor's judgements: rejected claims answer nothing, merged questions are one. */
function judgedGroups(groups: ReadonlyMap<string, Said[]>, record: DossierRecord): Map<string, Said[]> {
  const rejected = new Set(
    record.judgements.flatMap((judgement) =>
      judgement.decision === 'reject' ? listOf(judgement.claims) : [],
    ),
  );
  const judged = new Map<string, Said[]>();
  const mergedInto = new Map<string, string>();
  for (const { decision, questions = [] } of record.judgements) {
    const [first, ...others] = questions.map((ref) => keyOfRef(ref));
    if (decision === 'merge' && first !== undefined) for (const other of others) mergedInto.set(other, first);
    if (decision === 'split') for (const other of others) mergedInto.delete(other);
  }
  for (const [key, group] of groups) {
    const target = mergedInto.get(key) ?? key;
    const kept = group.filter((item) => !rejected.has(item.claim.id));
    if (kept.length > 0) judged.set(target, [...(judged.get(target) ?? []), ...kept]);
  }
  return judged;
}

/** What a question is referred to by: `question/ASPECT/ABOUT`, with the detail after a colon where there is one. */
function refOf({ aspect, detail, about }: Said): string {
  return `question/${aspect}${detail === '' ? '' : `:${detail}`}/${about}`;
}

function keyOfRef(ref: string): string {
  const [, asked = '', ...about] = ref.split('/');
  const [aspect = '', ...detail] = asked.split(':');
  return `${aspect}/${detail.join(':')}/${about.join('/')}`;
}

function question(group: readonly Said[], record: DossierRecord): Question {
  const [first] = group as readonly [Said, ...Said[]];
  const answers = answersOf(group, record);
  const pairs = answers.flatMap((a, i) =>
    answers.slice(i + 1).map((b, j) => ({ a: i, b: i + 1 + j, relation: relate(a, b, record) })),
  );
  const several = new Set(group.map((item) => item.claim.source)).size > 1;
  const found = pairs.map((pair) => pair.relation);
  return {
    ref: refOf(first),
    about: first.about,
    aspect: first.aspect,
    detail: first.detail,
    text: textOf(first, record),
    answers,
    pairs,
    relation: found.length > 0 ? strongest(found) : several ? 'agree' : 'single',
  };
}

/** What is said, each answer once with everyone who gives it. */
function answersOf(group: readonly Said[], record: DossierRecord): Answer[] {
  const distinct: Said[][] = [];
  for (const item of group) {
    const same = distinct.find(([other]) => other !== undefined && isSame(other, item));
    if (same) same.push(item);
    else distinct.push([item]);
  }
  return distinct.map((said) => {
    const [first] = said as [Said, ...Said[]];
    const sources = [...new Set(said.map((item) => item.claim.source))].sort();
    return {
      words: first.words,
      value: first.value,
      when: said.map((item) => item.when).reduce(hull),
      damaged: first.damaged,
      claims: [...new Set(said.map((item) => item.claim))],
      sources,
      witnesses: independentWitnesses(sources, record.sources),
    };
  });
}

/** Whether two say the same; what holds at times that are certainly apart is not the same. */
function isSame(a: Said, b: Said): boolean {
  return (
    a.damaged === b.damaged &&
    sameValue(a.value, b.value) &&
    (a.value.kind === 'day' || !areApart(a.when, b.when))
  );
}

function sameValue(a: Value, b: Value): boolean {
  if (a.kind === 'day' && b.kind === 'day') return equals(a.bounds, b.bounds);
  return JSON.stringify(a) === JSON.stringify(b);
}

function textOf({ about, aspect, detail }: Said, record: DossierRecord): string {
  const { gazetteer, events, agreements, holdings } = record;
  const name = (id: string): string =>
    (
      gazetteer.places.get(id) ??
      gazetteer.parties.get(id) ??
      events.get(id) ??
      agreements.get(id) ??
      holdings.get(id)
    )?.name ?? id.replaceAll('-', ' ');
  switch (aspect) {
    case 'date':
      return `When was the ${name(about)}?`;
    case 'happened':
      return `Did this happen: ${name(about)}?`;
    case 'start':
      return `When did ${holdingName(about, record)} begin?`;
    case 'end':
      return `When did ${holdingName(about, record)} end?`;
    case 'term':
      return `For how long was ${holdingName(about, record)} to last?`;
    case 'holder':
      return `Who held ${name(about)} (${detail})?`;
    case 'parties':
      return `Who signed the ${name(about)}?`;
    case 'deadline':
      return `By when was this owed: ${about.replaceAll('-', ' ')}?`;
    case 'debtor':
      return `Who owed this: ${about.replaceAll('-', ' ')}?`;
    case 'attribute':
      return `What is told of ${name(about)}: ${detail}?`;
    case 'quantity':
      return `How many, of ${name(about)}: ${detail}?`;
    case 'relation':
      return `Of what is ${name(about)} told: ${detail.replaceAll('-', ' ')}?`;
  }
}

function holdingName(about: string, record: DossierRecord): string {
  const registered = record.holdings.get(about);
  if (registered !== undefined) return `the ${registered.name}`;
  const [place = '', title = '', parties = '', part] = about.split('/');
  const holders = parties.split('+').map((id) => record.gazetteer.parties.get(id)?.name ?? id);
  const where = record.gazetteer.places.get(place)?.name ?? place;
  const known = title in titles ? (title as Title).replaceAll('-', ' ') : title;
  return `the holding of ${part === undefined ? '' : 'part of '}${where} by ${holders.join(' and ')} (${known})`;
}
