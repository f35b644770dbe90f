import {
  axisOf,
  boundsOfWhen,
  holdingKey,
  type Claim,
  type DossierRecord,
  type Quantity,
  type Title,
  type When,
} from '../claim/index.ts';
import { listOf } from '../lib/index.ts';
import {
  boundsInWords,
  dateTextInWords,
  isUnbounded,
  parseDateText,
  parsePeriod,
  periodInWords,
  UNBOUNDED,
  type Bounds,
} from '../time/index.ts';
import type { Aspect, Said, Value } from './question.ts';
import { timeOf, type Side, type WrittenDays } from './written-days.ts';

/** What reading a claim's answers needs. */
interface Context {
  readonly record: DossierRecord;
  readonly days: WrittenDays;
}

type Reader = (claim: Claim, context: Context) => Said[];

/** The readers, one for each kind of answer that a claim can give, in the order in which questions are listed. */
const readers: readonly Reader[] = [
  eventDate,
  happened,
  holdingDays,
  holdingTerm,
  holder,
  agreementParties,
  commitmentTerms,
  attribute,
  relation,
];

/** Every question that a claim answers, with what it says. Only what is asserted, denied or prescribed answers. */
export function saidBy(claim: Claim, context: Context): Said[] {
  if (!['asserted', 'denied', 'prescribed'].includes(claim.modality)) return [];
  return readers.flatMap((reader) => reader(claim, context));
}

function eventDate(claim: Claim, context: Context): Said[] {
  const { event } = claim.record;
  if (event?.id === undefined || event.when === undefined || claim.modality === 'denied') return [];
  const [about, aspect] = askedOfEvent(event.id, context.record);
  return dayAnswers(claim, context, about, aspect, event.when);
}

/** What the date of an event answers: it may be registered as the beginning or the end of a holding. */
function askedOfEvent(id: string, record: DossierRecord): [string, Aspect] {
  for (const entry of record.holdings.values()) {
    if (entry.begins === id) return [entry.id, 'start'];
    if (entry.ends === id) return [entry.id, 'end'];
  }
  return [id, 'date'];
}

function happened(claim: Claim, { record }: Context): Said[] {
  const { event } = claim.record;
  if (event?.id === undefined || !record.events.has(event.id) || claim.modality === 'prescribed') return [];
  const yes = claim.modality !== 'denied';
  return [
    said(claim, event.id, 'happened', '', { kind: 'yes-no', yes }, yes ? 'it happened' : 'it did not happen'),
  ];
}

function holdingDays(claim: Claim, context: Context): Said[] {
  const { holding } = claim.record;
  if (holding === undefined || claim.modality === 'denied') return [];
  return keysOf(claim).flatMap((key) => [
    ...(holding.from === undefined ? [] : dayAnswers(claim, context, key, 'start', holding.from)),
    ...(holding.until === undefined ? [] : dayAnswers(claim, context, key, 'end', holding.until)),
  ]);
}

function holdingTerm(claim: Claim): Said[] {
  const { holding } = claim.record;
  if (holding?.term === undefined) return [];
  const period = parsePeriod(holding.term);
  const words = period.ok ? periodInWords(period.value) : holding.term;
  return keysOf(claim).map((key) =>
    said(claim, key, 'term', '', { kind: 'words', words, several: false }, words),
  );
}

function holder(claim: Claim, { record, days }: Context): Said[] {
  const { holding } = claim.record;
  const entry = holding?.id === undefined ? undefined : record.holdings.get(holding.id);
  const title = (holding?.title ?? entry?.title) as Title | undefined;
  const ids = partiesOf(holding?.by ?? entry?.by);
  if (holding === undefined || title === undefined || ids.length === 0 || axisOf(title) === 'position')
    return [];
  const words = `${ids.map((id) => nameOf(record, id)).join(' and ')}: ${title.replaceAll('-', ' ')}`;
  const value: Value = { kind: 'holding', ids, title, part: holding.extent === 'part' };
  return listOf(holding.of ?? entry?.of).map((place) => ({
    ...said(
      claim,
      place,
      'holder',
      axisOf(title),
      value,
      claim.modality === 'denied' ? `not ${words}` : words,
    ),
    when: timeOf(claim, days),
  }));
}

function agreementParties(claim: Claim, { record }: Context): Said[] {
  const { event } = claim.record;
  if (event?.under === undefined || event.type !== 'signature') return [];
  const ids = [...new Set([...listOf(event.by), ...listOf(event.to)])].sort();
  if (ids.length < 2) return [];
  return [
    said(
      claim,
      event.under,
      'parties',
      '',
      { kind: 'things', ids, several: false },
      ids.map((id) => nameOf(record, id)).join(' and '),
    ),
  ];
}

function commitmentTerms(claim: Claim, context: Context): Said[] {
  const { commitment } = claim.record;
  if (commitment === undefined) return [];
  const debtors = listOf(commitment.debtor);
  const words = debtors.map((id) => nameOf(context.record, id)).join(' and ');
  const debtor =
    debtors.length === 0
      ? []
      : [said(claim, commitment.id, 'debtor', '', { kind: 'things', ids: debtors, several: false }, words)];
  const deadline =
    commitment.deadline === undefined
      ? []
      : dayAnswers(claim, context, commitment.id, 'deadline', commitment.deadline);
  return [...deadline, ...debtor];
}

/** Attributes of which a thing may have several at once. */
const MANY = /^(?:name|alias|language|title|office|note|party|member|function|component|reason)/;

