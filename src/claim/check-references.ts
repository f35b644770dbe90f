import type { Diagnostic, Path } from '../lib/index.ts';
import type { Claim } from './claim.ts';
import type { ReadClaims } from './read-claims.ts';
import { referencesOf, type Namespace, type Reference, type Stating } from './references.ts';
import type { Known } from './known.ts';
import { unknownId } from './unknown-id.ts';

const words: Readonly<Record<Namespace, string>> = {
  party: 'party',
  place: 'place',
  agreement: 'agreement',
  event: 'event',
  holding: 'holding',
  anchor: 'event',
  commitment: 'commitment',
  thing: 'place, party, event or agreement',
  claim: 'claim',
  source: 'source',
};

/** The ids that there are, by what they name. */
export type Namespaces = Readonly<Record<Namespace, ReadonlySet<string>>>;

/** The claims whose every id names something; the others are reported and left out. */
export function checkReferences(
  read: ReadClaims,
  ids: Namespaces,
  known: Known,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Claim> {
  const sound = new Map<string, Claim>();
  for (const { claim, spanOf } of read.claims) {
    const faults = referencesOf(claim.record).flatMap((reference) => unknownReference(reference, ids, known));
    for (const { path, ...fault } of faults)
      diagnostics.push({ ...fault, file: claim.file, ...spanOf(...path) });
    if (faults.length === 0) sound.set(claim.id, claim);
  }
  return sound;
}

/** The fault of a reference that names nothing, in a list; of one that does, or that names what could not be used, nothing. */
export function unknownReference(
  { id, names, path }: Reference,
  ids: Namespaces,
  known: Known,
): (ReturnType<typeof unknownId> & { readonly path: Path })[] {
  // Without any source the list of them is missing or empty, which is another fault.
  const isExcused = names === 'source' && known.sources.size === 0;
  if (
    isKnown({ id, names, path }, ids) ||
    isExcused ||
    known.unusable.has(id.replace(/\.(?:start|end)$/, ''))
  )
    return [];
  const candidates =
    names === 'anchor'
      ? [...ids.anchor, ...[...ids.holding].flatMap((holding) => [`${holding}.start`, `${holding}.end`])]
      : ids[names];
  return [{ ...unknownId(id, words[names], candidates), path }];
}

function isKnown(reference: Reference, ids: Namespaces): boolean {
  if (reference.names !== 'anchor') return ids[reference.names].has(reference.id);
  const [id, side] = reference.id.split('.');
  return side === undefined
    ? ids.anchor.has(reference.id) || ids.holding.has(reference.id)
    : ids.holding.has(id ?? '');
}

/** What says something, and its id. */
export type Identified = Stating & { readonly id: string };

/** The ids that there are, of each sort: those of the registers, and those that the claims bring. */
export function namespacesOf(claims: readonly Identified[], known: Known): Namespaces {
  const place = new Set(known.gazetteer.places.keys());
  const party = new Set(known.gazetteer.parties.keys());
  const agreement = new Set(known.agreements.keys());
  const claim = new Set(claims.map(({ id }) => id));
  const own = (kind: 'event' | 'holding'): string[] =>
    claims.flatMap((one) => (one[kind] !== undefined && one[kind].id === undefined ? [one.id] : []));
  const anchor = new Set([...known.events.keys(), ...own('event')]);
  const holding = new Set([...known.holdings.keys(), ...own('holding')]);
  const commitment = new Set(claims.flatMap((one) => one.commitment?.id ?? []));
  const other = claims.flatMap((one) => [one.grant?.id, one.body?.id].filter((id) => id !== undefined));
  const thing = new Set([
    ...[place, party, agreement, anchor, holding, commitment, claim].flatMap((ids) => [...ids]),
    ...other,
  ]);
  const source = known.sources;
  return { place, party, agreement, event: anchor, anchor, holding, commitment, thing, claim, source };
}
