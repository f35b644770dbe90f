import type { Claim } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import type { Aspect, Said } from '../question.ts';
import { timeOf } from '../time-told.ts';
import { said, type Context } from './context.ts';
import { dayAnswers } from './days.ts';
import { nameOf, namesOf, numberWords } from './words.ts';

/** When an event was; of one that is registered as the beginning or end of a holding, when that began or ended. */
export function eventDate(claim: Claim, context: Context): Said[] {
  const { event } = claim.record;
  if (event?.id === undefined || event.when === undefined || claim.modality === 'denied') return [];
  const [side] = context.sides.get(event.id) ?? [];
  const [about, aspect]: [string, Aspect] =
    side === undefined ? [event.id, 'date'] : [side.holding, side.side];
  return dayAnswers(claim, context, about, aspect, event.when);
}

/** Whether an event happened at all. */
export function happened(claim: Claim, { record }: Context): Said[] {
  const { event } = claim.record;
  if (event?.id === undefined || !record.events.has(event.id) || claim.modality === 'prescribed') return [];
  const yes = claim.modality !== 'denied';
  return [
    said(claim, {
      about: event.id,
      aspect: 'happened',
      value: { kind: 'yes-no', yes },
      words: yes ? 'it happened' : 'it did not happen',
    }),
  ];
}

/** The types of event by which a place or thing comes into the hands of somebody. */
const PASSES_ON: readonly string[] = ['handover', 'return', 'cession', 'loss'];
const TAKES: readonly string[] = ['taking-over', 'capture', 'annexation'];

/** Into whose hands a place or thing came. */
export function receiver(claim: Claim, { record, daysOf }: Context): Said[] {
  const { event } = claim.record;
  const entry = event?.id === undefined ? undefined : record.events.get(event.id);
  const type = event?.type ?? entry?.type;
  if (event === undefined || type === undefined || claim.modality === 'prescribed') return [];
  const ids = PASSES_ON.includes(type) ? listOf(event.to) : TAKES.includes(type) ? listOf(event.by) : [];
  if (ids.length === 0) return [];
  const part = event.extent === 'part';
  const denied = claim.modality === 'denied';
  return listOf(event.of ?? entry?.of).map((about) =>
    said(claim, {
      about,
      aspect: 'receiver',
      value: { kind: 'things', ids, several: false, part, act: event.id ?? type },
      words: `${denied ? 'not ' : ''}${namesOf(record, ids)}${part ? ', a part' : ''}`,
      time: timeOf(claim, daysOf(claim.source)),
      denied,
    }),
  );
}

/** Who signed an agreement. */
export function agreementParties(claim: Claim, { record }: Context): Said[] {
  const { event } = claim.record;
  if (event?.under === undefined || event.type !== 'signature') return [];
  const ids = [...new Set([...listOf(event.by), ...listOf(event.to)])].sort();
  if (ids.length < 2) return [];
  return [
    said(claim, {
      about: event.under,
      aspect: 'parties',
      value: { kind: 'things', ids, several: false },
      words: namesOf(record, ids),
    }),
  ];
}

/** How many or how much an event was of something: two delays, 300,000 who surrendered. An event without a name is counted by itself. */
export function eventQuantity(claim: Claim): Said[] {
  const { event } = claim.record;
  if (event?.id === undefined || event.quantity === undefined || claim.modality === 'denied') return [];
  const { value, unit, comparison, than } = event.quantity;
  return [
    said(claim, {
      about: event.id,
      aspect: 'quantity',
      value: {
        kind: 'number',
        unit,
        value: value ?? null,
        comparison: comparison ?? 'exactly',
        than: than ?? null,
      },
      words: numberWords(event.quantity),
    }),
  ];
}

/** What brought an event about. */
export function eventCause(claim: Claim, { record }: Context): Said[] {
  const { event } = claim.record;
  if (event?.id === undefined || claim.modality === 'denied') return [];
  const about = event.id;
  return listOf(event.because).map((id) =>
    said(claim, {
      about,
      aspect: 'cause',
      value: { kind: 'things', ids: [id], several: true },
      words: nameOf(record, id),
    }),
  );
}
