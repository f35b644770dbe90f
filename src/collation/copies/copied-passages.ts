import type { SourceDocument } from '../../claim/index.ts';
import type { Stretch } from '../../source/index.ts';
import { copiedPairs } from './copied-pairs.ts';
import { disjointSets, headOf, join, type DisjointSets } from './disjoint-sets.ts';

/** What two sources have in common. */
export interface Shared {
  /** Their places in the list of documents, the smaller first. */
  readonly a: number;
  readonly b: number;
  /** How many passages of the one are found again in the other, at least. */
  readonly passages: number;
  /** The letters of those passages as a share of the shorter source's. */
  readonly share: number;
}

/** The copied passages of a set of documents. */
export interface CopiedPassages {
  /** What any two of the documents share. Passages found in many of them are counted with the first one only. */
  readonly shared: readonly Shared[];
  /** The set of copies to which the passage at an offset of a document belongs, or null where it is copied nowhere or too short to tell. */
  readonly copiesAt: (document: number, offset: number) => number | null;
}

/** What is left out, since it tells nothing of who wrote it. */
const NO_TEXT = ['heading', 'navigation', 'boilerplate', 'reference', 'empty'];
/** How many word pairs a passage needs for its copy to be no second witness: eight words. */
const LONG = 7;
/** In how many documents a passage may be found for each pair of them to count it. */
const MANY = 30;

/** Finds the passages that documents copy from one another, word for word or reworded. */
export function copiedPassages(documents: readonly SourceDocument[]): CopiedPassages {
  const passages = documents.map(textPassages);
  const starts = new Uint32Array(documents.length + 1);
  passages.forEach((own, at) => (starts[at + 1] = (starts[at] ?? 0) + own.length));
  const count = starts[documents.length] ?? 0;
  const owners = new Uint32Array(count);
  for (let at = 0; at < documents.length; at++) owners.fill(at, starts[at], starts[at + 1]);
  const alike = disjointSets(count);
  const copies = disjointSets(count);
  for (const { a, b, size } of copiedPairs(textsOf(documents, passages))) {
    join(alike, a, b);
    if (size >= LONG) join(copies, a, b);
  }
  const sizes = sizesOf(copies);
  return {
    shared: sharedIn(alike, owners, passages, starts),
    copiesAt: (document, offset) => {
      const at = passageAt(passages[document] ?? [], offset);
      if (at === null) return null;
      const head = headOf(copies, (starts[document] ?? 0) + at);
      return (sizes[head] ?? 0) > 1 ? head : null;
    },
  };
}

function* textsOf(
  documents: readonly SourceDocument[],
  passages: readonly (readonly Stretch[])[],
): Generator<string> {
  for (const [at, { text }] of documents.entries())
    for (const { start, end } of passages[at] ?? []) yield text.slice(start, end);
}

/** The passages of a document without those that a reader passed over as no part of its text. */
function textPassages({ passages, passedOver }: SourceDocument): readonly Stretch[] {
  const out = passedOver.filter(({ reason }) => NO_TEXT.includes(reason));
  if (out.length === 0) return passages;
  return passages.filter(({ start, end }) => !out.some((over) => over.start <= start && end <= over.end));
}

/** How many numbers are in the set of each head. */
function sizesOf(sets: DisjointSets): Uint32Array {
  const sizes = new Uint32Array(sets.length);
  for (let at = 0; at < sets.length; at++) {
    const head = headOf(sets, at);
    sizes[head] = (sizes[head] ?? 0) + 1;
  }
  return sizes;
}

function sharedIn(
  alike: DisjointSets,
  owners: Uint32Array,
  passages: readonly (readonly Stretch[])[],
  starts: Uint32Array,
): Shared[] {
  const sizes = sizesOf(alike);
  const families = new Map<number, number[]>();
  for (let at = 0; at < alike.length; at++) {
    const head = headOf(alike, at);
    if ((sizes[head] ?? 0) < 2) continue;
    const family = families.get(head);
    if (family === undefined) families.set(head, [at]);
    else family.push(at);
  }
  const lengthAt = (at: number): number => {
    const owner = owners[at] ?? 0;
    const passage = passages[owner]?.[at - (starts[owner] ?? 0)];
    return passage === undefined ? 0 : passage.end - passage.start;
  };
  const totals = passages.map((own) => own.reduce((sum, { start, end }) => sum + end - start, 0));
  const common = new Map<string, { a: number; b: number; passages: number; letters: number }>();
  for (const family of families.values()) {
    const longest = new Map<number, number>();
    for (const at of family)
      longest.set(owners[at] ?? 0, Math.max(longest.get(owners[at] ?? 0) ?? 0, lengthAt(at)));
    const inside = [...longest.keys()];
    for (const [place, a] of inside.entries()) {
      if (place > 0 && inside.length > MANY) break;
      for (const b of inside.slice(place + 1)) {
        const key = `${a} ${b}`;
        const entry = common.get(key) ?? { a, b, passages: 0, letters: 0 };
        entry.passages++;
        entry.letters += Math.min(longest.get(a) ?? 0, longest.get(b) ?? 0);
        common.set(key, entry);
      }
    }
  }
  return [...common.values()].map(({ a, b, passages: number, letters }) => ({
    a,
    b,
    passages: number,
    share: Math.min(1, letters / Math.max(1, Math.min(totals[a] ?? 0, totals[b] ?? 0))),
  }));
}

/** The place of the passage that holds an offset. */
function passageAt(passages: readonly Stretch[], offset: number): number | null {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = passages[low];
  return found !== undefined && found.start <= offset && offset < found.end ? low : null;
}
