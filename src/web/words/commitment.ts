import {
  daysInPhrase,
  inASentence,
  type CommitmentLine,
  type CommitmentState,
  type ReportDays,
} from '../../index.ts';
import { dayInWords, reportBoundsInWords } from './bounds.ts';

type Due = Pick<CommitmentLine, 'deadline' | 'missing'>;

/** When a commitment is due, or why that cannot be reckoned. */
export function deadlineInWords({ deadline, missing }: Due, nameOf: (id: string) => string): string {
  const { earliest, latest } = deadline;
  const gap = missing.length === 0 ? '' : `the date of ${inASentence(missing.map(nameOf))}`;
  if (earliest !== null && latest !== null) {
    return earliest === latest
      ? `by ${dayInWords(latest)}`
      : `by a day ${within(reportBoundsInWords(deadline))}`;
  }
  if (latest !== null)
    return `by ${dayInWords(latest)} at the latest${gap === '' ? '' : `; missing: ${gap}`}`;
  if (gap === '') return earliest === null ? 'no deadline told' : `not before ${dayInWords(earliest)}`;
  if (earliest !== null)
    return `not before ${dayInWords(earliest)}; its end is not computable: missing ${gap}`;
  return `not computable: missing ${gap}`;
}

/** The state of a commitment on the day, with its days. */
export function stateInWords(state: CommitmentState, days: ReportDays | null): string {
  switch (state) {
    case 'created':
      return 'agreed; its condition is not met';
    case 'in-effect':
      return days === null ? 'in effect' : `in effect${remaining(days)}`;
    case 'fulfilled':
      return days === null ? 'fulfilled' : fulfilment(days);
    case 'overdue':
      return days === null ? 'overdue' : `${daysInPhrase(days)} overdue`;
    case 'violated':
      return 'broken';
    case 'discharged':
      return 'discharged';
    case 'suspended':
      return 'suspended';
    case 'expired':
      return 'expired';
    case 'terminated':
      return 'ended by agreement';
    case 'no-information':
      return `nobody says whether it was done${days === null ? '' : `; ${daysInPhrase(days)} since the deadline`}`;
  }
}

/** A state by its name alone, where no days belong to it. */
export function stateName(state: CommitmentState): string {
  return state === 'no-information' ? 'nobody says' : stateInWords(state, null);
}

/** "Article 2" for a bare number; an article that is named already stays as it is. */
export function articleInWords(article: string): string {
  return /^[\dIVXLC]+[a-z]?$/u.test(article) ? `article ${article}` : article;
}

function within(bounds: string): string {
  return bounds.startsWith('between') ? bounds : `in ${bounds}`;
}

function remaining({ atLeast, atMost }: ReportDays): string {
  const fewest = atMost === null ? null : -atMost;
  const most = atLeast === null ? null : -atLeast;
  if (fewest === 0 && most === 0) return '; this is the last day';
  if (fewest === null && most === null) return '';
  if (fewest !== null && fewest < 0) return '';
  return `; ${daysInPhrase({ atLeast: fewest, atMost: most })} left`;
}

function fulfilment({ atLeast, atMost }: ReportDays): string {
  if (atLeast === 0 && atMost === 0) return 'fulfilled on its last day';
  if (atMost !== null && atMost < 0)
    return `fulfilled, ${daysInPhrase({ atLeast: -atMost, atMost: atLeast === null ? null : -atLeast })} early`;
  if (atLeast !== null && atLeast > 0) return `fulfilled, ${daysInPhrase({ atLeast, atMost })} late`;
  if (atMost === 0) return 'fulfilled in time';
  const late = atMost === null ? 'perhaps late' : `at most ${daysInPhrase({ atLeast: atMost, atMost })} late`;
  return atLeast === 0 ? `fulfilled in time or ${late}` : `fulfilled, perhaps in time, ${late}`;
}
