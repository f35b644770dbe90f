import type { View } from '../state/address.ts';
import { say } from '../words/say.ts';

/** What a picture shows, in a line under the title of the dossier. */
export function plateTitle(view: View, day: string, account: string, against: string): string {
  if (view === 'timeline') return say('plate-timeline', { account, day });
  if (view === 'commitments') return say('plate-commitments', { day, account });
  if (view === 'compare') return say('plate-compare', { day, account, against });
  return say('plate-day', { day, account });
}
