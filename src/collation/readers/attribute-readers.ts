import type { Claim } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import type { Said, Value } from '../question.ts';
import { timeOf } from '../time-told.ts';
import { said, type Context } from './context.ts';
import { nameOf, numberWords } from './words.ts';

/** Attributes of which a thing may have several at once. */
const MANY = /^(?:name|alias|language|title|office|note|party|member|function|component|reason)/;

/** What is told of a thing: its capital, its commander, its size. */
export function attribute(claim: Claim, { record, daysOf }: Context): Said[] {
  const { attribute: told } = claim.record;
  if (told === undefined) return [];
  const denied = claim.modality === 'denied';
  const common = { about: told.of, time: timeOf(claim, daysOf(claim.source)), denied };
  const not = denied ? 'not ' : '';
  if (told.quantity !== undefined) {
    const { value, comparison, than, unit } = told.quantity;
    return [
      said(claim, {
        ...common,
        aspect: 'quantity',
        detail: told.name === unit ? unit : `${told.name}, ${unit}`,
        value: {
          kind: 'number',
          unit,
          value: value ?? null,
          comparison: comparison ?? 'exactly',
          than: than ?? null,
        },
        words: `${not}${numberWords(told.quantity)}`,
      }),
    ];
  }
  const several = MANY.test(told.name);
  const value: Value =
    told.party === undefined
      ? { kind: 'words', list: [told.value ?? ''], several }
      : { kind: 'things', ids: [told.party], several };
  const words = `${not}${told.value ?? nameOf(record, told.party ?? '')}`;
  return [said(claim, { ...common, aspect: 'attribute', detail: told.name, value, words })];
}

/** Attributes of a state, army or body whose value is the person who heads it. */
const HEADS = /^(?:leader|commander|head|president|chairman|governor|minister|secretary|ruler|king|emperor)/;

/** What office a person had: as told of the person, of what the person headed, or by the taking of office. */
export function office(claim: Claim, { record, daysOf }: Context): Said[] {
  const { attribute: told, event } = claim.record;
  if (claim.modality === 'denied') return [];
  const time = timeOf(claim, daysOf(claim.source));
  const saidOf = (person: string, words: string): Said =>
    said(claim, {
      about: person,
      aspect: 'attribute',
      detail: 'office',
      value: { kind: 'words', list: [words], several: true },
      words,
      time,
    });
  if (
    told?.party !== undefined &&
    HEADS.test(told.name) &&
    record.gazetteer.parties.get(told.party)?.kind === 'person'
  )
    return [saidOf(told.party, `${told.name} of ${nameOf(record, told.of)}`)];
  if (event?.type !== 'taking-office' || event.note === undefined) return [];
  const words = event.note;
  return listOf(event.by).map((person) => ({
    ...saidOf(person, words),
    time: { start: time.start, end: { earliest: time.start.earliest, latest: null } },
  }));
}
