import {
  inASentence,
  titleInWords,
  type CommitmentState,
  type DossierRecord,
  type ReportBounds,
  type StandingStatus,
} from '../../index.ts';
import { dayInWords, reportBoundsInWords } from '../words/bounds.ts';
import { stateName } from '../words/commitment.ts';
import { nameIn } from '../words/names.ts';
import { statusNames } from '../words/standing.ts';

interface Span {
  readonly from: string;
  readonly until: string;
  readonly status: string;
}

/** What a change of a supposition is about: a standing by place, title and holders, or a commitment by what is to be done. */
export function subjectInWords(
  ref: string,
  record: DossierRecord,
  actions: ReadonlyMap<string, string>,
): string {
  const [kind, place = '', title = '', holders = '', part] = ref.split('/');
  if (kind === 'commitment') return `to ${actions.get(ref) ?? place.replaceAll('-', ' ')}`;
  const who = inASentence(holders.split('+').map((id) => nameIn(record, id)));
  return `${nameIn(record, place)}: ${titleInWords(title)}, ${who}${part === undefined ? '' : ' (a part)'}`;
}

/** How long something stood, or in which states it was, one phrase for each stretch. */
export function lifeInWords(life: unknown): string[] {
  if (!isObject(life)) return ['not at all'];
  if (Array.isArray(life.days)) return (life.days as Span[]).map(standingSpan);
  const states = Array.isArray(life.states) ? (life.states as Span[]) : [];
  const { fulfilled, deadline } = life as { fulfilled?: ReportBounds | null; deadline?: ReportBounds };
  return [
    ...(deadline === undefined || deadline.latest === null ? [] : [`due ${reportBoundsInWords(deadline)}`]),
    ...(fulfilled === undefined || fulfilled === null ? [] : [`done ${reportBoundsInWords(fulfilled)}`]),
    ...states.map(
      ({ from, until, status }) => `${stateName(status as CommitmentState)} ${stretch(from, until)}`,
    ),
  ];
}

function standingSpan({ from, until, status }: Span): string {
  return `${statusNames[status as StandingStatus]} ${stretch(from, until)}`;
}

function stretch(from: string, until: string): string {
  return from === until ? `on ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(until)}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
