import type { Claim } from '../../claim/index.ts';
import { areKin, type Gazetteer } from '../../gazetteer/index.ts';
import { listOf } from '../../lib/index.ts';
import type { Aspect, Said } from '../question.ts';
import { said, type Context } from './context.ts';
import { namesOf } from './words.ts';

/**
 * What a damaged passage would say of those who owe and are owed, were its words taken as they stand: where they name another party than the repaired
 * reading, the question about that party has the damaged answer beside the repaired one.
 */
export function damagedParties(claim: Claim, { record }: Context): Said[] {
  const { commitment, damage } = claim.record;
  if (damage === undefined || commitment === undefined) return [];
  const reading = partiesNamed(damage.reading, record.gazetteer);
  const printed = partiesNamed(damage.printed, record.gazetteer).filter(
    (id) => !reading.some((other) => areKin(id, other, record.gazetteer)),
  );
  if (printed.length === 0 || reading.length === 0) return [];
  const as = ` (as printed: “${damage.printed}”)`;
  const sides: [Aspect, readonly string[]][] = [
    ['debtor', listOf(commitment.debtor)],
    ['creditor', listOf(commitment.creditor)],
  ];
  const meant = sides.filter(([, ids]) => ids.some((id) => reading.includes(id)));
  if (meant.length === 0 && commitment.deadline !== undefined)
    return [
      said(claim, {
        about: commitment.id,
        aspect: 'deadline',
        value: { kind: 'words', list: [damage.printed], several: false },
        words: `as printed: “${damage.printed}”`,
        damaged: true,
      }),
    ];
  return meant.map(([aspect]) =>
    said(claim, {
      about: commitment.id,
      aspect,
      value: { kind: 'things', ids: printed, several: false },
      words: `${namesOf(record, printed)}${as}`,
      damaged: true,
    }),
  );
}

/** The parties that some words name, by name or adjective; of names that hold one another the longest. */
function partiesNamed(words: string, { parties }: Gazetteer): string[] {
  const names = [...parties.values()].flatMap((party) => {
    const others = listOf(party.names).map((name) => (typeof name === 'string' ? name : name.name));
    const adjective = party.adjective === undefined ? [] : [party.adjective];
    return [party.name, ...others, ...adjective].map((name) => ({ name, id: party.id }));
  });
  names.sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
  let left = ` ${words} `;
  const found = new Set<string>();
  for (const { name, id } of names) {
    const at = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu');
    if (!at.test(left)) continue;
    found.add(id);
    left = left.replaceAll(at, ' ');
  }
  return [...found].sort();
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
