import { circlesIn, partOf, type Party, type Place } from '../gazetteer/index.ts';
import { listOf, type Diagnostic, type YamlFile } from '../lib/index.ts';
import type { SourceRecord } from '../source/index.ts';

/** A relation among the entries of one file that may not lead back to where it began. */
interface Chain<T> {
  readonly field: string & keyof T;
  readonly leadsTo: (entry: T) => readonly string[];
  /** As in "a is part of b". */
  readonly words: string;
  readonly expected: string;
}

const PLACES: readonly Chain<Place>[] = [
  {
    field: 'part-of',
    leadsTo: partOf,
    words: 'is part of',
    expected: 'part-of that leads outwards, to larger territories',
  },
  {
    field: 'in',
    leadsTo: (place) => listOf(place.in),
    words: 'lies in',
    expected: 'in that leads from an asset to the place around it',
  },
];

const PARTIES: readonly Chain<Party>[] = [
  {
    field: 'successor-of',
    leadsTo: (party) => listOf(party['successor-of']),
    words: 'is the successor of',
    expected: 'successor-of that leads back in time, to earlier parties',
  },
  {
    field: 'member-of',
    leadsTo: (party) => listOf(party['member-of']),
    words: 'is a member of',
    expected: 'member-of that leads outwards, to larger parties',
  },
];

const SOURCES: readonly Chain<SourceRecord>[] = [
  {
    field: 'derived-from',
    leadsTo: (source) => listOf(source['derived-from']),
    words: 'is derived from',
    expected: 'derived-from that leads back in time, to earlier documents',
  },
];

/** The files whose entries may lie in circles. */
export interface Chained {
  readonly places: YamlFile<{ places: Place[] }> | null;
  readonly parties: YamlFile<{ parties: Party[] }> | null;
  readonly sources: YamlFile<{ sources: SourceRecord[] }> | null;
}

/** Reports entries that lead, through others, back to themselves; each circle once. */
export function checkCircles({ places, parties, sources }: Chained, diagnostics: Diagnostic[]): void {
  diagnostics.push(
    ...circlesOf(places, places?.value?.places, PLACES),
    ...circlesOf(parties, parties?.value?.parties, PARTIES),
    ...circlesOf(sources, sources?.value?.sources, SOURCES),
  );
}

function circlesOf<T extends { readonly id: string }>(
  yaml: YamlFile<unknown> | null,
  entries: readonly T[] | undefined,
  chains: readonly Chain<T>[],
): Diagnostic[] {
  if (yaml === null) return [];
  const byId = new Map([...(entries ?? [])].reverse().map((entry) => [entry.id, entry]));
  const ids = new Set((entries ?? []).map((entry) => entry.id));
  return chains.flatMap(({ field, leadsTo, words, expected }) => {
    const next = (id: string): readonly string[] => {
      const entry = byId.get(id);
      return entry === undefined ? [] : leadsTo(entry);
    };
    return circlesIn(ids, next).map((circle): Diagnostic => {
      const [first = ''] = circle;
      return {
        code: 'circle',
        severity: 'error',
        message: `"${first}" leads back to itself: ${[...circle, first].join(` ${words} `)}`,
        file: yaml.file,
        ...yaml.spanOf(byId.get(first) as object, field),
        expected,
      };
    });
  });
}
