// How much of what a careful reader finds in the first dossier the collation finds: recall as a number. The list is recall.yaml.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openDossier } from '../../src/dossier/index.ts';
import { disagreementsReport, type QuestionLine } from '../../src/report/index.ts';

interface Find {
  readonly about: string;
  readonly aspect: string;
  readonly relation: string;
  /** The beginnings of the quotes: of the two answers, or of the single one. */
  readonly quotes: readonly [string, string?];
  readonly witnesses?: number;
}

interface Point {
  readonly point: number;
  readonly what: string;
  readonly want: string;
  readonly finds?: readonly Find[];
  readonly missed?: string;
  readonly apart?: readonly [string, string];
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const { points } = parse(read('recall.yaml')) as { points: readonly Point[] };
let questions: readonly QuestionLine[];

beforeAll(async () => {
  const { record } = await openDossier(join(import.meta.dirname, '../../dossiers/manchuria'));
  ({ questions } = disagreementsReport(record));
});

/** The places of the answers that have a quote with this beginning. */
function answersWith({ answers }: QuestionLine, beginning = ''): number[] {
  return answers.flatMap(({ quotes }, at) =>
    quotes.some(({ quote }) => quote.startsWith(beginning)) ? [at] : [],
  );
}

function isFound({ about, aspect, relation, quotes: [first, second], witnesses }: Find): boolean {
  return questions
    .filter((question) => question.about === about && question.aspect === aspect)
    .some((question) => {
      const [a, b] = [answersWith(question, first), answersWith(question, second ?? first)];
      if (relation === 'single') return question.relation === 'single' && a.length > 0;
      const one = a.find((at) => b.includes(at) && relation === 'agree');
      if (one !== undefined)
        return (question.answers[one]?.witnesses ?? 0) === (witnesses ?? question.answers[one]?.witnesses);
      return question.pairs.some(
        (pair) =>
          pair.relation === relation &&
          ((a.includes(pair.a) && b.includes(pair.b)) || (a.includes(pair.b) && b.includes(pair.a))),
      );
    });
}

describe('what a careful reader finds in the first dossier', () => {
  it.each(points.filter(({ finds }) => finds !== undefined))('$what ($point)', ({ finds = [] }) => {
    expect(finds.filter((find) => !isFound(find))).toEqual([]);
  });

  it.each(points.filter(({ apart }) => apart !== undefined))('$what ($point)', ({ apart = ['', ''] }) => {
    const together = questions.filter((question) =>
      apart.every((quote) => answersWith(question, quote).length > 0),
    );
    expect(together.map(({ ref }) => ref)).toEqual([]);
  });

  it('of the sixty points one is missed, and six are found as another relation than the reader has', () => {
    const missed = points.filter((point) => point.missed !== undefined);
    const otherwise = points.filter(
      ({ want, finds }) => finds !== undefined && !finds.some(({ relation }) => want.includes(relation)),
    );
    expect(points).toHaveLength(60);
    expect(missed.map(({ point }) => point)).toEqual([29]);
    expect(otherwise.map(({ point }) => point)).toEqual([26, 28, 37, 40, 47, 48]);
  });
});
