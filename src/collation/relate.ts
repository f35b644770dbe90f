import { covers, equals, overlaps } from '../time/index.ts';
import { relations, type Answer, type AnswerRelation } from './question.ts';

/** How two answers to a question about a day relate: precision is not contradiction. */
export function relate(a: Answer, b: Answer): AnswerRelation {
  if (equals(a.bounds, b.bounds)) return 'agree';
  if (covers(a.bounds, b.bounds) || covers(b.bounds, a.bounds)) return 'finer';
  return overlaps(a.bounds, b.bounds) ? 'compatible' : 'contradict';
}

/** The strongest of some relations. */
export function strongest(found: readonly AnswerRelation[]): AnswerRelation {
  return relations.find((relation) => found.includes(relation)) ?? 'single';
}
