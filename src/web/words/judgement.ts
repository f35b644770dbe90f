import type { Decision, Judgement } from '../../index.ts';
import { dayInWords } from './bounds.ts';

const DECIDED: Readonly<Record<Decision, string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  prefer: 'Preferred',
  admit: 'Admitted, though only reported',
  order: 'Trusted in this order',
  merge: 'Taken for one and the same',
  split: 'Taken for different things',
};

/** What was decided, by whom and when: "Preferred by A. Editor on 24 November 2026". */
export function judgementInWords({ decision, by, on }: Judgement): string {
  return `${DECIDED[decision as Decision]} by ${by} on ${dayInWords(on)}`;
}
