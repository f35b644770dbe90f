export { alignVersions, type AlignedPart, type Alignment } from './align/align-versions.ts';
export type { WordDifference } from './align/word-difference.ts';
export { kinshipOf, stemmaOf, type Kinship } from './kinship.ts';
export {
  aspects,
  relations,
  type Answer,
  type AnswerPair,
  type AnswerRelation,
  type Aspect,
  type Question,
} from './question.ts';
export { questionsOf } from './questions.ts';
export type { Stemma, StemmaEdge, StemmaNode } from './stemma.ts';
export { byWeight } from './weight.ts';
export { witnessesOf } from './witnesses.ts';
