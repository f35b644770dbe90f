import type { DossierRecord } from '../../index.ts';
import { inkOf } from '../parts/party-ink.ts';
import type { Ink } from './paints.ts';

/** The colours of a theme by what they stand for, each looked up once. */
export function sheetColours(record: DossierRecord, isDark: boolean): (ink: Ink) => string {
  const page = getComputedStyle(document.documentElement);
  const known = new Map<string, string>();
  return (ink) => {
    const name = 'party' in ink ? `party ${ink.party}` : ink.token;
    const colour =
      known.get(name) ??
      ('party' in ink ? inkOf(record, ink.party, isDark) : page.getPropertyValue(ink.token).trim());
    known.set(name, colour);
    return colour;
  };
}
