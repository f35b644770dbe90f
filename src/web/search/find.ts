import type { DossierRecord } from '../../index.ts';
import type { Address } from '../state/address.ts';
import { sortedByName } from '../words/lists.ts';
import { nameIn } from '../words/names.ts';
import { quoteOf } from '../words/quote.ts';
import { say } from '../words/say.ts';
import { statementInWords } from '../words/statement.ts';

export interface Found {
  readonly id: string;
  readonly words: string;
  /** A name, a quote or a passage beside it. */
  readonly beside: string;
  readonly source: string | null;
  readonly to: Partial<Address>;
}

export interface FoundGroup {
  /** What they are: the end of the id of its message. */
  readonly group: 'places' | 'parties' | 'statements' | 'passages';
  readonly found: readonly Found[];
}

/** Places, parties, statements and passages in which every word that is looked for occurs, whatever its case and accents. */
export function find(text: string, record: DossierRecord): FoundGroup[] {
  const words = plain(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const has = (...parts: readonly string[]): boolean => {
    const all = plain(parts.join(' '));
    return words.every((word) => all.includes(word));
  };
  const groups: FoundGroup[] = [
    { group: 'places', found: places(record, has) },
    { group: 'parties', found: parties(record, has) },
    { group: 'statements', found: statements(record, has) },
    { group: 'passages', found: passages(record, has) },
  ];
  return groups.filter(({ found }) => found.length > 0);
}

type Has = (...parts: readonly string[]) => boolean;

function places(record: DossierRecord, has: Has): Found[] {
  const found = [...record.gazetteer.places.values()].filter((place) =>
    has(place.name, ...written(place.names)),
  );
  return sortedByName(found, ({ id }) => nameIn(record, id)).map(({ id, kind, names }) => ({
    id,
    words: nameIn(record, id),
    beside: besideName(kind === undefined ? '' : say(`place-kind-${kind}`), names),
    source: null,
    to: { view: 'day', place: id },
  }));
}

function parties(record: DossierRecord, has: Has): Found[] {
  const found = [...record.gazetteer.parties.values()].filter((party) =>
    has(party.name, ...written(party.names)),
  );
  return sortedByName(found, ({ id }) => nameIn(record, id)).map(({ id, kind, names }) => ({
    id,
    words: nameIn(record, id),
    beside: besideName(kind === undefined ? '' : say(`party-kind-${kind}`), names),
    source: null,
    to: { view: 'disagreements', about: id },
  }));
}

function statements(record: DossierRecord, has: Has): Found[] {
  return [...record.claims.values()].flatMap((claim) => {
    const [words, quote] = [statementInWords(claim, record), quoteOf(record, claim.id)];
    if (!has(words, quote)) return [];
    const to = { view: 'sources', document: claim.source, statement: claim.id } as const;
    return [{ id: claim.id, words, beside: say('quote', { words: quote }), source: claim.source, to }];
  });
}

function passages(record: DossierRecord, has: Has): Found[] {
  return [...record.documents].flatMap(([source, { text, passages: all }]) =>
    all.flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      if (!has(words)) return [];
      const told = [...record.claims.values()].find(
        (claim) =>
          claim.source === source && claim.spans.some((span) => span.start < end && span.end > start),
      );
      const to = { view: 'sources', document: source, statement: told?.id ?? null } as const;
      return [{ id: `${source}/${start}`, words, beside: '', source, to }];
    }),
  );
}

/** What it is, and the names it has besides. */
function besideName(kind: string, names: Parameters<typeof written>[0]): string {
  return [kind, ...written(names).slice(0, 3)].filter(Boolean).join(' · ');
}

function written(names: readonly (string | { readonly name: string })[] = []): string[] {
  return names.map((name) => (typeof name === 'string' ? name : name.name));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
