import type { DossierRecord } from '../claim/index.ts';
import { listOf } from '../lib/index.ts';
import { endsWhereBegins } from './meeting-point.ts';
import { relations, type Answer, type AnswerRelation } from './question.ts';
import { relateValues } from './relate-values.ts';
import { areApart, isSuccession, overlapForCertain } from './time-told.ts';

/**
 * How two answers to one question relate. Precision is not contradiction, and what is true at different times is never a conflict, nor is what a source only
 * reports or doubts. */
export function relate(a: Answer, b: Answer, record: DossierRecord): AnswerRelation {
  const relation = relateContents(a, b, record);
  const isSaid = a.telling === 'said' && b.telling === 'said';
  return relation === 'contradict' && !isSaid ? 'compatible' : relation;
}

function relateContents(a: Answer, b: Answer, record: DossierRecord): AnswerRelation {
  if (a.damaged !== b.damaged) return 'damage';
  const relation =
    a.denied === b.denied ? bothSay(relateValues(a, b, record), a.denied) : oneDenies(a, b, record);
  if (relation === 'agree' || a.value.kind === 'day') return relation;
  if (areApart(a.time, b.time)) return relation === 'different-scope' ? relation : 'different-time';
  return isOneAfterTheOther(relation, a, b, record) ? 'different-time' : relation;
}

/** Whether two holdings that would exclude each other came one after the other: their ends meet, or the one holder is registered as the successor of the other. */
function isOneAfterTheOther(relation: AnswerRelation, a: Answer, b: Answer, record: DossierRecord): boolean {
  if (a.value.kind !== 'holding' || b.value.kind !== 'holding' || a.denied || b.denied) return false;
  const differ = relation === 'contradict' || (relation === 'different-scope' && a.value.across === true);
  if (differ && (isSuccession(a.time, b.time) || meet(a, b))) return true;
  if (relation !== 'contradict' && relation !== 'compatible') return false;
  return haveSucceeded(a.value.ids, b.value.ids, record) && !overlapForCertain(a.time, b.time);
}

function meet({ claims: a }: Answer, { claims: b }: Answer): boolean {
  return endsWhereBegins(a, b) || endsWhereBegins(b, a);
}

function haveSucceeded(a: readonly string[], b: readonly string[], record: DossierRecord): boolean {
  const came = (later: readonly string[], earlier: readonly string[]): boolean =>
    later.some((id) =>
      listOf(record.gazetteer.parties.get(id)?.['successor-of']).some((before) => earlier.includes(before)),
    );
  return came(a, b) || came(b, a);
}

/** The strongest of some relations. */
export function strongest(found: Iterable<AnswerRelation>): AnswerRelation {
  const all = new Set(found);
  return relations.find((relation) => all.has(relation)) ?? 'single';
}

/** Two that say that it was not so never exclude each other. */
function bothSay(relation: AnswerRelation, denied: boolean): AnswerRelation {
  return denied && relation === 'contradict' ? 'compatible' : relation;
}

/** One says that it was so and the other that it was not: a conflict where they mean the same, none where they mean different things. */
function oneDenies(a: Answer, b: Answer, record: DossierRecord): AnswerRelation {
  const relation = relateValues(a, b, record);
  return relation === 'agree' ? 'contradict' : 'compatible';
}
