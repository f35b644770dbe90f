import { isInferred, isReckoned, type Claim, type DossierRecord, type Judgement } from '../../claim/index.ts';
import { kinshipOf } from '../../collation/index.ts';
import { sourceKinds, type SourceRecord } from '../../source/index.ts';
import type { Account } from './account.ts';

/**
 * The claims that an account admits, most trusted first (preferred subtheories: Brewka 1989): the editor's judgements; then the account's own
 * source; then sources by kind, primary first, by the number of independent witnesses to the same words, and by how well the text is
 * preserved; what is said before what is only implied. What is still tied goes by id, so that runs repeat whatever the order of files.
 */
export function claimsInTrust(record: DossierRecord, account: Account): Claim[] {
  const decided = decisionsOf(record.judgements);
  const ranks = new Map(record.sources.map((source) => [source.id, trustOf(source, account, record)]));
  const editor = (claim: Claim): number => (account.kind !== 'only' && decided.prefer.has(claim.id) ? 0 : 1);
  const rank = (claim: Claim): readonly number[] => [
    editor(claim),
    ...(ranks.get(claim.source) ?? SUPPOSED),
    Number(isInferred(claim)),
  ];
  return [...record.claims.values()]
    .filter((claim) => isAdmitted(claim, account, decided))
    .map((claim) => ({ claim, rank: rank(claim) }))
    .sort(
      (a, b) =>
        compareRanks(a.rank, b.rank) ||
        compareIds(a.claim.source, b.claim.source) ||
        compareIds(a.claim.id, b.claim.id),
    )
    .map(({ claim }) => claim);
}

/** The rank of what no source says but a supposition supposes: before every source. */
const SUPPOSED = [-2, 0, 0] as const;

/** How much a source is trusted: smaller goes first. */
export function trustOf(source: SourceRecord, account: Account, record: DossierRecord): readonly number[] {
  if ('source' in account && account.source === source.id) return [-1, 0, 0];
  const order = record.judgements.findLast((judgement) => judgement.decision === 'order')?.sources ?? [];
  const at = order.indexOf(source.id);
  const kind =
    at === -1
      ? sourceKinds.indexOf(source.kind)
      : Math.min(...order.map((id) => kindOf(id, record))) + at / order.length;
  return [kind, -Number(isAlone(source, record)), source.preservation === 'damaged' ? 1 : 0];
}

/** Whether no other source of its kind is of its family, as declared or as seen from what they copy: it is a witness more. */
function isAlone(source: SourceRecord, record: DossierRecord): boolean {
  const equals = record.sources.filter(({ id, kind }) => id !== source.id && kind === source.kind);
  if (equals.length === 0) return true;
  const { familyOf } = kinshipOf(record);
  return equals.every(({ id }) => familyOf(id) !== familyOf(source.id));
}

function kindOf(id: string, record: DossierRecord): number {
  const source = record.sources.find((candidate) => candidate.id === id);
  return source === undefined ? sourceKinds.length : sourceKinds.indexOf(source.kind);
}

interface Decisions {
  readonly accept: ReadonlySet<string>;
  readonly reject: ReadonlySet<string>;
  readonly prefer: ReadonlySet<string>;
  readonly admit: ReadonlySet<string>;
}

/** What the editor last decided of each claim. */
function decisionsOf(judgements: readonly Judgement[]): Decisions {
  const sets = {
    accept: new Set<string>(),
    reject: new Set<string>(),
    prefer: new Set<string>(),
    admit: new Set<string>(),
  };
  for (const { decision, claims = [] } of judgements) {
    if (!(decision in sets)) continue;
    for (const id of claims) {
      if (decision !== 'prefer') for (const set of [sets.accept, sets.reject, sets.admit]) set.delete(id);
      sets[decision as keyof Decisions].add(id);
    }
  }
  return sets;
}

function isAdmitted(claim: Claim, account: Account, decided: Decisions): boolean {
  if (account.kind === 'only' && claim.source !== account.source) return false;
  if (decided.reject.has(claim.id)) return false;
  if (claim.record.draft === true && account.kind !== 'drafts' && !decided.accept.has(claim.id)) return false;
  return isReckoned(claim) || (claim.modality === 'reported' && decided.admit.has(claim.id));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
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
