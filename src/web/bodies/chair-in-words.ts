import type { BodiesReport } from '../../index.ts';
import { inASentence } from '../words/lists.ts';
import { say } from '../words/say.ts';

type Chair = BodiesReport['bodies'][number]['chair'];

/** Who has the chair on the day, or why nobody can tell. */
export function chairInWords({ party, rule, missing }: Chair, nameOf: (id: string) => string): string {
  const who = party === null ? say('chair-untold') : say('chair-held', { party: nameOf(party) });
  const ruled = rule === null ? who : say('chair-rule', { chair: who, rule });
  return party !== null || missing.length === 0
    ? ruled
    : say('chair-missing', { chair: ruled, events: inASentence(missing.map(nameOf)) });
}
