import type { Diagnostic, YamlFile } from '../lib/index.ts';
import type { Claim } from './claim.ts';
import type { Known } from './known.ts';
import type { ReadClaim } from './read-claims.ts';
import { datesIn } from './references.ts';
import type { EventEntry } from './registers.ts';

/**
 * Warns of events on which dates hang and of which no claim tells: each once, where the first date hangs on it. An event that is entered as
 * `untold` is known to be so; if a claim tells of it after all, that entry is out of date.
 */
export function checkAnchors(
  read: readonly ReadClaim[],
  sound: ReadonlyMap<string, Claim>,
  known: Known,
  events: YamlFile<{ events: EventEntry[] }> | null,
  diagnostics: Diagnostic[],
): void {
  const told = toldIds(sound.values(), known);
  const warned = new Set<string>();
  for (const { claim, spanOf } of read) {
    for (const { id: anchor, path } of sound.has(claim.id) ? datesIn(claim.record) : []) {
      const id = anchor.replace(/\.(?:start|end)$/, '');
      if (told.has(id) || warned.has(id) || known.unusable.has(id) || isKnownUntold(id, known)) continue;
      warned.add(id);
      diagnostics.push({
        code: 'undated-anchor',
        severity: 'warning',
        message: `a date hangs on "${anchor}", and no claim tells of it: what hangs on it cannot be computed`,
        file: claim.file,
        ...spanOf(...path),
        expected: 'a claim that tells of it, or `untold: true` at its entry in events.yaml',
      });
    }
  }
  for (const entry of events?.value?.events ?? [])
    if (entry.untold && told.has(entry.id)) diagnostics.push(toldAfterAll(entry, events));
}

/** The events and holdings of which claims tell. */
function toldIds(claims: Iterable<Claim>, known: Known): Set<string> {
  const told = new Set<string>();
  for (const { record } of claims) {
    if (record.event) told.add(record.event.id ?? record.id);
    if (record.holding) told.add(record.holding.id ?? record.id);
  }
  for (const { id, begins, ends } of known.holdings.values())
    if ([begins, ends].some((event) => event !== undefined && told.has(event))) told.add(id);
  return told;
}

function isKnownUntold(id: string, known: Known): boolean {
  const holding = known.holdings.get(id);
  return [id, holding?.begins, holding?.ends].some(
    (event) => event !== undefined && known.events.get(event)?.untold === true,
  );
}

function toldAfterAll(entry: EventEntry, yaml: YamlFile<unknown> | null): Diagnostic {
  return {
    code: 'untold-is-told',
    severity: 'warning',
    message: `"${entry.id}" is entered as untold, and a claim tells of it`,
    file: yaml?.file ?? 'events.yaml',
    ...(yaml?.spanOf(entry, 'untold') ?? { start: 0, end: 0 }),
    expected: 'the entry without `untold`',
  };
}
