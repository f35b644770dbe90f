import type { ReportDays } from '../../index.ts';
import { say } from './say.ts';

/** "47 days", "at least 157, at most 166 days". */
export function daysInPhrase(days: ReportDays | null): string {
  if (days === null || (days.atLeast === null && days.atMost === null)) return say('days-unknown');
  const { atLeast, atMost } = days;
  if (atLeast === atMost) return say('days-exactly', { days: atLeast ?? 0 });
  if (atMost === null) return say('days-at-least', { days: atLeast ?? 0 });
  return atLeast === null
    ? say('days-at-most', { days: atMost })
    : say('days-between', { least: atLeast, most: atMost });
}
