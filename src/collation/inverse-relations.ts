import type { DossierRecord } from '../claim/index.ts';
import { groupBy } from '../lib/index.ts';
import { keyOf } from './question-ref.ts';
import type { Said } from './question.ts';
import { nameOf } from './readers/words.ts';

const INVERSE: Readonly<Record<string, string>> = { predecessor: 'successor', successor: 'predecessor' };

/**
 * Adds what is said the other way round: that the kingdom came before the republic is also an answer to what came after the kingdom. Only where somebody
 * is asked that anyway.
 */
export function withInverseRelations(told: readonly Said[], record: DossierRecord): Said[] {
  const asked = groupBy(
    told.filter(({ aspect }) => aspect === 'relation'),
    keyOf,
  );
  const inverse = told.flatMap((item) => {
    const detail = INVERSE[item.detail];
    if (item.aspect !== 'relation' || detail === undefined || item.value.kind !== 'things') return [];
    const { value } = item;
    return value.ids.map((about) => ({
      ...item,
      about,
      detail,
      value: { ...value, ids: [item.about] },
      words: `${item.denied ? 'not ' : ''}${nameOf(record, item.about)}`,
    }));
  });
  return [...told, ...inverse.filter((item) => asked.has(keyOf(item)))];
}
