import type { DossierRecord } from '../claim/index.ts';
import { listOf } from '../lib/index.ts';
import type { SourceRecord } from '../source/index.ts';
import { parseDateText, startBoundsOf, endBoundsOf, type Bounds, UNBOUNDED } from '../time/index.ts';
import type { CopiedPassages, Shared } from './copies/copied-passages.ts';
import { disjointSets, headOf, join, type DisjointSets } from './copies/disjoint-sets.ts';

/** How two sources hang together: a version of, or derived from, as declared, or sharing passages, as found. */
export interface StemmaEdge {
  /** The earlier or the model, where it is known which of the two that is. */
  readonly from: string;
  readonly to: string;
  readonly by: 'declared' | 'inferred';
  readonly kind: 'version-of' | 'derived-from' | 'copied';
  /** Whether `from` is certainly the earlier: declared as the model, or dated before the other. */
  readonly directed: boolean;
  /** How many passages of the one are found in the other, word for word or reworded. */
  readonly passages: number;
  /** Those passages as a share of the shorter of the two, from 0 to 1. */
  readonly share: number;
}

/** A source with the family it belongs to: the id of the first source of the family. */
export interface StemmaNode {
  readonly id: string;
  readonly family: string;
}

/** Which sources come from which, as far as it is declared or can be seen from what they share. */
export interface Stemma {
  readonly nodes: readonly StemmaNode[];
  readonly edges: readonly StemmaEdge[];
}

/** From how many shared passages, and from which share of the shorter source, one source is held to come from another. */
const LEAST_PASSAGES = 3;
const LEAST_SHARE = 0.05;

/**
 * The stemma of the sources of a record (Maas 1927: who shares what nobody would write twice has it from one another). Declared kinship stands; what is only
 * seen from copied passages joins sources that nothing else joins, the largest share first, so that of many copies of
 * one text each hangs on the one it shares most with.
 */
export function stemmaFrom(record: DossierRecord, copied: CopiedPassages): Stemma {
  const { sources } = record;
  const places = new Map(sources.map((source, at) => [source.id, at]));
  const documents = [...record.documents.keys()];
  const sharing = new Map<string, Shared>();
  for (const shared of copied.shared)
    sharing.set(pairKey(documents[shared.a] ?? '', documents[shared.b] ?? ''), shared);
  const families = disjointSets(sources.length);
  const edges: StemmaEdge[] = [];
  for (const edge of declaredEdges(sources, sharing)) {
    const [a, b] = [places.get(edge.from), places.get(edge.to)];
    if (a === undefined || b === undefined) continue;
    join(families, a, b);
    edges.push(edge);
  }
  const inferred = [...sharing]
    .filter(([, { passages, share }]) => passages >= LEAST_PASSAGES && share >= LEAST_SHARE)
    .sort(([x, a], [y, b]) => b.share - a.share || b.passages - a.passages || (x < y ? -1 : 1));
  for (const [, shared] of inferred) {
    const pair = [places.get(documents[shared.a] ?? ''), places.get(documents[shared.b] ?? '')];
    const [a, b] = pair.map((at) => (at === undefined ? undefined : sources[at]));
    if (a === undefined || b === undefined || joins(families, pair)) continue;
    edges.push({ ...ordered(a, b), by: 'inferred', kind: 'copied', ...amountOf(shared) });
  }
  return { nodes: nodesOf(sources, families), edges };
}

/** Joins two sources and says whether they were joined before. */
function joins(families: DisjointSets, [a = 0, b = 0]: readonly (number | undefined)[]): boolean {
  const known = headOf(families, a) === headOf(families, b);
  if (!known) join(families, a, b);
  return known;
}

function nodesOf(sources: readonly SourceRecord[], families: DisjointSets): StemmaNode[] {
  const names = new Map<number, string>();
  const smallest = (head: number, id: string): void => {
    const known = names.get(head);
    if (known === undefined || id < known) names.set(head, id);
  };
  sources.forEach(({ id }, at) => {
    smallest(headOf(families, at), id);
  });
  return sources.map(({ id }, at) => ({ id, family: names.get(headOf(families, at)) ?? id }));
}

function declaredEdges(sources: readonly SourceRecord[], sharing: ReadonlyMap<string, Shared>): StemmaEdge[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return sources.flatMap((source) => {
    const amount = (other: string): ReturnType<typeof amountOf> =>
      amountOf(sharing.get(pairKey(source.id, other)));
    const models = listOf(source['derived-from']).map((from) => ({
      from,
      to: source.id,
      by: 'declared' as const,
      kind: 'derived-from' as const,
      directed: true,
      ...amount(from),
    }));
    const version = source['version-of'];
    const other = version === undefined ? undefined : byId.get(version);
    return other === undefined
      ? models
      : [
          ...models,
          {
            ...ordered(source, other),
            by: 'declared' as const,
            kind: 'version-of' as const,
            ...amount(other.id),
          },
        ];
  });
}

/** The earlier of two sources first, where their dates tell. */
function ordered(a: SourceRecord, b: SourceRecord): Pick<StemmaEdge, 'from' | 'to' | 'directed'> {
  const [x, y] = [issuedBounds(a), issuedBounds(b)];
  const before = (one: Bounds, other: Bounds): boolean =>
    one.latest !== null && other.earliest !== null && one.latest < other.earliest;
  if (before(x, y)) return { from: a.id, to: b.id, directed: true };
  if (before(y, x)) return { from: b.id, to: a.id, directed: true };
  const [from, to] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return { from, to, directed: false };
}

function issuedBounds({ issued }: SourceRecord): Bounds {
  const parsed = issued === undefined ? null : parseDateText(issued);
  return parsed?.ok === true
    ? { earliest: startBoundsOf(parsed.value).earliest, latest: endBoundsOf(parsed.value).latest }
    : UNBOUNDED;
}

function amountOf(shared: Shared | undefined): Pick<StemmaEdge, 'passages' | 'share'> {
  return { passages: shared?.passages ?? 0, share: shared?.share ?? 0 };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
