import { copiedPairs } from '../../src/collation/copies/copied-pairs.ts';
import { wordsOf } from '../../src/collation/copies/shingles.ts';
import { disjointSets, headOf, join } from '../../src/collation/copies/disjoint-sets.ts';
import { peakMegabytes, timed } from './measure.mjs';
import { sentences } from './sentences.mjs';

/** Finds the planted copies among many sentences and says how many were found, how long it took beside only cutting them into words, and what was wrong. */
export function measureCopies(count, limits) {
  const planted = new Int32Array(count).fill(-1);
  let at = 0;
  for (const { of } of sentences(count)) planted[at++] = of ?? -1;
  const floor = timed(() => {
    let words = 0;
    for (const { text } of sentences(count)) words += wordsOf(text).length;
    return words;
  });
  const sets = disjointSets(count);
  let pairs = 0;
  let wrong = 0;
  const found = timed(() => {
    for (const { a, b } of copiedPairs(textsOf(count))) {
      pairs++;
      join(sets, a, b);
      if (rootOf(planted, a) !== rootOf(planted, b)) wrong++;
    }
  });
  let copies = 0;
  let missed = 0;
  planted.forEach((of, one) => {
    if (of < 0) return;
    copies++;
    if (headOf(sets, of) !== headOf(sets, one)) missed++;
  });
  const recall = 1 - missed / copies;
  console.log(
    `${count} sentences, ${copies} of them copies: ${(found.ms / 1000).toFixed(1)} s, ` +
      `${(found.ms / floor.ms).toFixed(1)} times making them up and cutting them into words; ` +
      `${(recall * 100).toFixed(1)} % of the copies found, ${wrong} of ${pairs} pairs wrong; peak memory ${peakMegabytes()} MB`,
  );
  return [
    ...(found.ms > limits.seconds * 1000 ? [`${count} sentences took more than ${limits.seconds} s`] : []),
    ...(recall < limits.recall ? [`only ${recall} of the copies found`] : []),
    ...(wrong > pairs / 1000 ? [`${wrong} pairs are no copies`] : []),
    ...(peakMegabytes() > limits.megabytes ? [`more than ${limits.megabytes} MB`] : []),
  ];
}

function* textsOf(count) {
  for (const { text } of sentences(count)) yield text;
}

function rootOf(planted, one) {
  let root = one;
  while (planted[root] >= 0) root = planted[root];
  return root;
}
