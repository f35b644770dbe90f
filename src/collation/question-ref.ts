import type { Said } from './question.ts';

/** By what things said belong to one question: `ASPECT:DETAIL/ABOUT`, and `#CLAIM` of one of several holdings. */
export function keyOf({
  aspect,
  detail,
  about,
  tenure,
}: Pick<Said, 'aspect' | 'detail' | 'about' | 'tenure'>): string {
  const which = tenure === undefined ? '' : `#${tenure.claim}`;
  return `${aspect}${detail === '' ? '' : `:${detail.replaceAll('/', '-')}`}/${about}${which}`;
}

/** What a question is referred to by: `question/ASPECT:DETAIL/ABOUT`; `#CLAIM` of one of several holdings, or where an editor split it off. */
export function refOfKey(key: string): string {
  return `question/${key}`;
}

/** The key of the question that a reference names. */
export function keyOfRef(ref: string): string {
  return ref.replace(/^question\//, '');
}
