import type { QuestionLine } from '../../index.ts';
import type { Ruling } from '../state/editor.ts';
import { say } from '../words/say.ts';

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

/** How answers, by their place, and questions are told in the language of the page. */
export interface Wording {
  readonly answer: (at: number) => string;
  readonly question: (question: QuestionLine) => string;
}

/** What can be decided of a question: which answer goes first, which is left out, what tells of something else, which questions are one. */
export function rulingGroups(
  question: QuestionLine,
  questions: readonly QuestionLine[],
  wording: Wording,
): RulingGroup[] {
  const answers = ownAnswers(question, wording);
  const groups = [
    {
      name: say('ruling-prefer'),
      choices:
        answers.length < 2
          ? []
          : answers.map(({ at, words, claims }) => ({
              id: `prefer-${at}`,
              words: say('ruling-prefer-answer', { answer: words }),
              ruling: { decision: 'prefer' as const, claims },
            })),
    },
    {
      name: say('ruling-reject'),
      choices: answers.map(({ at, words, claims }) => ({
        id: `reject-${at}`,
        words: say('ruling-reject-answer', { answer: words }),
        ruling: { decision: 'reject' as const, claims },
      })),
    },
    {
      name: say('ruling-split'),
      choices: answers.flatMap(({ at, words, claims }) => {
        const stays = answers.find((other) => other.at !== at)?.claims[0];
        if (stays === undefined) return [];
        const ruling = { decision: 'split' as const, claims: [stays, ...claims] };
        return [{ id: `split-${at}`, words: say('ruling-split-answer', { answer: words }), ruling }];
      }),
    },
    {
      name: say('ruling-merge'),
      choices: questions
        .filter(({ ref, aspect }) => ref !== question.ref && aspect === question.aspect)
        .map((other) => ({
          id: `merge-${other.ref}`,
          words: say('ruling-merge-question', { question: wording.question(other) }),
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
function ownAnswers({ answers }: QuestionLine, { answer }: Wording): OwnAnswer[] {
  return answers.flatMap(({ claims }, at) => {
    const own = [...new Set(claims)];
    const isShared = answers.some(
      (other, place) => place !== at && own.every((claim) => other.claims.includes(claim)),
    );
    return isShared
      ? []
      : [{ at, words: say('ruling-answer', { letter: letterAt(at), answer: answer(at) }), claims: own }];
  });
}

/** The small letter that stands for the nth answer of a question. */
export function letterAt(at: number): string {
  return String.fromCharCode(97 + at);
}
