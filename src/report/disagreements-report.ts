import { quotesOf, type Claim, type DossierRecord } from '../claim/index.ts';
import { questionsOf, relations, type Question } from '../collation/index.ts';
import type { AnswerRelation, DisagreementsReport, QuestionLine, QuoteRef } from './report.ts';

/** What is asked of the collation: only questions of a kind, or about an event, holding, place or party. */
export interface DisagreementsQuestion {
  readonly kind?: AnswerRelation | undefined;
  readonly about?: string | undefined;
}

/** The questions that sources answer, the strongest differences first. */
export function disagreementsReport(
  record: DossierRecord,
  { kind, about }: DisagreementsQuestion = {},
): DisagreementsReport {
  const questions = questionsOf(record)
    .filter(
      (question) =>
        (kind === undefined || question.relation === kind) &&
        (about === undefined || isAbout(question, about, record)),
    )
    .sort(
      (a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation) || (a.about < b.about ? -1 : 1),
    );
  return { questions: questions.map(questionLine) };
}

function isAbout(question: Question, about: string, record: DossierRecord): boolean {
  const holding = record.holdings.get(question.about);
  return [question.about, ...question.about.split(/[/+]/), holding?.of].includes(about);
}

function questionLine(question: Question): QuestionLine {
  return {
    ref: question.ref,
    about: question.about,
    aspect: question.detail === '' ? question.aspect : `${question.aspect}: ${question.detail}`,
    question: question.text,
    relation: question.relation,
    answers: question.answers.map(({ words, sources, witnesses, claims }) => ({
      value: words,
      sources,
      witnesses,
      claims: claims.map((claim) => claim.id),
      quotes: claims.flatMap(quoteRefs),
    })),
    pairs: question.pairs,
  };
}

/** The quotes of a claim with their places in the source. */
export function quoteRefs(claim: Claim): QuoteRef[] {
  return quotesOf(claim).map((quote, index) => ({
    source: claim.source,
    quote,
    start: claim.spans[index]?.start ?? 0,
    end: claim.spans[index]?.end ?? 0,
  }));
}
