import { seeded } from './measure.mjs';

const VOCABULARY = 60_000;

/** Sentences of 12 to 25 words, common words common as in a natural language (Zipf), some of them copies: the same in every run. */
export function* sentences(count, seed = 20260901) {
  const random = seeded(seed);
  const recent = [];
  for (let at = 0; at < count; at++) {
    const chance = random();
    const model = recent.length > 0 ? recent[Math.floor(random() * recent.length)] : undefined;
    if (model !== undefined && chance < 0.02) yield { text: model.words.join(' '), of: model.at };
    else if (model !== undefined && chance < 0.1) yield { text: reworded(model.words, random), of: model.at };
    else {
      const words = Array.from({ length: 12 + Math.floor(random() * 14) }, () => word(random));
      if (recent.length < 1000) recent.push({ words, at });
      else recent[Math.floor(random() * 1000)] = { words, at };
      yield { text: words.join(' '), of: null };
    }
  }
}

/** A word; the n-th most common is about n times rarer than the first. */
function word(random) {
  const rank = Math.floor(Math.exp(random() * Math.log(VOCABULARY)));
  return `w${rank.toString(36)}`;
}

/** Two words are exchanged for others and one is left out. */
function reworded(words, random) {
  const changed = [...words];
  for (let change = 0; change < 2; change++) changed[Math.floor(random() * changed.length)] = word(random);
  changed.splice(Math.floor(random() * changed.length), 1);
  return changed.join(' ');
}
