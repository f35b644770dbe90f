import { listOf } from '../lib/index.ts';
import {
  commitmentOn,
  toldCommitments,
  type Accounts,
  type CommitmentOnDay,
  type Reckoning,
  type ToldCommitment,
} from '../reckoning/index.ts';
import { isoOf, type Day } from '../time/index.ts';
import { askedOf, type Asked } from './asked.ts';
import { reportBounds } from './bounds.ts';
import type { CommitmentLine, CommitmentsReport, CommitmentState } from './report.ts';

/** What is asked of the commitments of a day. */
export interface CommitmentsQuestion extends Asked {
  readonly agreement?: string | undefined;
  readonly state?: CommitmentState | undefined;
}

/** The commitments that exist on a day, and their states. */
export function commitmentsReport(
  all: Accounts,
  { agreement, state, ...asked }: CommitmentsQuestion,
): CommitmentsReport {
  const { day, account, accounts, reckoning } = askedOf(all, asked);
  const lines = toldCommitments(reckoning).flatMap((told) => {
    const line = commitmentLine(accounts, reckoning, told, day);
    return line === null ? [] : [line];
  });
  return {
    date: isoOf(day),
    account,
    commitments: lines.filter(
      (line) =>
        (agreement === undefined || line.agreement === agreement) &&
        (state === undefined || line.state === state),
    ),
  };
}

function commitmentLine(
  accounts: Accounts,
  reckoning: Reckoning,
  told: ToldCommitment,
  day: Day,
): CommitmentLine | null {
  const now = commitmentOn(reckoning, told, day);
  if (now === null) return null;
  const according = wordsOf(accounts, reckoning, told, day);
  const { statement } = told;
  return {
    ref: `commitment/${told.id}`,
    id: told.id,
    agreement: statement.under ?? null,
    article: statement.article ?? null,
    debtor: listOf(statement.debtor),
    creditor: listOf(statement.creditor),
    action: statement.action ?? told.id,
    object: listOf(statement.object)[0] ?? null,
    trigger: statement.trigger ?? null,
    deadline: reportBounds(now.deadline),
    missing: now.missing,
    state: now.state,
    certainty: certaintyOf(now, reckoning.account.kind === 'default' ? according : []),
    alsoPossible: now.alsoPossible,
    days: now.days,
    fulfilled: now.fulfilled === null ? null : reportBounds(now.fulfilled),
    according: according.map(({ source, word }) => ({
      source,
      state: word.state,
      days: word.days,
      certainty: isCertain(word) ? ('certain' as const) : ('possible' as const),
      claims: word.claims.map((claim) => claim.id),
    })),
    claims: now.claims.map((claim) => claim.id),
  };
}

interface SourceState {
  readonly source: string;
  readonly word: CommitmentOnDay;
}

/** What each source that speaks of a commitment, or of what fulfils it, makes of it; where it is silent on a date the others fill the gap. */
function wordsOf(accounts: Accounts, { account }: Reckoning, told: ToldCommitment, day: Day): SourceState[] {
  return accounts.record.sources.flatMap(({ id: source }): SourceState[] => {
    if ((account.kind === 'only' && account.source !== source) || !speaks(accounts, told, source)) return [];
    const reckoning = accounts.of({ kind: account.kind === 'only' ? 'only' : 'according-to', source });
    const own = toldCommitments(reckoning).find((candidate) => candidate.id === told.id);
    const word = own === undefined ? null : commitmentOn(reckoning, own, day);
    return word === null ? [] : [{ source, word }];
  });
}

function speaks(accounts: Accounts, told: ToldCommitment, source: string): boolean {
  const { times, holdings, claims } = accounts.of({ kind: 'only', source });
  const { 'fulfilled-by': fulfilledBy, 'should-end': shouldEnd } = told.statement;
  if (
    claims.some((claim) => claim.record.commitment?.id === told.id || claim.record.fulfilment?.of === told.id)
  )
    return true;
  if (fulfilledBy !== undefined && times.happened(fulfilledBy)) return true;
  return shouldEnd !== undefined && holdings.some((holding) => holding.key === shouldEnd);
}

function isCertain(word: CommitmentOnDay): boolean {
  return word.alsoPossible.length === 0 && !word.onlyImplied;
}

function certaintyOf(now: CommitmentOnDay, according: readonly SourceState[]): CommitmentLine['certainty'] {
  const certain = according.filter(({ word }) => isCertain(word));
  if (new Set(certain.map(({ word }) => word.state)).size > 1) return 'disputed';
  const agree = according.every(({ word }) => word.state === now.state);
  return isCertain(now) && agree ? 'certain' : 'possible';
}
