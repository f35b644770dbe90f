import { describe, expect, it } from 'vitest';
import { questionsOf, type Question } from '../../src/collation/index.ts';
import { recordOf, type ShortDossier } from '../cases/dossier-of.ts';

const dossier: ShortDossier = {
  parties: ['kingdom'],
  places: ['valley'],
  events: { peace: { type: 'peace-treaty' }, truce: { type: 'peace-treaty' } },
  sources: {
    gazette: [{ says: 'Peace on 10 April.', event: { id: 'peace', when: '1846-04-10' } }],
    letter: [{ says: 'Peace in May.', event: { id: 'peace', when: '1846-05' } }],
    post: [{ says: 'A truce on 3 May.', event: { id: 'truce', when: '1846-05-03' } }],
    rumour: [
      {
        says: 'They say there was peace in June.',
        modality: 'reported',
        speaker: 'kingdom',
        event: { id: 'peace', when: '1846-06' },
      },
    ],
  },
};

const asked = (...judgements: object[]): readonly Question[] =>
  questionsOf(recordOf({ ...dossier, judgements }));
const shown = (questions: readonly Question[]): Record<string, unknown> =>
  Object.fromEntries(
    questions.map(({ ref, answers, judgements }) => [
      ref.replace('question/', ''),
      [...answers.map((answer) => answer.words), ...judgements],
    ]),
  );
const RUMOUR = 'June 1846 (reported of kingdom)';
const BEFORE = { 'date/peace': ['10 April 1846', 'May 1846', RUMOUR], 'date/truce': ['3 May 1846'] };

describe('judgements on questions', () => {
  it('without any', () => {
    expect(shown(asked())).toEqual(BEFORE);
  });

  it('prefer puts an answer first', () => {
    expect(shown(asked({ decision: 'prefer', claims: ['letter-1'] }))).toEqual({
      ...BEFORE,
      'date/peace': ['May 1846', '10 April 1846', RUMOUR, 'judgement-1'],
    });
  });

  it('reject takes an answer out, and a later accept brings it back', () => {
    const reject = { decision: 'reject', claims: ['letter-1'] };
    expect(shown(asked(reject))).toEqual({
      ...BEFORE,
      'date/peace': ['10 April 1846', RUMOUR, 'judgement-1'],
    });
    expect(shown(asked(reject, { decision: 'accept', claims: ['letter-1'] }))).toEqual({
      ...BEFORE,
      'date/peace': ['10 April 1846', 'May 1846', RUMOUR, 'judgement-1', 'judgement-2'],
    });
  });

  it('admit lets a reported claim answer', () => {
    expect(shown(asked({ decision: 'admit', claims: ['rumour-1'] }))['date/peace']).toEqual([
      '10 April 1846',
      'May 1846',
      'June 1846',
      'judgement-1',
    ]);
  });

  it('merge makes two questions one, by questions or by claims', () => {
    const one = { 'date/peace': ['10 April 1846', 'May 1846', '3 May 1846', RUMOUR, 'judgement-1'] };
    const questions = ['question/date/peace', 'question/date/truce'];
    expect(shown(asked({ decision: 'merge', questions }))).toEqual(one);
    expect(shown(asked({ decision: 'merge', claims: ['gazette-1', 'post-1'] }))).toEqual(one);
  });

  it('a merged question is of two sources that agree or differ', () => {
    const [question] = asked({ decision: 'merge', claims: ['letter-1', 'post-1'] });
    const relation = (a: number, b: number): string | undefined =>
      question?.pairs.find((pair) => pair.a === a && pair.b === b)?.relation;
    expect([relation(0, 1), relation(0, 2), relation(1, 2)]).toEqual(['contradict', 'contradict', 'finer']);
  });

  it('split of questions undoes a merge', () => {
    const questions = ['question/date/peace', 'question/date/truce'];
    expect(shown(asked({ decision: 'merge', questions }, { decision: 'split', questions }))).toEqual({
      'date/peace': [...BEFORE['date/peace'], 'judgement-1', 'judgement-2'],
      'date/truce': [...BEFORE['date/truce'], 'judgement-1', 'judgement-2'],
    });
  });

  it('split of claims gives the others a question of their own, and a later merge undoes it', () => {
    const claims = ['gazette-1', 'letter-1'];
    expect(shown(asked({ decision: 'split', claims }))).toEqual({
      ...BEFORE,
      'date/peace': ['10 April 1846', RUMOUR, 'judgement-1'],
      'date/peace#letter-1': ['May 1846', 'judgement-1'],
    });
    expect(Object.keys(shown(asked({ decision: 'split', claims }, { decision: 'merge', claims })))).toEqual(
      Object.keys(BEFORE),
    );
  });
});