function attribute(claim: Claim, { record, days }: Context): Said[] {
  const { attribute: told } = claim.record;
  if (told === undefined || claim.modality === 'denied') return [];
  const when = timeOf(claim, days);
  if (told.quantity !== undefined) {
    const { value, comparison, than } = told.quantity;
    const number: Value = {
      kind: 'number',
      value: value ?? null,
      comparison: comparison ?? 'exactly',
      than: than ?? null,
    };
    return [
      {
        ...said(
          claim,
          told.of,
          'quantity',
          `${told.name}, ${told.quantity.unit}`,
          number,
          numberWords(told.quantity),
        ),
        when,
      },
    ];
  }
  const several = MANY.test(told.name);
  const value: Value =
    told.party === undefined
      ? { kind: 'words', words: told.value ?? '', several }
      : { kind: 'things', ids: [told.party], several };
  return [
    {
      ...said(claim, told.of, 'attribute', told.name, value, told.value ?? nameOf(record, told.party ?? '')),
      when,
    },
  ];
}

function relation(claim: Claim, { record, days }: Context): Said[] {
  const { relation: told } = claim.record;
  if (told === undefined || claim.modality === 'denied') return [];
  const value: Value = { kind: 'things', ids: [told.of], several: true };
  return [
    {
      ...said(claim, told.to, 'relation', told.is, value, nameOf(record, told.of)),
      when: timeOf(claim, days),
    },
  ];
}

function dayAnswers(
  claim: Claim,
  { record, days }: Context,
  about: string,
  aspect: Aspect,
  when: When,
): Said[] {
  const side: Side = aspect === 'end' || aspect === 'deadline' ? 'end' : 'start';
  const bounds = boundsOfWhen(when, days, side);
  const answers = [said(claim, about, aspect, '', { kind: 'day', bounds }, dayWords(when, bounds, record))];
  const printed = printedDay(claim, side);
  if (printed !== null) {
    answers.push({
      ...said(claim, about, aspect, '', { kind: 'day', bounds: printed.bounds }, printed.words),
      damaged: true,
    });
  }
  return answers.filter(
    (answer) =>
      answer.value.kind === 'day' && !(isUnbounded(answer.value.bounds) && typeof when === 'string'),
  );
}

/** The day that the damaged words would give as they stand. */
function printedDay(claim: Claim, side: Side): { bounds: Bounds; words: string } | null {
  const printed = claim.record.damage?.printed;
  const as = claim.record.damage?.['printed-as'];
  if (printed === undefined || as === undefined) return null;
  const parsed = parseDateText(as);
  return parsed.ok
    ? {
        bounds: boundsOfWhen(as, () => UNBOUNDED, side),
        words: `${dateTextInWords(parsed.value)} (as printed: “${printed}”)`,
      }
    : null;
}

function dayWords(when: When, bounds: Bounds, record: DossierRecord): string {
  if (typeof when === 'string') {
    const parsed = parseDateText(when);
    return parsed.ok ? dateTextInWords(parsed.value) : when;
  }
  const relative = relativeWords(when, record);
  return isUnbounded(bounds) ? relative : `${relative} (${boundsInWords(bounds)})`;
}

function relativeWords(when: Exclude<When, string>, record: DossierRecord): string {
  const the = (anchor: string): string => `the ${nameOf(record, anchor.replace(/\.(start|end)$/, ''))}`;
  const period = (text: string): string => {
    const parsed = parsePeriod(text);
    return parsed.ok ? periodInWords(parsed.value) : text;
  };
  const words = (part: When): string =>
    typeof part === 'string' ? dayWords(part, UNBOUNDED, record) : relativeWords(part, record);
  if ('with' in when) return `with ${the(when.with)}`;
  if ('within' in when) return `within ${period(when.within)} of ${the(when.of)}`;
  if ('after' in when) return `${when.by === undefined ? '' : `${period(when.by)} `}after ${the(when.after)}`;
  if ('before' in when)
    return `${when.by === undefined ? '' : `${period(when.by)} `}before ${the(when.before)}`;
  if ('during' in when) return `during ${the(when.during)}`;
  if ('all' in when) return when.all.map(words).join(' and ');
  return 'earliest-of' in when
    ? `the earlier of ${when['earliest-of'].map(words).join(' and ')}`
    : `the later of ${when['latest-of'].map(words).join(' and ')}`;
}

function keysOf(claim: Claim): string[] {
  const { holding } = claim.record;
  if (holding?.id !== undefined) return [holding.id];
  if (holding?.title === undefined) return [];
  return listOf(holding.of).map((place) =>
    holdingKey(place, holding.title as Title, partiesOf(holding.by), holding.extent),
  );
}

function partiesOf(by: unknown): string[] {
  return listOf(by as string | { party: string })
    .map((holder) => (typeof holder === 'string' ? holder : holder.party))
    .sort();
}

function numberWords({ value, unit, comparison, than }: Quantity): string {
  const number = value === undefined ? '' : ` ${value}`;
  return `${comparison === undefined ? '' : comparison.replaceAll('-', ' ')}${number} ${unit}${than === undefined ? '' : `, compared with ${than}`}`.trim();
}

function said(
  claim: Claim,
  about: string,
  aspect: Aspect,
  detail: string,
  value: Value,
  words: string,
): Said {
  return { about, aspect, detail, claim, value, words, when: UNBOUNDED, damaged: false };
}

function nameOf({ gazetteer, events, agreements, holdings, claims }: DossierRecord, id: string): string {
  const entry =
    gazetteer.parties.get(id) ??
    gazetteer.places.get(id) ??
    events.get(id) ??
    agreements.get(id) ??
    holdings.get(id);
  if (entry !== undefined) return entry.name;
  const type = claims.get(id)?.record.event?.type;
  return type === undefined ? id : `${type.replaceAll('-', ' ')} told in ${id}`;
}
