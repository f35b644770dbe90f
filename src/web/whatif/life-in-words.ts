import {
  type CommitmentState,
  type DossierRecord,
  type ReportBounds,
  type StandingStatus,
} from '../../index.ts';
import { dayInWords, reportBoundsInWords } from '../words/bounds.ts';
import { stateName } from '../words/commitment.ts';
import { inASentence } from '../words/lists.ts';
import { nameIn } from '../words/names.ts';
import { say } from '../words/say.ts';
import { statusName, titleInWords } from '../words/standing.ts';

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
  if (kind === 'commitment')
    return say('promise', { action: actions.get(ref) ?? place.replaceAll('-', ' ') });
  const who = inASentence(holders.split('+').map((id) => nameIn(record, id)));
  const line = { place: nameIn(record, place), title: titleInWords(title), who };
  return part === undefined ? say('line-in-words', line) : say('line-in-words-part', line);
}

/** How long something stood, or in which states it was, one phrase for each stretch. */
export function lifeInWords(life: unknown): string[] {
  if (!isObject(life)) return [say('life-never')];
  if (Array.isArray(life.days)) return (life.days as Span[]).map(standingSpan);
  const states = Array.isArray(life.states) ? (life.states as Span[]) : [];
  const { fulfilled, deadline } = life as { fulfilled?: ReportBounds | null; deadline?: ReportBounds };
  return [
    ...(deadline === undefined || deadline.latest === null
      ? []
      : [say('life-due', { days: reportBoundsInWords(deadline) })]),
    ...(fulfilled === undefined || fulfilled === null
      ? []
      : [say('life-done', { days: reportBoundsInWords(fulfilled) })]),
    ...states.map(({ from, until, status }) => stretch(stateName(status as CommitmentState), from, until)),
  ];
}

function standingSpan({ from, until, status }: Span): string {
  return stretch(statusName(status as StandingStatus), from, until);
}

function stretch(status: string, from: string, until: string): string {
  return from === until
    ? say('life-on', { status, day: dayInWords(from) })
    : say('life-from-to', { status, from: dayInWords(from), until: dayInWords(until) });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
