import type { CommitmentLine, CommitmentState } from '../../index.ts';

/** What needs an answer first: what is late or broken, then what nobody tells of, what is still to be done, what is settled. */
const ORDER: readonly CommitmentState[] = [
  'overdue',
  'violated',
  'no-information',
  'suspended',
  'in-effect',
  'created',
  'fulfilled',
  'discharged',
  'terminated',
  'expired',
];

/** Commitments in the order in which a reader asks after them; within a state as the report has them. */
export function orderCommitments(lines: readonly CommitmentLine[]): CommitmentLine[] {
  return lines.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}
