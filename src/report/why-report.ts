import type { DossierRecord } from '../claim/index.ts';
import type { Accounts } from '../reckoning/index.ts';
import type { Asked } from './asked.ts';
import type { ReasonParts } from './reason-parts.ts';
import { reasonsOf } from './reasons.ts';
import { ruleInWords, saysInWords } from './reason-words.ts';
import type { Reason } from './report.ts';

/** The tree of reasons of one standing, commitment or claim, down to the quotes, in plain English. Null where the account has nothing by that name on that day. */
export function whyReport(all: Accounts, ref: string, asked: Asked): Reason | null {
  const reasons = reasonsOf(all, ref, asked);
  return reasons === null ? null : inWords(reasons, all.record);
}

function inWords({ ref, says, rule, from }: ReasonParts, record: DossierRecord): Reason {
  return {
    ref,
    says: saysInWords(says, record),
    rule: ruleInWords(rule, record),
    from: from.map((part) => ('claim' in part ? part : inWords(part, record))),
  };
}
