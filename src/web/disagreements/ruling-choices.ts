import type { QuestionLine } from '../../index.ts';
import type { Ruling } from '../state/editor.ts';

/** Something that an editor can decide of a question. */
export interface RulingChoice {
  readonly id: string;
  readonly words: string;
  readonly ruling: Pick<Ruling, 'decision' | 'claims' | 'questions'>;
}

/** The choices of one kind, under a heading. */
export interface RulingGroup {
  readonly name: string;
  readonly choices: readonly RulingChoice[];
}

/** What can be decided of a question: which answer goes first, which is left out, what tells of something else, which questions are one. */
export function rulingGroups(question: QuestionLine, questions: readonly QuestionLine[]): RulingGroup[] {
  const answers = ownAnswers(question);
  const groups = [
    {
      name: 'Prefer',
      choices:
        answers.length < 2
          ? []
          : answers.map(({ at, words, claims }) => ({
              id: `prefer-${at}`,
              words: `prefer ${words}`,
              ruling: { decision: 'prefer' as const, claims },
            })),
    },
    {
      name: 'Reject',
      choices: answers.map(({ at, words, claims }) => ({
        id: `reject-${at}`,
        words: `reject ${words}`,
        ruling: { decision: 'reject' as const, claims },
      })),
    },
    {
      name: 'It tells of something else',
      choices: answers.flatMap(({ at, words, claims }) => {
        const stays = answers.find((other) => other.at !== at)?.claims[0];
        if (stays === undefined) return [];
        const ruling = { decision: 'split' as const, claims: [stays, ...claims] };
        return [{ id: `split-${at}`, words: `set apart ${words}`, ruling }];
      }),
    },
    {
      name: 'It is the same question as',
      choices: questions
        .filter(({ ref, aspect }) => ref !== question.ref && aspect === question.aspect)
        .map((other) => ({
          id: `merge-${other.ref}`,
          words: `the same as: ${other.question}`,
          ruling: { decision: 'merge' as const, questions: [question.ref, other.ref] },
        })),
    },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

interface OwnAnswer {
  readonly at: number;
  readonly words: string;
  readonly claims: readonly string[];
}

/** The answers that do not rest on the very statements of another, so that they can be told apart. */
function ownAnswers({ answers }: QuestionLine): OwnAnswer[] {
  return answers.flatMap(({ value, claims }, at) => {
    const own = [...new Set(claims)];
    const isShared = answers.some(
      (other, place) => place !== at && own.every((claim) => other.claims.includes(claim)),
    );
    return isShared ? [] : [{ at, words: `${letterAt(at)}: ${value}`, claims: own }];
  });
}

/** The small letter that stands for the nth answer of a question. */
export function letterAt(at: number): string {
  return String.fromCharCode(97 + at);
}
