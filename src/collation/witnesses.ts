import type { Claim } from '../claim/index.ts';
import type { Kinship } from './kinship.ts';

/** What points towards what it was joined with: a source or family by its id, a set of copied passages by its number. */
type Links = Map<string | number, string | number>;

/**
 * How many independent witnesses some claims are. Claims of sources of one family count once, and so do claims whose words are copies of one another, even
 * where their sources are otherwise independent.
 */
export function witnessesOf(claims: readonly Claim[], kinship: Kinship): number {
  const links: Links = new Map();
  const families = claims.map((claim) => {
    const family = kinship.familyOf(claim.source);
    for (const copies of kinship.copiesOf(claim)) link(links, family, copies);
    return family;
  });
  return new Set(families.map((family) => headIn(links, family))).size;
}

function link(links: Links, a: string | number, b: string | number): void {
  const [x, y] = [headIn(links, a), headIn(links, b)];
  if (x !== y) links.set(x, y);
}

function headIn(links: Links, from: string | number): string | number {
  let head = from;
  for (let next = links.get(head); next !== undefined; next = links.get(head)) head = next;
  if (head !== from) links.set(from, head);
  return head;
}
