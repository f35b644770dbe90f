import type { AnswerRelation } from '../../index.ts';
import { say } from './say.ts';

/** How the answers to a question relate, as the page says it. */
export function relationName(relation: AnswerRelation): string {
  return say(`relates-${relation}`);
}

/** "1 independent witness", "2 independent witnesses". */
export function witnessesInWords(count: number): string {
  return say('witnesses', { count });
}
