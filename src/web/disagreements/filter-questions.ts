import type { AnswerRelation, QuestionLine } from '../../index.ts';

export interface QuestionFilter {
  readonly kind: AnswerRelation | 'differing' | 'all';
  readonly about: string | null;
}

/** The things that questions are about, each with how many questions, the most asked first. */
export function thingsAsked(
  questions: readonly QuestionLine[],
  isThing: (id: string) => boolean,
): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { about } of questions) {
    for (const id of new Set(about.split(/[/+]/u))) {
      if (isThing(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].map(([id, count]) => ({ id, count })).toSorted((a, b) => b.count - a.count);
}

/** The questions of a kind and about a thing. `differing` leaves out those that all answer alike, or only one answers. */
export function filterQuestions(
  questions: readonly QuestionLine[],
  { kind, about }: QuestionFilter,
): QuestionLine[] {
  return questions.filter(
    (question) =>
      (about === null || question.about === about || question.about.split(/[/+]/u).includes(about)) &&
      (kind === 'all' ||
        (kind === 'differing'
          ? question.relation !== 'agree' && question.relation !== 'single'
          : question.relation === kind)),
  );
}
