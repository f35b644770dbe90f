import type { DossierRecord, StandingLine } from '../../index.ts';
import { nameIn } from '../words/names.ts';

/** The lines of which the place or a holder has a name that contains some words, in whatever case; all of them where there are no words. */
export function filterStandings(
  lines: readonly StandingLine[],
  words: string,
  record: DossierRecord,
): readonly StandingLine[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return lines;
  const isWanted = (id: string): boolean => nameIn(record, id).toLowerCase().includes(wanted);
  return lines.filter(
    ({ place, holders }) => isWanted(place) || holders.some(({ party }) => isWanted(party)),
  );
}
