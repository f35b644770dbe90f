export { relations, type Answer, type AnswerRelation, type Question } from './question.ts';
export { questionsOf } from './questions.ts';
export { independentWitnesses } from './witnesses.ts';
