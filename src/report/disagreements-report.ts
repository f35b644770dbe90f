import { quotesOf, type Claim, type DossierRecord } from '../claim/index.ts';
import { byWeight, questionsOf, type Aspect, type Question } from '../collation/index.ts';
import type { AnswerRelation, DisagreementsReport, QuestionLine, QuoteRef } from './report.ts';

/** What is asked of the collation: only questions whose answers relate so, of an aspect, or about an event, holding, place or party. */
export interface DisagreementsQuestion {
  readonly kind?: AnswerRelation | undefined;
  readonly aspect?: Aspect | undefined;
  readonly about?: string | undefined;
}

/** The questions that sources answer, the weightiest differences first. */
export function disagreementsReport(
  record: DossierRecord,
  { kind, aspect, about }: DisagreementsQuestion = {},
): DisagreementsReport {
  const questions = questionsOf(record)
    .filter(
      (question) =>
        (kind === undefined || question.relation === kind) &&
        (aspect === undefined || question.aspect === aspect) &&
        (about === undefined || isAbout(question, about, record)),
    )
    .sort(byWeight);
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
    answers: question.answers.map(({ words, sources, witnesses, telling, claims }) => ({
      value: words,
      sources,
      witnesses,
      ...(telling === 'said' ? {} : { telling }),
      claims: claims.map((claim) => claim.id),
      quotes: claims.flatMap(quoteRefs),
    })),
    pairs: question.pairs,
    judgements: question.judgements,
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
