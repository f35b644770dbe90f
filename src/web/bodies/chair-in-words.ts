import { inASentence, type BodiesReport } from '../../index.ts';

type Chair = BodiesReport['bodies'][number]['chair'];

/** Who has the chair on the day, or why nobody can tell. */
export function chairInWords({ party, rule, missing }: Chair, nameOf: (id: string) => string): string {
  const by = rule === null ? '' : ` The rule: ${rule}.`;
  if (party !== null) return `${nameOf(party)}.${by}`;
  const undated =
    missing.length === 0 ? '' : ` Not known: the date of the ${inASentence(missing.map(nameOf))}.`;
  return `nobody says who has it.${by}${undated}`;
}
