import type { DossierRecord } from '../../index.ts';
import { letterOf, nameIn } from './names.ts';

/** An account for people, after "according to": "all sources, compared", "A: The Gazette alone". */
export function accountInWords(record: DossierRecord, account: string): string {
  const [kind = '', source] = account.split(':', 2);
  if (source === undefined) return record.suppositions.get(kind)?.title ?? 'all sources, compared';
  const name = `${letterOf(record, source)}: ${nameIn(record, source)}`;
  return kind === 'only' ? `${name}, alone` : `${name}, and the others where it is silent`;
}
