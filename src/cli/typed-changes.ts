import type { Change, DossierRecord } from '../claim/index.ts';
import { nearest } from '../lib/index.ts';
import { parseDateText } from '../time/index.ts';
import { Failure } from './failure.ts';

/** What a supposition typed on the command line changes: `EVENT=DATE`, `-source:ID`, `-claim:ID`, or a name from `whatif/`. */
export function changesTyped(text: string, record: DossierRecord): readonly Change[] {
  const dropped = /^-(source|claim):(.+)$/.exec(text);
  if (dropped !== null) return [dropTyped(dropped[1] as 'source' | 'claim', dropped[2] ?? '', record)];
  const moved = /^([^=]+)=(.+)$/.exec(text);
  if (moved !== null) return [moveTyped(moved[1] ?? '', moved[2] ?? '', record)];
  const named = record.suppositions.get(text.replace(/^whatif\/|\.ya?ml$/g, ''));
  if (named !== undefined) return named.changes;
  throw new Failure(
    `"${text}" is no supposition${meant(text, record.suppositions.keys())}; write EVENT=DATE, -source:ID, -claim:ID, or a name from whatif/`,
    2,
  );
}

function dropTyped(kind: 'source' | 'claim', id: string, record: DossierRecord): Change {
  const known = kind === 'source' ? record.sources.map((source) => source.id) : [...record.claims.keys()];
  if (!known.includes(id)) throw new Failure(`there is no ${kind} with the id "${id}"${meant(id, known)}`, 2);
  return kind === 'source' ? { 'drop-source': id } : { 'drop-claim': id };
}

function moveTyped(anchor: string, date: string, record: DossierRecord): Change {
  const events = [
    ...record.events.keys(),
    ...[...record.claims.values()]
      .filter((claim) => claim.record.event !== undefined)
      .map((claim) => claim.id),
  ];
  const sides = [...record.holdings.keys()].flatMap((id) => [`${id}.start`, `${id}.end`]);
  const known = [...events, ...sides];
  if (!known.includes(anchor))
    throw new Failure(`there is no event with the id "${anchor}"${meant(anchor, known)}`, 2);
  const parsed = parseDateText(date);
  if (!parsed.ok)
    throw new Failure(`"${date}" is not a date: ${parsed.problem}; expected ${parsed.expected}`, 2);
  return { set: anchor, to: date };
}

function meant(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === null ? '' : `; did you mean "${near}"?`;
}
