import { isInferred, kinshipOf, type Claim, type DossierRecord, type Modality } from '../../index.ts';
import { modalityNames } from '../words/modality.ts';

/** How a statement is made, or what became of it; a statement has one modality and any of the others. */
export type StatementState =
  Modality | 'set-aside' | 'rejected' | 'damaged' | 'copied' | 'inferred' | 'draft';

/** What stands in a document and can be marked there: statements in their states, and what was passed over. */
export type MarkedState = StatementState | 'passed-over';

/** The states as the page names them, in the order of the legend. */
export const stateNames: Readonly<Record<MarkedState, string>> = {
  ...modalityNames,
  inferred: 'only implied',
  'set-aside': 'set aside for a more trusted one',
  rejected: 'rejected by the editor',
  damaged: 'damaged words',
  copied: 'copied words',
  draft: 'not yet accepted',
  'passed-over': 'passed over',
};

/** The states of each statement; `setAside` are the statements of which the account shown sets something aside. */
export function statesIn(
  record: DossierRecord,
  setAside: ReadonlySet<Claim>,
): (claim: Claim) => readonly StatementState[] {
  const { copiesOf } = kinshipOf(record);
  const rejected = rejectedIn(record);
  return (claim) => [
    claim.modality,
    ...(isInferred(claim) ? (['inferred'] as const) : []),
    ...(setAside.has(claim) ? (['set-aside'] as const) : []),
    ...(rejected.has(claim.id) ? (['rejected'] as const) : []),
    ...(claim.record.damage === undefined ? [] : (['damaged'] as const)),
    ...(copiesOf(claim).length > 0 ? (['copied'] as const) : []),
    ...(claim.record.draft === true ? (['draft'] as const) : []),
  ];
}

/** The statements that the editor rejected, and did not take up again later. */
function rejectedIn({ judgements }: DossierRecord): ReadonlySet<string> {
  const rejected = new Set<string>();
  for (const { decision, claims = [] } of judgements)
    for (const claim of claims) {
      if (decision === 'reject') rejected.add(claim);
      if (decision === 'accept' || decision === 'admit') rejected.delete(claim);
    }
  return rejected;
}

/** What is written after the words of a statement: its states, but for those of which nothing need be said. */
export function tagOf(claim: Claim, states: readonly StatementState[]): string {
  return states
    .filter((state) => state !== 'asserted' && state !== 'prescribed' && state !== claim.kind)
    .map((state) => stateNames[state])
    .join(', ');
}
