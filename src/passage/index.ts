export { passagesOf, type Passage } from './passage.ts';
