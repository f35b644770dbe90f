import type { ReportDays } from './report.ts';

/** "47 days", "at least 157, at most 166 days". */
export function daysInPhrase(days: ReportDays | null): string {
  if (days === null || (days.atLeast === null && days.atMost === null)) return 'an unknown number of days';
  const { atLeast, atMost } = days;
  if (atLeast === atMost) return counted(atLeast ?? 0);
  if (atMost === null) return `at least ${counted(atLeast ?? 0)}`;
  return atLeast === null ? `at most ${counted(atMost)}` : `at least ${atLeast}, at most ${counted(atMost)}`;
}

function counted(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}
