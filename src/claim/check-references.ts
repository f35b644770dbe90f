import type { Diagnostic } from '../lib/index.ts';
import type { Claim } from './claim.ts';
import type { ReadClaim, ReadClaims } from './read-claims.ts';
import { referencesOf, type Namespace, type Reference } from './references.ts';
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
};

/** The claims whose every id names something; the others are reported and left out. */
export function checkReferences(
  read: ReadClaims,
  known: Known,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Claim> {
  const ids = namespacesOf(read.claims, known);
  const sound = new Map<string, Claim>();
  for (const item of read.claims) {
    const faults = referencesOf(item.claim.record).filter(
      (reference) => !isKnown(reference, ids) && !known.unusable.has(reference.id),
    );
    for (const fault of faults) {
      const candidates =
        fault.names === 'anchor'
          ? [...ids.anchor, ...[...ids.holding].flatMap((id) => [`${id}.start`, `${id}.end`])]
          : ids[fault.names];
      diagnostics.push({
        ...unknownId(fault.id, words[fault.names], candidates),
        file: item.claim.file,
        ...item.spanOf(...fault.path),
      });
    }
    if (faults.length === 0) sound.set(item.claim.id, item.claim);
  }
  return sound;
}

function isKnown(reference: Reference, ids: Record<Namespace, ReadonlySet<string>>): boolean {
  if (reference.names !== 'anchor') return ids[reference.names].has(reference.id);
  const [id, side] = reference.id.split('.');
  return side === undefined
    ? ids.anchor.has(reference.id) || ids.holding.has(reference.id)
    : ids.holding.has(id ?? '');
}

function namespacesOf(claims: readonly ReadClaim[], known: Known): Record<Namespace, ReadonlySet<string>> {
  const place = new Set(known.gazetteer.places.keys());
  const party = new Set(known.gazetteer.parties.keys());
  const agreement = new Set(known.agreements.keys());
  const records = claims.map((item) => item.claim.record);
  const ownEvents = records.flatMap((record) =>
    record.event && record.event.id === undefined ? [record.id] : [],
  );
  const event = new Set(known.events.keys());
  const anchor = new Set([...event, ...ownEvents]);
  const holding = new Set([
    ...known.holdings.keys(),
    ...records.flatMap((record) => (record.holding && record.holding.id === undefined ? [record.id] : [])),
  ]);
  const commitment = new Set(records.flatMap((record) => (record.commitment ? [record.commitment.id] : [])));
  const other = records.flatMap((record) =>
    [record.grant?.id, record.body?.id, record.id].filter((id) => id !== undefined),
  );
  const thing = new Set([...place, ...party, ...agreement, ...anchor, ...holding, ...commitment, ...other]);
  return { place, party, agreement, event: anchor, anchor, holding, commitment, thing };
}
