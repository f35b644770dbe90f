import type { Judgement } from '../../index.ts';
import { dayInWords } from './bounds.ts';
import { say } from './say.ts';

/** What was decided, by whom and when: "Preferred by A. Editor on 24 November 2026". */
export function judgementInWords({ decision, by, on }: Judgement): string {
  return say(`judgement-${decision}`, { by, day: dayInWords(on) });
}
