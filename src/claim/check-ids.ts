import { type Diagnostic, type YamlFile } from '../lib/index.ts';
import { listOf, type Path } from '../lib/index.ts';
import type { Claim } from './claim.ts';
import type { Known } from './known.ts';
import { unknownId } from './unknown-id.ts';

interface Entry {
  readonly id: string;
}

/** The entries of a file, of two with one id only the first; the second is reported. */
export function keepFirst<T extends Entry>(
  yaml: YamlFile<unknown>,
  entries: readonly T[],
  diagnostics: Diagnostic[],
): T[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (!seen.has(entry.id)) return seen.add(entry.id);
    diagnostics.push({
      code: 'duplicate-id',
      severity: 'error',
      message: `the id "${entry.id}" stands twice in this file; the first is used`,
      file: yaml.file,
      ...yaml.spanOf(entry, 'id'),
      expected: 'an id of its own for each entry',
    });
    return false;
  });
}

type Registers = Record<
  'places' | 'parties' | 'agreements' | 'events' | 'holdings' | 'sources',
  YamlFile<Record<string, unknown>> | null
>;

/** Checks the ids that entries of the registers use: wholes of places, parties of agreements, the events that begin and end holdings. */
export function checkIds(
  known: Known,
  claims: ReadonlyMap<string, Claim>,
  registers: Registers,
  diagnostics: Diagnostic[],
): void {
  const places = new Set(known.gazetteer.places.keys());
  const parties = new Set(known.gazetteer.parties.keys());
  const events = new Set(known.events.keys());
  const things = new Set([
    ...places,
    ...parties,
    ...events,
    ...known.agreements.keys(),
    ...known.holdings.keys(),
    ...claims.keys(),
  ]);
  const check = (register: keyof Registers, field: string, names: string, ids: ReadonlySet<string>): void => {
    const yaml = registers[register];
    if (yaml === null) return;
    for (const entry of entriesOf(yaml, register)) {
      for (const { id, path } of idsAt(entry, field)) {
        if (ids.has(id) || known.unusable.has(id)) continue;
        diagnostics.push({ ...unknownId(id, names, ids), file: yaml.file, ...yaml.spanOf(entry, ...path) });
      }
    }
  };
  check('places', 'part-of', 'place', places);
  check('places', 'in', 'place', places);
  check('parties', 'member-of', 'party', parties);
  check('parties', 'successor-of', 'party', parties);
  check('agreements', 'parties', 'party', parties);
  check('agreements', 'signed', 'event', events);
  check('agreements', 'in-force', 'event', events);
  check('agreements', 'ended', 'event', events);
  check('events', 'by', 'party', parties);
  check('events', 'of', 'place, party, event or agreement', things);
  check('holdings', 'of', 'place', places);
  check('holdings', 'by', 'party', parties);
  check('holdings', 'begins', 'event', events);
  check('holdings', 'ends', 'event', events);
  check('sources', 'version-of', 'source', known.sources);
  check('sources', 'derived-from', 'source', known.sources);
}

function entriesOf(yaml: YamlFile<Record<string, unknown>> | null, key: string): readonly Entry[] {
  return (yaml?.value?.[key] as readonly Entry[] | undefined) ?? [];
}

function idsAt(entry: Entry, field: string): { id: string; path: Path }[] {
  const value = (entry as unknown as Record<string, unknown>)[field];
  const several = Array.isArray(value);
  return listOf(value as unknown[] | undefined).flatMap((item, index) => {
    const path: Path = several ? [field, index] : [field];
    if (typeof item === 'string') return [{ id: item, path }];
    const whole = (item as { place?: string } | null)?.place;
    return whole === undefined ? [] : [{ id: whole, path: [...path, 'place'] }];
  });
}
