import type { Claim } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import type { Said } from '../question.ts';
import { timeOf } from '../time-told.ts';
import { said, type Context } from './context.ts';
import { namesOf } from './words.ts';

/** The types of event of which it matters who did them, even where the event has no name: they take territory. */
const TAKINGS: readonly string[] = ['annexation', 'invasion', 'occupation'];

/** The types of event by which forces come to a place: by themselves, or carried by another. */
const COMINGS: readonly string[] = ['deployment', 'airlift'];

/** Who brought a party or its forces to a place: itself, or another that carried them. */
export function comer(claim: Claim, { record, daysOf }: Context): Said[] {
  const { event } = claim.record;
  const entry = event?.id === undefined ? undefined : record.events.get(event.id);
  const type = event?.type ?? entry?.type;
  const by = [...listOf(event?.by ?? entry?.by)].sort();
  if (event === undefined || type === undefined || !COMINGS.includes(type) || by.length === 0) return [];
  const denied = claim.modality === 'denied';
  const carried = type === 'airlift' ? listOf(event.of ?? entry?.of) : by;
  return listOf(event.at).flatMap((about) =>
    carried.map((party) =>
      said(claim, {
        about,
        aspect: 'doer',
        detail: `coming of ${party}`,
        value: { kind: 'things', ids: by, several: true },
        words: `${denied ? 'not ' : ''}${namesOf(record, by)}`,
        time: timeOf(claim, daysOf(claim.source)),
        denied,
      }),
    ),
  );
}

/** Who did something: a named event, or the taking of a place. */
export function doer(claim: Claim, { record, daysOf }: Context): Said[] {
  const { event } = claim.record;
  const ids = [...listOf(event?.by)].sort();
  if (event === undefined || ids.length === 0 || claim.modality === 'prescribed') return [];
  const denied = claim.modality === 'denied';
  const value = { kind: 'things', ids, several: false } as const;
  const words = `${denied ? 'not ' : ''}${namesOf(record, ids)}`;
  if (event.id !== undefined) {
    if (!record.events.has(event.id) || event.type === 'signature') return [];
    return [said(claim, { about: event.id, aspect: 'doer', value, words, denied })];
  }
  if (event.type === undefined || !TAKINGS.includes(event.type)) return [];
  const { type } = event;
  const time = timeOf(claim, daysOf(claim.source));
  return listOf(event.of).map((about) =>
    said(claim, { about, aspect: 'doer', detail: type, value, words, denied, time }),
  );
}
