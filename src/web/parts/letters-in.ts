/** Signs that fill a square: Chinese, Japanese and Korean, and their punctuation. */
const SQUARES = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/gu;

/** How much room a text takes, in letters of Latin or Cyrillic: a sign that fills a square takes that of two. */
export function lettersIn(text: string): number {
  return text.length + (text.match(SQUARES)?.length ?? 0);
}
