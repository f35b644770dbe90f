import { describe, expect, it } from 'vitest';
import type { Judgement, QuestionLine } from '../../src/index.ts';
import { letterAt, rulingGroups } from '../../src/web/disagreements/ruling-choices.ts';
import { judgementInWords } from '../../src/web/words/judgement.ts';

const question = (ref: string, answers: readonly (readonly [string, readonly string[]])[]): QuestionLine =>
  ({
    ref,
    aspect: ref.split('/')[1],
    question: `What of ${ref}?`,
    answers: answers.map(([value, claims]) => ({ value, claims })),
  }) as unknown as QuestionLine;
const groups = (own: QuestionLine, ...others: QuestionLine[]): Record<string, unknown> =>
  Object.fromEntries(
    rulingGroups(own, [own, ...others], {
      answer: (at) => own.answers[at]!.value,
      question: ({ question: words }) => words,
    }).map(({ name, choices }) => [name, choices.map(({ ruling }) => ruling)]),
  );

describe('what can be decided of a question', () => {
  const end = question('question/end/rule', [
    ['3 May', ['a-1', 'a-1', 'b-1']],
    ['late April', ['c-1']],
  ]);

  it('is which answer goes first, is left out, or tells of something else', () => {
    expect(groups(end)).toEqual({
      Prefer: [
        { decision: 'prefer', claims: ['a-1', 'b-1'] },
        { decision: 'prefer', claims: ['c-1'] },
      ],
      Reject: [
        { decision: 'reject', claims: ['a-1', 'b-1'] },
        { decision: 'reject', claims: ['c-1'] },
      ],
      'It tells of something else': [
        { decision: 'split', claims: ['c-1', 'a-1', 'b-1'] },
        { decision: 'split', claims: ['a-1', 'c-1'] },
      ],
    });
  });

  it('and which other question of its kind is the same', () => {
    const others = [question('question/end/reign', []), question('question/date/peace', [])];
    expect(groups(end, ...others)['It is the same question as']).toEqual([
      { decision: 'merge', questions: ['question/end/rule', 'question/end/reign'] },
    ]);
  });

  it('of one answer alone is only whether it is left out', () => {
    expect(Object.keys(groups(question('question/end/rule', [['3 May', ['a-1']]])))).toEqual(['Reject']);
  });

  it('is nothing of answers that rest on the very same statement: two readings of damaged words', () => {
    const damaged = question('question/date/signature', [
      ['14 February', ['e-1']],
      ['4 February', ['e-1']],
    ]);
    expect(groups(damaged)).toEqual({});
  });
});

it('answers have small letters', () => {
  expect([0, 1, 25].map(letterAt)).toEqual(['a', 'b', 'z']);
});

it('a judgement says what was decided, by whom and when', () => {
  const judgement: Judgement = {
    id: 'j-1',
    on: '2026-11-24',
    by: 'A. Editor',
    decision: 'prefer',
    reason: 'x',
  };
  expect(judgementInWords(judgement)).toBe('Preferred by A. Editor on 24 November 2026');
});
