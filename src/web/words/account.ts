import type { DossierRecord } from '../../index.ts';
import { letterOf, nameIn } from './names.ts';
import { say } from './say.ts';

/** An account for people, after "according to": "all sources, compared", "A: The Gazette, alone". */
export function accountInWords(record: DossierRecord, account: string): string {
  const [kind = '', id] = account.split(':', 2);
  if (id === undefined) return record.suppositions.get(kind)?.title ?? say('account-default');
  const source = say('account-source', { letter: letterOf(record, id), name: nameIn(record, id) });
  return kind === 'only' ? say('account-told-alone', { source }) : say('account-told-first', { source });
}
