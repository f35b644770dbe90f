import { isInferred, isReckoned, type Claim, type DossierRecord } from '../../claim/index.ts';
import { sourceKinds, type SourceRecord } from '../../source/index.ts';

/** Whose word goes first, and whether others may fill the gaps. */
export type Account =
  | { readonly kind: 'default' }
  | { readonly kind: 'according-to'; readonly source: string }
  | { readonly kind: 'only'; readonly source: string };

/** Reads the name of an account: `default`, `according-to:SOURCE`, `only:SOURCE`. Null when it names none of this record. */
export function parseAccount(name: string, record: DossierRecord): Account | null {
  if (name === 'default') return { kind: 'default' };
  const [kind, source = ''] = name.split(/:(.*)/s);
  if (
    (kind !== 'according-to' && kind !== 'only') ||
    !record.sources.some((candidate) => candidate.id === source)
  )
    return null;
  return { kind, source };
}

/** The name by which an account is called. */
export function accountName(account: Account): string {
  return account.kind === 'default' ? 'default' : `${account.kind}:${account.source}`;
}

/** The names of every account that a record offers. */
export function accountNames(record: DossierRecord): string[] {
  const ids = record.sources.map((source) => source.id);
  return ['default', ...ids.map((id) => `according-to:${id}`), ...ids.map((id) => `only:${id}`)];
}

/**
 * The claims that an account admits, most trusted first (preferred subtheories: Brewka 1989). Sources go by kind, primary first, then by
 * how well the text is preserved, and what is said before what is only implied; what is still tied goes by id, so that runs repeat whatever the order of files.
 */
export function claimsInTrust(record: DossierRecord, account: Account): Claim[] {
  const rank = new Map(record.sources.map((source) => [source.id, trustOf(source, account)]));
  return [...record.claims.values()]
    .filter((claim) => isReckoned(claim) && (account.kind !== 'only' || claim.source === account.source))
    .sort(
      (a, b) =>
        (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0) ||
        Number(isInferred(a)) - Number(isInferred(b)) ||
        compareIds(a.source, b.source) ||
        compareIds(a.id, b.id),
    );
}

/** Smaller is more trusted. */
function trustOf(source: SourceRecord, account: Account): number {
  if (account.kind !== 'default' && account.source === source.id) return -1;
  return sourceKinds.indexOf(source.kind) * 2 + (source.preservation === 'damaged' ? 1 : 0);
}

/** Ids in the order of their words and numbers: `a-2` before `a-10`. */
export function compareIds(a: string, b: string): number {
  const left = a.split(/(\d+)/);
  const right = b.split(/(\d+)/);
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const x = left[at] ?? '';
    const y = right[at] ?? '';
    if (x === y) continue;
    return at % 2 === 1 ? Number(x) - Number(y) || (x < y ? -1 : 1) : x < y ? -1 : 1;
  }
  return left.length - right.length;
}
