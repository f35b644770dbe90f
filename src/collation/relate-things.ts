import type { DossierRecord } from '../claim/index.ts';
import { belongsTo } from '../gazetteer/index.ts';
import type { AnswerRelation, Value } from './question.ts';

type Things = Pick<Value & { kind: 'things' }, 'ids' | 'several' | 'part' | 'act'>;

/**
 * How two sets of parties, places or other things relate. A country covers a government of it and is not in conflict with it. What two different acts did can
 * be true of both, one after the other.
 */
export function relateThings(a: Things, b: Things, record: DossierRecord): AnswerRelation {
  const same = a.ids.length === b.ids.length && a.ids.every((id) => b.ids.includes(id));
  if ((a.part ?? false) !== (b.part ?? false)) return same ? 'finer' : 'different-scope';
  if (same) return 'agree';
  if (areCovered(a.ids, b.ids, record) || areCovered(b.ids, a.ids, record)) return 'finer';
  return a.several || b.several || a.part === true || a.act !== b.act ? 'compatible' : 'contradict';
}

/** Whether every one of some parties or places is one of the others, or belongs to one: an army to its state, a government to its country. */
export function areCovered(
  inner: readonly string[],
  outer: readonly string[],
  record: DossierRecord,
): boolean {
  return inner.every((id) => outer.some((other) => other === id || belongsTo(id, other, record.gazetteer)));
}
