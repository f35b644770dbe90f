import type { AgreementEntry, Claim, CommitmentStatement } from '../../claim/index.ts';
import { groupBy, remembered } from '../../lib/index.ts';
import type { Reckoning } from '../reckon.ts';

/** A commitment as an account tells of it: what its claims say, together. */
export interface ToldCommitment {
  readonly id: string;
  readonly statement: CommitmentStatement;
  readonly claims: readonly Claim[];
  /** Claims that tell what became of it. */
  readonly fates: readonly Claim[];
  readonly agreement: AgreementEntry | null;
}

/** The commitments of an account, in the order in which they are first told. */
export const toldCommitments: (reckoning: Reckoning) => readonly ToldCommitment[] =
  remembered(tellCommitments);

function tellCommitments({ claims, record }: Reckoning): ToldCommitment[] {
  const telling = claims.filter(
    (claim) => claim.record.commitment !== undefined && claim.modality !== 'denied',
  );
  return [...groupBy(telling, (claim) => claim.record.commitment?.id ?? '')].map(([id, group]) => {
    const statement = Object.assign(
      {},
      ...group.map((claim) => claim.record.commitment).reverse(),
    ) as CommitmentStatement;
    return {
      id,
      statement,
      claims: group,
      fates: claims.filter((claim) => claim.record.fulfilment?.of === id && claim.modality !== 'denied'),
      agreement: statement.under === undefined ? null : (record.agreements.get(statement.under) ?? null),
    };
  });
}
