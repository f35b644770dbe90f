import type { AnswerRelation } from '../../index.ts';

/** How the answers to a question relate, as the page says it. */
export const relationNames: Readonly<Record<AnswerRelation, string>> = {
  contradict: 'They contradict each other',
  damage: 'One is damaged in copying or translation',
  'different-scope': 'They speak of different things: part and whole, law and fact',
  'different-time': 'Both true, one after the other',
  finer: 'One is more exact than the other',
  compatible: 'They can both be true',
  agree: 'They agree',
  single: 'Only one source says so',
};

/** "1 independent witness", "2 independent witnesses". */
export function witnessesInWords(count: number): string {
  return count === 1 ? '1 independent witness' : `${count} independent witnesses`;
}

/** How two answers relate, after "a and b". */
export const pairNames: Readonly<Record<AnswerRelation, string>> = {
  contradict: 'contradict each other',
  damage: 'differ by damage in copying or translation',
  'different-scope': 'speak of different things',
  'different-time': 'are both true, one after the other',
  finer: 'differ in exactness',
  compatible: 'can both be true',
  agree: 'agree',
  single: 'stand alone',
};
