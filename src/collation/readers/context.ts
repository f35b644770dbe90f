import type { Claim, DossierRecord, HoldingEntry } from '../../claim/index.ts';
import type { HoldingSide } from '../holding-sides.ts';
import type { Said } from '../question.ts';
import { ALWAYS } from '../time-told.ts';
import type { WrittenDaysOf } from '../written-days.ts';

/** What reading a claim's answers needs. */
export interface Context {
  readonly record: DossierRecord;
  readonly daysOf: WrittenDaysOf;
  /** Of which holdings each event is registered as the beginning or the end. */
  readonly sides: ReadonlyMap<string, readonly HoldingSide[]>;
  /** The reported claims that an editor admits. */
  readonly admitted: ReadonlySet<string>;
  /** Which registered holdings each commitment is to end. */
  readonly owedEnds: ReadonlyMap<string, readonly HoldingEntry[]>;
}

/** Everything of one kind that a claim says in answer to a question. */
export type Reader = (claim: Claim, context: Context) => Said[];

/** What a claim says, of no certain time and undamaged unless it is told otherwise. */
export function said(
  claim: Claim,
  told: Pick<Said, 'about' | 'aspect' | 'value' | 'words'> & Partial<Said>,
): Said {
  return { detail: '', time: ALWAYS, denied: false, damaged: false, telling: 'said', ...told, claim };
}
