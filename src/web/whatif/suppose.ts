import { parseIsoDay, type Change, type Day, type DossierRecord } from '../../index.ts';
import { dayInWords } from '../words/bounds.ts';
import { namedIn, nameIn } from '../words/names.ts';
import { say } from '../words/say.ts';

/** What is supposed, as the address keeps it and the command line takes it: `event=1946-02-01;-source:gazette;name`. */
export function parseSuppositions(text: string | null, record: DossierRecord): string[] {
  return (text ?? '').split(';').filter((part) => changesOf(part, record).length > 0);
}

export function formatSuppositions(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join(';');
}

/** The changes of one supposition; none where it names nothing of the dossier. */
export function changesOf(part: string, record: DossierRecord): readonly Change[] {
  const source = /^-source:(.+)$/u.exec(part)?.[1];
  if (source !== undefined) {
    return record.sources.some(({ id }) => id === source) ? [{ 'drop-source': source }] : [];
  }
  const [, anchor, date] = /^([^=]+)=(-?\d{4,}-\d\d-\d\d)$/u.exec(part) ?? [];
  if (anchor !== undefined && date !== undefined) {
    return datable(record).some(({ anchor: known }) => known === anchor) ? [{ set: anchor, to: date }] : [];
  }
  return record.suppositions.get(part)?.changes ?? [];
}

/** The suppositions with a point of time moved to a day; what was supposed of it before is gone. Null takes the move back. */
export function withMove(parts: readonly string[], anchor: string, date: string | null): string[] {
  const others = parts.filter((part) => !part.startsWith(`${anchor}=`));
  return date === null ? others : [...others, `${anchor}=${date}`];
}

/** The days to which points of time are moved, by the points. */
export function movedDays(parts: readonly string[], record: DossierRecord): ReadonlyMap<string, Day> {
  const moves = parts
    .flatMap((part) => changesOf(part, record))
    .flatMap((change): [string, Day][] => {
      const day = 'set' in change && typeof change.to === 'string' ? parseIsoDay(change.to) : null;
      return day === null || !('set' in change) ? [] : [[change.set, day]];
    });
  return new Map(moves);
}

/** One supposition in plain words. */
export function suppositionInWords(part: string, record: DossierRecord): string {
  const [first] = changesOf(part, record);
  const named = record.suppositions.get(part);
  if (named !== undefined || first === undefined) return named?.title ?? part;
  if ('drop-source' in first)
    return say('supposed-without', { source: nameIn(record, first['drop-source']) });
  if (!('set' in first) || typeof first.to !== 'string') return part;
  const what = datable(record).find(({ anchor }) => anchor === first.set)?.name ?? first.set;
  return say('supposed-date', { what, day: dayInWords(first.to) });
}

/** The points of time that can be moved: events, and the beginnings and ends of holdings. */
export function datable(record: DossierRecord): { anchor: string; name: string }[] {
  const events = [...record.events.keys()].map((id) => ({ anchor: id, name: nameIn(record, id) }));
  const sides = [...record.holdings.keys()].flatMap((id) => [
    { anchor: `${id}.start`, name: say('point-beginning', { name: namedIn(record, id) }) },
    { anchor: `${id}.end`, name: say('point-end', { name: namedIn(record, id) }) },
  ]);
  return [...events, ...sides];
}
