import type { DossierRecord } from '../../index.ts';
import { readableInk } from './readable-ink.ts';

/** The papers on which inks are printed; the same as `--land` in tokens.css. */
const LIGHT_LAND = '#efe6d3';
const DARK_LAND = '#35312a';
const NO_INK = '#6f675a';

/** The ink of a party, made to stand out from the paper of the theme at least three to one, as signs must. */
export function inkOf(record: DossierRecord, party: string | null, isDark: boolean): string {
  const own = party === null ? undefined : record.gazetteer.parties.get(party)?.ink;
  return readableInk(own ?? NO_INK, isDark ? DARK_LAND : LIGHT_LAND, 4.5);
}

/** The letters that stand for a party on the map, or null where the dossier gives it none. */
export function markOf(record: DossierRecord, party: string): string | null {
  return record.gazetteer.parties.get(party)?.mark ?? null;
}
