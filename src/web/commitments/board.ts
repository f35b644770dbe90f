import { groupBy, type CommitmentLine, type CommitmentState } from '../../index.ts';
import { spoken } from '../words/say.ts';

/** The columns of the board: what needs an answer first. */
export const boardColumns = [
  { column: 'late', states: ['overdue', 'violated'] },
  { column: 'untold', states: ['no-information'] },
  { column: 'open', states: ['in-effect', 'created', 'suspended'] },
  { column: 'settled', states: ['fulfilled', 'discharged', 'terminated', 'expired'] },
] as const satisfies readonly { column: string; states: readonly CommitmentState[] }[];

/** One article, with its commitments in each of the columns. */
export interface BoardRow {
  readonly agreement: string | null;
  readonly article: string | null;
  /** Whether it is the first row of its agreement. */
  readonly opens: boolean;
  readonly cells: readonly (readonly CommitmentLine[])[];
}

/** Commitments by agreement and article, and by state. */
export function boardOf(lines: readonly CommitmentLine[]): BoardRow[] {
  const byAgreement = [...groupBy(lines, ({ agreement }) => agreement ?? '')].toSorted(
    ([a], [b]) => Number(a === '') - Number(b === ''),
  );
  return byAgreement.flatMap(([agreement, own]) =>
    [...groupBy(own, ({ article }) => article ?? '')].toSorted(byArticle).map(([article, inArticle], at) => ({
      agreement: agreement === '' ? null : agreement,
      article: article === '' ? null : article,
      opens: at === 0,
      cells: boardColumns.map(({ states }) =>
        inArticle.filter(({ state }) => (states as readonly CommitmentState[]).includes(state)),
      ),
    })),
  );
}

function byArticle([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a.localeCompare(b, spoken().locale, { numeric: true });
}
