import type { Said } from './question.ts';

/** By what things said belong to one question: `ASPECT:DETAIL/ABOUT`. */
export function keyOf({ aspect, detail, about }: Pick<Said, 'aspect' | 'detail' | 'about'>): string {
  return `${aspect}${detail === '' ? '' : `:${detail.replaceAll('/', '-')}`}/${about}`;
}

/** What a question is referred to by: `question/ASPECT:DETAIL/ABOUT`; `#CLAIM` where an editor split it off. */
export function refOfKey(key: string): string {
  return `question/${key}`;
}

/** The key of the question that a reference names. */
export function keyOfRef(ref: string): string {
  return ref.replace(/^question\//, '');
}
