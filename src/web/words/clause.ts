import type { CommitmentLine, DayClause, ReportHolder, StandingLine, Title } from '../../index.ts';
import { daysInPhrase } from './day-count.ts';
import { capital, inASentence } from './lists.ts';
import { say } from './say.ts';
import { shareInWords, titleInWords } from './standing.ts';

/** How a clause finds its names: of things, and of parties as they stand in a sentence. */
export interface Naming {
  readonly nameOf: (id: string) => string;
  readonly partyOf: (id: string) => string;
}

/** A standing as far as a clause tells it. */
export interface ClauseParts {
  readonly title: string;
  readonly place: string;
  readonly holders: readonly Pick<ReportHolder, 'party' | 'share' | 'onBehalfOf'>[];
  readonly isPart: boolean;
}

/** The titles that have a clause of their own in the catalogue; the others share one. */
export const titlesWithClause: readonly string[] = [
  'sovereignty',
  'own-administration',
  'military-occupation',
  'puppet-state',
  'civil-administration',
  'trusteeship',
  'joint-use',
  'joint-ownership',
  'joint-operation',
  'lease',
  'concession',
  'custody',
  'garrison',
  'control-of-cities',
  'control-of-countryside',
] satisfies Title[];

/** One of the things to say of a day, in a sentence with its stop. */
export function dayClauseInWords(clause: DayClause, naming: Naming): string {
  const text = clause.kind === 'standing' ? surely(clause.line, naming) : overdue(clause.line, naming);
  return /[.?!;。？！；]$/u.test(text) ? text : text + say('clause-stop');
}

/** A standing as a clause, without its certainty. */
export function clauseOf(
  { title, place, holders, isPart }: ClauseParts,
  { nameOf, partyOf }: Naming,
): string {
  const who = inASentence(holders.map((holder) => holderInWords(holder, partyOf)));
  const what = isPart ? say('clause-part', { place: nameOf(place) }) : nameOf(place);
  const power = holders.find(({ onBehalfOf }) => onBehalfOf !== null)?.onBehalfOf ?? null;
  if (title === 'puppet-state' && power !== null)
    return say('clause-puppet-state-of', { who, what, power: partyOf(power) });
  return titlesWithClause.includes(title)
    ? say(`clause-${title}`, { who, what })
    : say('clause-other', { who, what, title: titleInWords(title) });
}

function holderInWords({ party, share }: ClauseParts['holders'][number], partyOf: Naming['partyOf']): string {
  const holder = partyOf(party);
  return share === null ? holder : say('holder-with-share', { holder, share: shareInWords(share) });
}

function surely(line: StandingLine, naming: Naming): string {
  const clause = clauseOf({ ...line, isPart: line.extent === 'part' }, naming);
  switch (line.status) {
    case 'certain':
      return capital(clause);
    case 'possible':
      return say('clause-possible', { clause });
    case 'disputed':
      return say('clause-disputed', { clause });
  }
}

function overdue({ debtor, action, days }: CommitmentLine, { partyOf }: Naming): string {
  const who = inASentence(debtor.map(partyOf));
  return capital(say('clause-overdue', { who, action, days: daysInPhrase(days) }));
}
