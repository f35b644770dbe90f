import {
  isInferred,
  kinshipOf,
  modalities,
  type Claim,
  type DossierRecord,
  type Modality,
} from '../../index.ts';
import { modalityName } from '../words/modality.ts';
import { say } from '../words/say.ts';

const BESIDES = ['inferred', 'set-aside', 'rejected', 'damaged', 'copied', 'draft', 'passed-over'] as const;

/** How a statement is made, or what became of it; a statement has one modality and any of the others. */
export type StatementState = Modality | Exclude<(typeof BESIDES)[number], 'passed-over'>;

/** What stands in a document and can be marked there: statements in their states, and what was passed over. */
export type MarkedState = StatementState | 'passed-over';

/** All states, in the order of the legend. */
export const markedStates: readonly MarkedState[] = [...modalities, ...BESIDES];

/** A state as the page names it. */
export function markedName(state: MarkedState): string {
  return isModality(state) ? modalityName(state) : say(`marked-${state}`);
}

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
    .map((state) => markedName(state))
    .join(', ');
}

function isModality(state: MarkedState): state is Modality {
  return modalities.some((modality) => modality === state);
}
