import type { EdtfDate, Point } from './edtf-value.ts';
import type { LimitWord, PartWord } from './vague-words.ts';

/** A date as a person writes it in a dossier: EDTF, or one point of it with a vague word before. */
export type DateText =
  | { readonly kind: 'plain'; readonly date: EdtfDate }
  | { readonly kind: 'about'; readonly date: Point }
  | { readonly kind: 'part'; readonly word: PartWord; readonly date: Point }
  | { readonly kind: 'limit'; readonly word: LimitWord; readonly date: Point };
