import type { DossierRecord } from '../../claim/index.ts';

/** Whose word goes first, and whether others may fill the gaps. */
export type Account =
  | { readonly kind: 'default' }
  | { readonly kind: 'according-to'; readonly source: string }
  | { readonly kind: 'only'; readonly source: string }
  /** The default account with drafts that nobody has accepted yet. */
  | { readonly kind: 'drafts' };

/** Reads the name of an account: `default`, `drafts`, `according-to:SOURCE`, `only:SOURCE`. Null when it names none of this record. */
export function parseAccount(name: string, record: DossierRecord): Account | null {
  if (name === 'default' || name === 'drafts') return { kind: name };
  const [kind, source = ''] = name.split(/:(.*)/s);
  const known = record.sources.some((candidate) => candidate.id === source);
  return known && (kind === 'according-to' || kind === 'only') ? { kind, source } : null;
}

/** The name by which an account is called. */
export function accountName(account: Account): string {
  return 'source' in account ? `${account.kind}:${account.source}` : account.kind;
}

/** The names of every account that a record offers, its named suppositions among them. */
export function accountNames(record: DossierRecord): string[] {
  const ids = record.sources.map((source) => source.id);
  return [
    'default',
    ...ids.map((id) => `according-to:${id}`),
    ...ids.map((id) => `only:${id}`),
    'drafts',
    ...record.suppositions.keys(),
  ];
}
