import { boundsOfWhen, referencesOf, type Claim, type DossierRecord, type When } from '../claim/index.ts';
import { groupBy, listOf } from '../lib/index.ts';
import { compareIds, type Accounts, type Reckoning } from '../reckoning/index.ts';
import { edtfOfBounds, formatEdtf, isoOf, UNBOUNDED, type Bounds } from '../time/index.ts';
import { askedOf } from './asked.ts';
import { reportBounds } from './bounds.ts';
import type { HistoryItem, HistoryReport } from './report.ts';
import { statementInWords } from './statement-words.ts';

/** Everything about one place, party, agreement, event or holding, in order of time: the reported and the denied among it. */
export function historyReport(all: Accounts, about: string, account?: string): HistoryReport {
  const { record } = all;
  const { accounts, reckoning } = askedOf(all, { date: isoOf(record.period.from), account });
  const claims = [...accounts.record.claims.values()].filter(
    (claim) => isAbout(claim, about, record) && isHeard(claim, reckoning),
  );
  const items = [...groupBy(claims, keyOf)].map(([key, group]) => ({
    key,
    bounds: boundsOfGroup(group, reckoning),
    group,
  }));
  items.sort((a, b) => order(a.bounds) - order(b.bounds) || compareIds(a.key, b.key));
  return { about, items: items.map(({ key, bounds, group }) => itemOf(key, bounds, group, record)) };
}

function itemOf(key: string, bounds: Bounds, group: readonly Claim[], record: DossierRecord): HistoryItem {
  const [first] = group as readonly [Claim, ...Claim[]];
  const edtf = edtfOfBounds(bounds);
  const quantity = (first.record.attribute ?? first.record.event)?.quantity;
  return {
    ref: key,
    kind: first.kind,
    when: reportBounds(bounds),
    edtf: edtf === null ? null : formatEdtf(edtf),
    text: statementInWords(first, record),
    modality: first.modality,
    ...(quantity === undefined
      ? {}
      : {
          quantity: {
            value: quantity.value ?? null,
            unit: quantity.unit,
            comparison: quantity.comparison ?? null,
            than: quantity.than ?? null,
          },
        }),
    sources: [...new Set(group.map((claim) => claim.source))],
    claims: group.map((claim) => claim.id),
  };
}

/** What is told more than once and in the same way is one item: an event by its name, the rest by its claim. */
function keyOf(claim: Claim): string {
  const { event, commitment } = claim.record;
  if (event?.id !== undefined) return `event/${event.id}/${claim.modality}`;
  return commitment === undefined ? `claim/${claim.id}` : `commitment/${commitment.id}`;
}

/** Whether an account hears a claim: of one source only its own. */
function isHeard(claim: Claim, { account }: Reckoning): boolean {
  return account.kind !== 'only' || claim.source === account.source;
}

function isAbout(claim: Claim, about: string, record: DossierRecord): boolean {
  const ids = referencesOf(claim.record).map((reference) => reference.id);
  const registered = [claim.record.event?.id, claim.record.holding?.id].flatMap((id) => {
    const entry = id === undefined ? undefined : (record.events.get(id) ?? record.holdings.get(id));
    return entry === undefined ? [] : [...listOf(entry.of), ...listOf(entry.by)];
  });
  const { commitment, grant, body } = claim.record;
  return [...ids, ...registered, commitment?.id, grant?.id, body?.id, claim.id].includes(about);
}

function boundsOfGroup(group: readonly Claim[], reckoning: Reckoning): Bounds {
  const [first] = group as readonly [Claim, ...Claim[]];
  const { event, holding, attribute, relation, fulfilment, commitment, grant, body } = first.record;
  if (event !== undefined) {
    const key = event.id ?? first.id;
    if (reckoning.events.has(key) && first.modality !== 'denied') {
      return {
        earliest: reckoning.times.boundsOfEvent(key, 'start').earliest,
        latest: reckoning.times.boundsOfEvent(key, 'end').latest,
      };
    }
  }
  const when: When | undefined =
    event?.when ??
    holding?.from ??
    holding?.on ??
    attribute?.when ??
    relation?.when ??
    fulfilment?.when ??
    grant?.from ??
    body?.from;
  if (when !== undefined) return boundsOfWhen(when, reckoning.times.boundsOfAnchor);
  if (holding?.until !== undefined) return boundsOfWhen(holding.until, reckoning.times.boundsOfAnchor);
  const under = commitment?.under ?? grant?.under ?? holding?.under ?? body?.under;
  const signed = under === undefined ? undefined : reckoning.record.agreements.get(under)?.signed;
  return signed === undefined ? UNBOUNDED : reckoning.times.boundsOfEvent(signed);
}

/** In order of the first day it can be, or else the last; the undated at the end. */
function order({ earliest, latest }: Bounds): number {
  return earliest ?? latest ?? Number.MAX_SAFE_INTEGER;
}
