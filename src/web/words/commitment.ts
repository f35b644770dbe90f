import type { CommitmentLine, CommitmentState, ReportDays } from '../../index.ts';
import { dayInWords, reportBoundsInWords, stretchInWords } from './bounds.ts';
import { daysInPhrase } from './day-count.ts';
import { inASentence } from './lists.ts';
import { say } from './say.ts';

type Due = Pick<CommitmentLine, 'deadline' | 'missing'>;

/** When a commitment is due, or why that cannot be reckoned. */
export function deadlineInWords({ deadline, missing: events }: Due, nameOf: (id: string) => string): string {
  const { earliest, latest } = deadline;
  const missing =
    events.length === 0 ? null : say('deadline-date-of', { events: inASentence(events.map(nameOf)) });
  if (latest !== null) {
    const day = dayInWords(latest);
    if (earliest === latest) return say('deadline-by', { day });
    if (earliest !== null) return byADay(deadline);
    return missing === null
      ? say('deadline-latest', { day })
      : say('deadline-latest-missing', { day, missing });
  }
  if (earliest === null)
    return missing === null ? say('deadline-untold') : say('deadline-missing', { missing });
  const day = dayInWords(earliest);
  return missing === null
    ? say('deadline-earliest', { day })
    : say('deadline-earliest-missing', { day, missing });
}

/** The state of a commitment on the day, with its days. */
export function stateInWords(state: CommitmentState, days: ReportDays | null): string {
  if (state === 'no-information')
    return days === null ? say('state-untold') : say('state-untold-since', { days: daysInPhrase(days) });
  if (days === null) return stateName(state);
  switch (state) {
    case 'in-effect':
      return remaining(days);
    case 'fulfilled':
      return fulfilment(days);
    case 'overdue':
      return say('state-days-overdue', { days: daysInPhrase(days) });
    case 'created':
    case 'violated':
    case 'discharged':
    case 'suspended':
    case 'expired':
    case 'terminated':
      return stateName(state);
  }
}

/** A state by its name alone, where no days belong to it. */
export function stateName(state: CommitmentState): string {
  return say(`state-${state}`);
}

/** "Article 2" for a bare number; an article that is named already stays as it is. */
export function articleInWords(article: string): string {
  return /^[\dIVXLC]+[a-z]?$/u.test(article) ? say('article', { article }) : article;
}

function byADay(deadline: Due['deadline']): string {
  const stretch = stretchInWords(deadline);
  return stretch === null
    ? say('deadline-by-a-day', { days: reportBoundsInWords(deadline) })
    : say('deadline-by-a-day-in', { stretch });
}

function remaining({ atLeast, atMost }: ReportDays): string {
  const fewest = atMost === null ? null : -atMost;
  const most = atLeast === null ? null : -atLeast;
  if (fewest === 0 && most === 0) return say('state-last-day');
  if ((fewest === null && most === null) || (fewest !== null && fewest < 0)) return stateName('in-effect');
  return say('state-days-left', { days: daysInPhrase({ atLeast: fewest, atMost: most }) });
}

function fulfilment({ atLeast, atMost }: ReportDays): string {
  if (atLeast === 0 && atMost === 0) return say('fulfilled-last-day');
  if (atMost !== null && atMost < 0) {
    const early = { atLeast: -atMost, atMost: atLeast === null ? null : -atLeast };
    return say('fulfilled-early', { days: daysInPhrase(early) });
  }
  if (atLeast !== null && atLeast > 0)
    return say('fulfilled-late', { days: daysInPhrase({ atLeast, atMost }) });
  if (atMost === 0) return say('fulfilled-in-time');
  if (atMost === null) return atLeast === 0 ? say('fulfilled-in-time-or-open') : say('fulfilled-open');
  const days = say('days-at-most', { days: atMost });
  return atLeast === 0 ? say('fulfilled-in-time-or-late', { days }) : say('fulfilled-perhaps-late', { days });
}
