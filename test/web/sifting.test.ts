import { describe, expect, it } from 'vitest';
import type { CommitmentLine, QuestionLine } from '../../src/index.ts';
import { chairInWords } from '../../src/web/bodies/chair-in-words.ts';
import { boardColumns, boardOf } from '../../src/web/commitments/board.ts';
import { filterQuestions, thingsAsked } from '../../src/web/disagreements/filter-questions.ts';

describe('the board of commitments', () => {
  const line = (
    id: string,
    article: string | null,
    state: CommitmentLine['state'],
    agreement: string | null,
  ) => ({ ref: id, article, state, agreement }) as CommitmentLine;

  it('has a row for each article, in their order, and every commitment in one column', () => {
    const rows = boardOf([
      line('x', null, 'fulfilled', null),
      line('a', '10', 'overdue', 'peace'),
      line('b', '2', 'in-effect', 'peace'),
      line('c', '2', 'no-information', 'peace'),
    ]);
    expect(rows.map(({ agreement, article, opens }) => [agreement, article, opens])).toEqual([
      ['peace', '2', true],
      ['peace', '10', false],
      [null, null, true],
    ]);
    expect(rows[0]!.cells.map((cell) => cell.map(({ ref }) => ref).join())).toEqual(['', 'c', 'b', '']);
    expect(rows[2]!.cells[3]).toHaveLength(1);
  });

  it('has a column for every state, and no state twice', () => {
    const states = boardColumns.flatMap((column) => [...column.states]);
    expect(new Set(states).size).toBe(states.length);
    expect(states).toHaveLength(10);
  });
});

describe('questions', () => {
  const question = (about: string, relation: QuestionLine['relation']) =>
    ({ about, relation }) as QuestionLine;
  const all = [
    question('island', 'contradict'),
    question('island/axis', 'agree'),
    question('bay+island', 'finer'),
    question('bay', 'single'),
  ];

  it('are sifted by kind and by what they are about', () => {
    const count = (kind: Parameters<typeof filterQuestions>[1]['kind'], about: string | null): number =>
      filterQuestions(all, { kind, about }).length;
    expect(count('all', null)).toBe(4);
    expect(count('differing', null)).toBe(2);
    expect(count('contradict', 'island')).toBe(1);
    expect(count('all', 'island')).toBe(3);
    expect(count('differing', 'bay')).toBe(1);
  });

  it('tell what they are about, the most asked first', () => {
    expect(thingsAsked(all, (id) => id !== 'axis')).toEqual([
      { id: 'island', count: 3 },
      { id: 'bay', count: 2 },
    ]);
  });
});

it('the chair is told with its rule, or why nobody can tell', () => {
  const name = (id: string): string => id.toUpperCase();
  const chair = { party: 'north', rule: null, period: null, missing: [] };
  expect(chairInWords(chair, name)).toBe('NORTH.');
  expect(chairInWords({ ...chair, party: null, rule: 'by turns', missing: ['signing'] }, name)).toBe(
    'nobody says who has it. The rule: by turns. Not known: the date of the SIGNING.',
  );
});
