export {
  aspects,
  relations,
  type Answer,
  type AnswerRelation,
  type Aspect,
  type Question,
} from './question.ts';
export { questionsOf } from './questions.ts';
export { independentWitnesses } from './witnesses.ts';
