import type { View } from '../state/address.ts';

/** What a picture shows, in a line under the title of the dossier. */
export function plateTitle(view: View, day: string, account: string, against: string): string {
  if (view === 'timeline') return `Timeline, according to ${account}. The line through it is ${day}.`;
  if (view === 'commitments') return `Commitments on ${day}, according to ${account}`;
  if (view === 'compare') return `${day}, according to ${account}; beside it, according to ${against}`;
  return `${day}, according to ${account}`;
}
