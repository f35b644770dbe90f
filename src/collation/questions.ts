import type { Claim, Decision, DossierRecord, Modality } from '../claim/index.ts';
import { listOf, remembered } from '../lib/index.ts';
import { answersOf } from './answers.ts';
import { withCauseChains } from './cause-chains.ts';
import { holdingSides } from './holding-sides.ts';
import { isIdle } from './idle.ts';
import { withInverseRelations } from './inverse-relations.ts';
import { judgedGroups, type JudgedGroup } from './judged-groups.ts';
import { kinshipOf, type Kinship } from './kinship.ts';
import { owedEnds } from './owed-ends.ts';
import type { Answer, AnswerPair, AnswerRelation, Question, Said } from './question.ts';
import { questionText } from './question-text.ts';
import { relate, strongest } from './relate.ts';
import { saidBy } from './said.ts';
import { withTenures } from './tenures.ts';
import { withToldOfWholes } from './told-of-wholes.ts';
import { writtenDays } from './written-days.ts';

const ANSWERING: readonly Modality[] = ['asserted', 'denied', 'prescribed', 'reported', 'doubted'];

/** The questions that the claims of a record answer, each with its answers and how they relate. Uses no reckoning. */
export const questionsOf: (record: DossierRecord) => readonly Question[] = remembered(collate);

function collate(record: DossierRecord): readonly Question[] {
  const context = {
    record,
    daysOf: writtenDays(record),
    sides: holdingSides(record),
    owedEnds: owedEnds(record),
    admitted: decided(record, 'admit'),
  };
  const said = answeringClaims(record).flatMap((claim) => saidBy(claim, context));
  const told = withToldOfWholes(withInverseRelations(withCauseChains(said), record), record);
  const kinship = kinshipOf(record);
  return judgedGroups(withTenures(told, context.daysOf, record), record.judgements)
    .filter((group) => !isIdle(group.said, record))
    .map((group) => question(group, record, kinship));
}

/** The claims that answer questions: all but suppositions and opinions. Drafts answer once they are accepted. */
function answeringClaims(record: DossierRecord): Claim[] {
  const accepted = decided(record, 'accept');
  return [...record.claims.values()].filter(
    ({ id, modality, record: told }) =>
      ANSWERING.includes(modality) && (told.draft !== true || accepted.has(id)),
  );
}

/** The claims of which an editor decided so. */
function decided({ judgements }: DossierRecord, decision: Decision): ReadonlySet<string> {
  return new Set(
    judgements.flatMap((judgement) => (judgement.decision === decision ? listOf(judgement.claims) : [])),
  );
}

function question(
  { ref, said, judgements, preferred }: JudgedGroup,
  record: DossierRecord,
  kinship: Kinship,
): Question {
  const [first] = said as readonly [Said, ...Said[]];
  const isPreferred = ({ claims }: Answer): boolean => claims.some((claim) => preferred.has(claim.id));
  const given = answersOf(said, kinship);
  const order = (answer: Answer): number => (isPreferred(answer) ? 0 : answer.telling === 'said' ? 1 : 2);
  const answers = [...given].sort((x, y) => order(x) - order(y));
  const pairs = pairsOf(answers, record);
  return {
    ref,
    about: first.about,
    aspect: first.aspect,
    detail: first.detail,
    ...(first.tenure === undefined ? {} : { tenure: first.tenure.place }),
    text: questionText(first, record),
    answers,
    pairs,
    relation: relationOf(answers, pairs),
    judgements,
  };
}

function pairsOf(answers: readonly Answer[], record: DossierRecord): AnswerPair[] {
  const pairs: AnswerPair[] = [];
  answers.forEach((one, a) => {
    for (let b = a + 1; b < answers.length; b++) {
      const other = answers[b];
      if (other !== undefined) pairs.push({ a, b, relation: relate(one, other, record) });
    }
  });
  return pairs;
}

/** The strongest relation; of one answer alone, whether more than one source gives it. */
function relationOf(answers: readonly Answer[], pairs: readonly AnswerPair[]): AnswerRelation {
  if (pairs.length > 0) return strongest(pairs.map((pair) => pair.relation));
  return (answers[0]?.sources.length ?? 0) > 1 ? 'agree' : 'single';
}
