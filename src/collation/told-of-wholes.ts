import { axisOf, type DossierRecord, type Title } from '../claim/index.ts';
import { groupBy } from '../lib/index.ts';
import type { Said } from './question.ts';
import { nameOf } from './readers/words.ts';

/**
 * Sets beside who held a part what other sources say of the nearest whole that they speak of, where that is another holder. A source that speaks of the part
 * itself has said what it has to say of it; what is said of a part that the text does not name says nothing of another.
 */
export function withToldOfWholes(told: readonly Said[], record: DossierRecord): Said[] {
  const byPlace = groupBy(told.filter(isToldOutright), ({ about }) => about);
  const reaching = [...byPlace].flatMap(([about, ofPart]) => {
    const whole = record.gazetteer.wholes.get(about)?.find((id) => byPlace.has(id));
    if (whole === undefined) return [];
    const others = (byPlace.get(whole) ?? []).filter((item) => isAnother(item, ofPart));
    return others.map((item) => reachingDown(item, about, nameOf(record, whole)));
  });
  return [...told, ...reaching];
}

function isToldOutright({ aspect, telling, value }: Said): boolean {
  return (
    aspect === 'law-and-fact' &&
    telling === 'said' &&
    value.kind === 'holding' &&
    !value.part &&
    axisOf(value.title as Title) !== 'position'
  );
}

function isAnother(ofWhole: Said, ofPart: readonly Said[]): boolean {
  const holders = holdersIn(ofWhole);
  return ofPart.every(
    (item) =>
      item.claim.source !== ofWhole.claim.source && !holdersIn(item).some((id) => holders.includes(id)),
  );
}

function holdersIn({ value }: Said): readonly string[] {
  return value.kind === 'holding' ? value.ids : [];
}

function reachingDown(item: Said, part: string, whole: string): Said {
  const value = item.value.kind === 'holding' ? { ...item.value, whole: item.about } : item.value;
  return { ...item, about: part, value, words: `${item.words} (of ${whole})` };
}
