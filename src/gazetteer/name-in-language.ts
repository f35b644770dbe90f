import { boundsOf, includes, parseDateText, type Day } from '../time/index.ts';
import type { Name } from './schema.ts';

/** How a name suits a day, the best first. */
const FITS = ['of-the-time', 'undated', 'now', 'of-another-time'] as const;

/**
 * The name that a place, party or other thing has in a language: one that was in use on the day first, then one without a time, then that of today.
 * Null where the dossier gives none. Without a day the names of a certain time come last.
 * @param language a BCP 47 tag; only its language counts, not the region or script
 */
export function nameInLanguage(
  names: readonly Name[] | undefined,
  language: string,
  day: Day | null,
): string | null {
  const fitting = (names ?? []).flatMap((name) =>
    typeof name === 'string' || mainOf(name.language) !== mainOf(language)
      ? []
      : [{ name: name.name, fit: FITS.indexOf(fitOf(name.when, day)) }],
  );
  return fitting.toSorted((a, b) => a.fit - b.fit)[0]?.name ?? null;
}

function fitOf(when: string | undefined, day: Day | null): (typeof FITS)[number] {
  if (when === undefined || when === 'then') return 'undated';
  if (when === 'now') return 'now';
  const parsed = parseDateText(when);
  return day !== null && parsed.ok && includes(boundsOf(parsed.value), day)
    ? 'of-the-time'
    : 'of-another-time';
}

function mainOf(tag: string | undefined): string | undefined {
  return tag?.toLowerCase().split('-', 1)[0];
}
