import type { Claim, DossierRecord } from '../claim/index.ts';
import { groupBy } from '../lib/index.ts';
import { areCovered } from './relate-things.ts';
import type { Said, Tenure } from './question.ts';
import { keyOf } from './question-ref.ts';
import { tenureOfEach, type TimedClaim } from './tenure-of-each.ts';
import { timeOf } from './time-told.ts';
import type { WrittenDaysOf } from './written-days.ts';

/**
 * Parts what is said of several holdings that only share their name: the same holder had the place twice, at times that are certainly apart, and two
 * beginnings are then no contradiction; a term is that of one holder and not of another. What `holdings.yaml` joins stays one.
 */
export function withTenures(told: readonly Said[], daysOf: WrittenDaysOf, record: DossierRecord): Said[] {
  const days = told.filter((item) => isDayOfUnregistered(item, record));
  const terms = told.filter(({ aspect }) => aspect === 'term');
  const tenures = new Map<Said, Tenure>();
  for (const group of groupBy(days, ({ about }) => about).values()) byTime(group, daysOf, tenures);
  for (const group of groupBy(terms, keyOf).values()) byHolder(group, record, tenures);
  if (tenures.size === 0) return [...told];
  return told.map((item) => {
    const tenure = tenures.get(item);
    return tenure === undefined ? item : { ...item, tenure };
  });
}

function isDayOfUnregistered({ about, aspect }: Said, record: DossierRecord): boolean {
  return (aspect === 'start' || aspect === 'end') && !record.holdings.has(about);
}

function byTime(group: readonly Said[], daysOf: WrittenDaysOf, tenures: Map<Said, Tenure>): void {
  const claims = [...new Set(group.map(({ claim }) => claim))];
  if (claims.length < 2) return;
  const timed = claims.map((claim): TimedClaim => ({ claim, time: timeOf(claim, daysOf(claim.source)) }));
  const found = tenureOfEach(timed);
  for (const item of group) {
    const tenure = found.get(item.claim);
    if (tenure !== undefined) tenures.set(item, tenure);
  }
}

/** Terms of holders of whom none is another, or belongs to another, are terms of different holdings. */
function byHolder(group: readonly Said[], record: DossierRecord, tenures: Map<Said, Tenure>): void {
  const kin: Said[][] = [];
  for (const item of group) {
    const own = kin.filter((others) => others.some((other) => shareHolders(item, other, record)));
    const joined = [...own.flat(), item];
    for (const one of own) kin.splice(kin.indexOf(one), 1);
    kin.push(joined);
  }
  if (kin.length < 2) return;
  kin.sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1));
  kin.forEach((items, place) => {
    for (const item of items) tenures.set(item, { claim: firstOf(items), place });
  });
}

function shareHolders({ holders: a = [] }: Said, { holders: b = [] }: Said, record: DossierRecord): boolean {
  return areCovered(a, b, record) || areCovered(b, a, record);
}

function firstOf(items: readonly { readonly claim: Claim }[]): string {
  return items.map(({ claim }) => claim.id).reduce((a, b) => (a < b ? a : b));
}
