import { titles, type DossierRecord, type Title } from '../claim/index.ts';
import { belongsTo } from '../gazetteer/index.ts';
import { covers, equals, isUnbounded, overlaps, type Bounds } from '../time/index.ts';
import { relations, type Answer, type AnswerRelation, type Value } from './question.ts';

/** How two answers to one question relate. Precision is not contradiction, and what is true at different times is never a conflict. */
export function relate(a: Answer, b: Answer, record: DossierRecord): AnswerRelation {
  if (a.damaged !== b.damaged) return 'damage';
  const relation = relateValues(a.value, b.value, record);
  const isDifference = relation === 'contradict' || relation === 'compatible' || relation === 'finer';
  return isDifference && a.value.kind !== 'day' && areApart(a.when, b.when) ? 'different-time' : relation;
}

/** The strongest of some relations. */
export function strongest(found: readonly AnswerRelation[]): AnswerRelation {
  return relations.find((relation) => found.includes(relation)) ?? 'single';
}

function relateValues(a: Value, b: Value, record: DossierRecord): AnswerRelation {
  if (a.kind === 'day' && b.kind === 'day') return relateDays(a.bounds, b.bounds);
  if (a.kind === 'yes-no' && b.kind === 'yes-no') return a.yes === b.yes ? 'agree' : 'contradict';
  if (a.kind === 'things' && b.kind === 'things') return relateThings(a, b, record);
  if (a.kind === 'words' && b.kind === 'words') return relateWords(a, b);
  if (a.kind === 'number' && b.kind === 'number') return relateNumbers(a, b);
  if (a.kind === 'holding' && b.kind === 'holding') return relateHoldings(a, b, record);
  return 'compatible';
}

/** Two spans in each of which one unknown day lies. A span that nothing bounds says nothing that could differ. */
function relateDays(a: Bounds, b: Bounds): AnswerRelation {
  if (equals(a, b)) return 'agree';
  if (covers(a, b) || covers(b, a)) return 'finer';
  return overlaps(a, b) ? 'compatible' : 'contradict';
}

function relateThings(
  a: Value & { kind: 'things' },
  b: Value & { kind: 'things' },
  record: DossierRecord,
): AnswerRelation {
  const same = a.ids.length === b.ids.length && a.ids.every((id) => b.ids.includes(id));
  if (same) return 'agree';
  if (covered(a.ids, b.ids, record) || covered(b.ids, a.ids, record)) return 'finer';
  return a.several || b.several ? 'compatible' : 'contradict';
}

function relateWords(a: Value & { kind: 'words' }, b: Value & { kind: 'words' }): AnswerRelation {
  const [x, y] = [fold(a.words), fold(b.words)];
  if (x === y) return 'agree';
  if (x.includes(y) || y.includes(x)) return 'finer';
  return a.several || b.several ? 'compatible' : 'contradict';
}

function relateNumbers(a: Value & { kind: 'number' }, b: Value & { kind: 'number' }): AnswerRelation {
  if (a.than !== b.than) return 'compatible';
  if (a.value === b.value) return a.comparison === b.comparison ? 'agree' : 'finer';
  if (a.value === null || b.value === null) return 'compatible';
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  const open =
    ['more-than', 'at-least', 'great', 'far-more-than', 'about'].includes(low.comparison) ||
    ['less-than', 'at-most', 'about'].includes(high.comparison);
  return open ? 'compatible' : 'contradict';
}

/**
 * Part and whole, and law and fact, are different scope. Different holders of one title that admits only one contradict each other, and so do
 * two regimes over one territory; cities and countryside may well be in different hands.
 */
function relateHoldings(
  a: Value & { kind: 'holding' },
  b: Value & { kind: 'holding' },
  record: DossierRecord,
): AnswerRelation {
  const people = relateThings(
    { kind: 'things', ids: a.ids, several: false },
    { kind: 'things', ids: b.ids, several: false },
    record,
  );
  if (a.part !== b.part) return people === 'agree' && a.title === b.title ? 'finer' : 'different-scope';
  const [x, y] = [titles[a.title as Title], titles[b.title as Title]];
  if (a.title === b.title)
    return people !== 'contradict'
      ? people
      : x.tenure === 'exclusive' && !a.part
        ? 'contradict'
        : 'compatible';
  if (x.in !== y.in) return 'different-scope';
  if (people !== 'contradict') return 'different-scope';
  const oneRegime = x.axis === 'administration' || x.axis === 'sovereignty';
  return oneRegime && x.tenure === 'exclusive' && y.tenure === 'exclusive' && !a.part
    ? 'contradict'
    : 'compatible';
}

/** Whether every one of some parties or places is one of the others, or belongs to one: "China" covers a government of China. */
function covered(inner: readonly string[], outer: readonly string[], record: DossierRecord): boolean {
  return inner.every((id) => outer.some((other) => other === id || belongsTo(id, other, record.gazetteer)));
}

/** Whether two times are certainly apart. */
export function areApart(a: Bounds, b: Bounds): boolean {
  return !isUnbounded(a) && !isUnbounded(b) && !overlaps(a, b);
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
