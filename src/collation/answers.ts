import { groupBy } from '../lib/index.ts';
import type { Answer, Said, Value } from './question.ts';
import { areApart, isUntold, timeTogether, type TimeTold } from './time-told.ts';
import type { Kinship } from './kinship.ts';
import { witnessesOf } from './witnesses.ts';

/** What is said in answer to one question, each answer once with everyone who gives it. */
export function answersOf(group: readonly Said[], kinship: Kinship): Answer[] {
  const groups: Said[][] = [];
  for (const alike of groupBy(listed(group), sameness).values()) groups.push(...byTime(alike));
  return groups.map((said) => {
    const [first] = said as [Said, ...Said[]];
    const claims = [...new Set(said.map((item) => item.claim))];
    return {
      words: first.words,
      value: first.value,
      time: said.map((item) => item.time).reduce(timeTogether),
      denied: first.denied,
      damaged: first.damaged,
      telling: first.telling,
      claims,
      sources: [...new Set(claims.map((claim) => claim.source))].sort(),
      witnesses: witnessesOf(claims, kinship),
    };
  });
}

/** By what two are the same answer. */
function sameness({ value, denied, damaged, telling, words }: Said): string {
  return `${telling === 'said' ? '' : `${words} `}${denied ? 'not ' : ''}${damaged ? 'damaged ' : ''}${valueKey(value)}`;
}

function valueKey(value: Value): string {
  switch (value.kind) {
    case 'day':
      return `${value.bounds.earliest} ${value.bounds.latest}`;
    case 'things':
      return `${value.part === true ? 'part ' : ''}${[...value.ids].sort().join(' ')}`;
    case 'holding':
      return `${value.title} ${value.part ? 'part ' : ''}${value.whole ?? ''} ${value.ids.join(' ')}`;
    case 'number':
      return `${value.value} ${value.unit} ${value.comparison} ${value.than}`;
    case 'words':
      return [...value.list].sort().join('\n');
    case 'yes-no':
      return String(value.yes);
  }
}

/** What is the same but holds at times that are certainly apart is not one answer. */
function byTime(alike: readonly Said[]): Said[][] {
  if (alike.every(({ time, value }) => isUntold(time) || value.kind === 'day')) return [[...alike]];
  const groups: { said: Said[]; time: TimeTold }[] = [];
  for (const item of alike) {
    const known = groups.find((group) => !areApart(group.time, item.time));
    if (known === undefined) groups.push({ said: [item], time: item.time });
    else {
      known.said.push(item);
      known.time = timeTogether(known.time, item.time);
    }
  }
  return groups.map((group) => group.said);
}

/**
 * Where several things can be right at once, what one source lists is one answer: a source that names four predecessors does not disagree with itself,
 * and one that names two of them gives less, not something else. What is said of a certain time stays by itself.
 */
function listed(group: readonly Said[]): Said[] {
  const lists = new Map<string, Said[]>();
  const single: Said[] = [];
  for (const item of group) {
    const { value } = item;
    const isListed =
      (value.kind === 'things' || value.kind === 'words') &&
      value.several &&
      isUntold(item.time) &&
      !item.denied &&
      item.telling === 'said';
    if (!isListed) {
      single.push(item);
      continue;
    }
    const key = `${item.claim.source} ${value.kind} ${item.damaged}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
  return [...single, ...[...lists.values()].flatMap(asOne)];
}

/** A source's list: the same value and words for each of its claims. */
function asOne(list: readonly Said[]): Said[] {
  const distinct = [...new Map(list.map((item) => [valueKey(item.value), item])).values()];
  const [first] = distinct;
  if (first === undefined || distinct.length === 1) return [...list];
  const words = distinct
    .map((item) => item.words)
    .sort()
    .join('; ');
  const value: Value =
    first.value.kind === 'things'
      ? {
          ...first.value,
          ids: [
            ...new Set(
              distinct.flatMap(({ value: { kind, ...rest } }) =>
                kind === 'things' && 'ids' in rest ? rest.ids : [],
              ),
            ),
          ],
        }
      : {
          kind: 'words',
          several: true,
          list: distinct.flatMap((item) => (item.value.kind === 'words' ? item.value.list : [])),
        };
  return list.map((item) => ({ ...item, value, words }));
}
