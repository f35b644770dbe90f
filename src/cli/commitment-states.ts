import type { CommitmentState } from '../reckoning/index.ts';

/** The states by which commitments can be asked for. */
export const commitmentStates: readonly CommitmentState[] = [
  'created',
  'in-effect',
  'fulfilled',
  'overdue',
  'violated',
  'discharged',
  'suspended',
  'expired',
  'terminated',
  'no-information',
];
