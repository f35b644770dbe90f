import type { DossierRecord, Quantity, When } from '../../claim/index.ts';
import {
  boundsInWords,
  dateTextInWords,
  isUnbounded,
  parseDateText,
  parsePeriod,
  periodInWords,
  UNBOUNDED,
  type Bounds,
} from '../../time/index.ts';

/** The name of anything with an id; an event without a name is "the loss told in CLAIM". */
export function nameOf(
  { gazetteer, events, agreements, holdings, claims }: DossierRecord,
  id: string,
): string {
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

/** Several names in a row: "A, B and C". */
export function namesOf(record: DossierRecord, ids: readonly string[]): string {
  const names = ids.map((id) => nameOf(record, id));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** A date, written or relative, in words; a relative one with the days that it comes to. */
export function dayWords(when: When, bounds: Bounds, record: DossierRecord): string {
  if (typeof when === 'string') {
    const parsed = parseDateText(when);
    return parsed.ok ? dateTextInWords(parsed.value) : when;
  }
  const relative = relativeWords(when, record);
  return isUnbounded(bounds) ? relative : `${relative} (${boundsInWords(bounds)})`;
}

/** A period as a text would have it: "30 years". */
export function periodWords(text: string): string {
  const parsed = parsePeriod(text);
  return parsed.ok ? periodInWords(parsed.value) : text;
}

function relativeWords(when: Exclude<When, string>, record: DossierRecord): string {
  const the = (anchor: string): string => `the ${nameOf(record, anchor.replace(/\.(start|end)$/, ''))}`;
  const words = (part: When): string =>
    typeof part === 'string' ? dayWords(part, UNBOUNDED, record) : relativeWords(part, record);
  const moved = (by: string | undefined): string => (by === undefined ? '' : `${periodWords(by)} `);
  if ('with' in when) return `with ${the(when.with)}`;
  if ('within' in when) return `within ${periodWords(when.within)} of ${the(when.of)}`;
  if ('after' in when) return `${moved(when.by)}after ${the(when.after)}`;
  if ('before' in when) return `${moved(when.by)}before ${the(when.before)}`;
  if ('during' in when) return `during ${the(when.during)}`;
  if ('all' in when) return when.all.map(words).join(' and ');
  const ends = (parts: readonly When[]): string =>
    parts.map((part) => words(part).replace(/^with /, '')).join(' and ');
  return 'earliest-of' in when
    ? `the earlier of ${ends(when['earliest-of'])}`
    : `the later of ${ends(when['latest-of'])}`;
}

/** A quantity in words: "more than 4 years", "2 times as many rifles as the Chinese Communists". */
export function numberWords({ value, unit, comparison, than }: Quantity): string {
  const number = value === undefined ? '' : String(value);
  if (comparison === 'times') return `${number} times as many ${unit} as ${than ?? 'the other'}`;
  const how = comparison === undefined || comparison === 'exactly' ? '' : comparison.replaceAll('-', ' ');
  const words = [how === 'great' ? 'a great number of' : how, number, unit]
    .filter((word) => word !== '')
    .join(' ');
  return than === undefined ? words : `${words}, compared with ${than}`;
}
