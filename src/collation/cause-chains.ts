import { groupBy } from '../lib/index.ts';
import type { Said } from './question.ts';

/** How far causes of causes are followed. */
const MOST_STEPS = 6;

/**
 * Adds what a source gives as the cause of a cause: who says that the campaign brought about the order, and the order the withdrawal, has said what
 * brought about the withdrawal. Only within one source.
 */
export function withCauseChains(told: readonly Said[]): Said[] {
  const causes = told.filter(
    ({ aspect, denied, telling }) => aspect === 'cause' && !denied && telling === 'said',
  );
  const bySource = groupBy(causes, ({ about, claim }) => `${claim.source}\n${about}`);
  const further = causes.flatMap((item) => {
    const found: Said[] = [];
    const seen = new Set([item.about, ...idsOf(item)]);
    let next = idsOf(item);
    for (let step = 0; step < MOST_STEPS && next.length > 0; step++) {
      const before = next.flatMap((id) => bySource.get(`${item.claim.source}\n${id}`) ?? []);
      const fresh = before.filter((cause) => idsOf(cause).some((id) => !seen.has(id)));
      found.push(...fresh.map((cause) => ({ ...cause, about: item.about })));
      next = fresh.flatMap(idsOf);
      for (const id of next) seen.add(id);
    }
    return found;
  });
  return [...told, ...further];
}

function idsOf({ value }: Said): readonly string[] {
  return value.kind === 'things' ? value.ids : [];
}
