import type { Title } from '../claim/index.ts';

/** What a holder did with a place by a title: WHO and WHAT stand for their names, POWER for the one behind. */
const verbs: Partial<Record<Title, string>> = {
  sovereignty: 'by law WHAT belonged to WHO',
  'own-administration': 'WHO governed WHAT',
  'military-occupation': 'WHO occupied WHAT',
  'puppet-state': 'WHO ruled WHAT on behalf of POWER',
  'civil-administration': 'WHO had the civil administration of WHAT',
  trusteeship: 'WHO administered WHAT',
  'joint-use': 'WHO had the use of WHAT together',
  'joint-ownership': 'WHO owned WHAT together',
  'joint-operation': 'WHO ran WHAT together',
  lease: 'WHO leased WHAT',
  concession: 'WHO had a concession in WHAT',
  custody: 'WHO had WHAT in custody',
  garrison: 'WHO had a garrison in WHAT',
  'control-of-cities': 'WHO held the cities of WHAT',
  'control-of-countryside': 'WHO held the countryside of WHAT',
};

/** The title in words, as it stands in a table. */
export function titleInWords(title: string): string {
  return title.replaceAll('-', ' ');
}

/** A standing as a clause in the past tense, without its certainty. */
export function clauseOf(title: Title, who: string, what: string, power: string | null): string {
  const pattern =
    title === 'puppet-state' && power === null
      ? 'WHO ruled WHAT as a puppet'
      : (verbs[title] ?? `WHO held WHAT (${titleInWords(title)})`);
  return pattern
    .replace('WHO', who)
    .replace('WHAT', what)
    .replace('POWER', power ?? '');
}
