import type { Filling } from './catalogue.ts';
import { say } from './say.ts';

/** A stretch of a message: bare words, or words that something of the page stands around or in place of. */
export interface Stretch {
  readonly words: string;
  /** The name of the tag around the words; null where there is none. */
  readonly tag: string | null;
}

const TAG = /<([a-z]+)(?:\/>|>([^<]*)<\/\1>)/gu;
const HIDDEN = '\u{E000}';

/** A message cut at its tags: `<day>the day</day>` and `<party/>`. What it is filled with has no tags, whatever stands in it. */
export function phrase(id: string, filling: Filling = {}): Stretch[] {
  const text = say(id, hideTags(filling));
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(TAG)) {
    stretches.push({ words: text.slice(from, match.index), tag: null });
    stretches.push({ words: match[2] ?? '', tag: match[1]! });
    from = match.index + match[0].length;
  }
  stretches.push({ words: text.slice(from), tag: null });
  return stretches
    .filter(({ words, tag }) => words !== '' || tag !== null)
    .map(({ words, tag }) => ({ words: words.replaceAll(HIDDEN, '<'), tag }));
}

function hideTags(filling: Filling): Filling {
  return Object.fromEntries(
    Object.entries(filling).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('<', HIDDEN) : value,
    ]),
  );
}
