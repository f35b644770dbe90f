import { axisOf, type DossierRecord, type Title } from '../claim/index.ts';
import { listOf } from '../lib/index.ts';
import type { Said, Value } from './question.ts';

/**
 * Whether nothing is asked by a question: that an event happened where nobody denies it, who did it where everybody names those whom
 * the register has, by what
 * title somebody held a place where all titles are of one axis, who
 * brought a party to a place where it came by itself, for how long or under what agreement where only the duties of that agreement tell, law and
 * fact where they are in the same hands.
 */
export function isIdle(group: readonly Said[], record: DossierRecord): boolean {
  const [first] = group;
  if (first === undefined) return true;
  if (first.aspect === 'happened') return group.every(({ value }) => value.kind === 'yes-no' && value.yes);
  if (first.aspect === 'doer' && first.detail === '')
    return isAsRegistered(group, listOf(record.events.get(first.about)?.by));
  if (first.aspect === 'doer' && first.detail.startsWith('coming of '))
    return group.every(
      ({ value, denied }) =>
        !denied && value.kind === 'things' && value.ids.includes(first.detail.slice('coming of '.length)),
    );
  if (first.aspect === 'term' || first.aspect === 'ground')
    return group.every(({ claim }) => claim.record.commitment !== undefined);
  if (first.aspect === 'title') return kindsOf(group, axisIn) < 2;
  return first.aspect === 'law-and-fact' && (kindsOf(group, axisIn) < 2 || kindsOf(group, holdersIn) < 2);
}

function isAsRegistered(group: readonly Said[], by: readonly string[]): boolean {
  return group.every(
    ({ value, denied }) =>
      !denied &&
      value.kind === 'things' &&
      value.ids.length === by.length &&
      value.ids.every((id) => by.includes(id)),
  );
}

function kindsOf(group: readonly Said[], kindOf: (value: Value) => string): number {
  return new Set(group.map(({ value }) => kindOf(value))).size;
}

function axisIn(value: Value): string {
  return value.kind === 'holding' ? axisOf(value.title as Title) : '';
}

function holdersIn(value: Value): string {
  return value.kind === 'holding' ? [...value.ids].sort().join(' ') : '';
}
