import { axisOf, holdingKey, type Claim, type Title } from '../../claim/index.ts';
import { listOf } from '../../lib/index.ts';
import type { Said, Value } from '../question.ts';
import { said, type Context } from './context.ts';
import { dayAnswers } from './days.ts';
import { holdingTold, partiesOf } from './holding-told.ts';
import { namesOf } from './words.ts';

/** When a holding began and ended. */
export function holdingDays(claim: Claim, context: Context): Said[] {
  const { holding } = claim.record;
  if (holding === undefined || claim.modality === 'denied') return [];
  return keysOf(claim).flatMap((key) => [
    ...(holding.from === undefined ? [] : dayAnswers(claim, context, key, 'start', holding.from)),
    ...(holding.until === undefined ? [] : dayAnswers(claim, context, key, 'end', holding.until)),
  ]);
}

/** The axes on which law and fact may lie in different hands; who is silent has nothing in his. */
const LAW_AND_FACT: readonly string[] = ['sovereignty', 'administration', 'use', 'position'];

/** Who held a place, on each axis; and, of the regime over it, in law and in fact and as others saw it, side by side. */
export function holder(claim: Claim, context: Context): Said[] {
  const told = holdingTold(claim, context);
  if (told === null) return [];
  const { ids, title, part, places, time } = told;
  const denied = claim.modality === 'denied';
  const words = `${namesOf(context.record, ids)}: ${title.replaceAll('-', ' ')}`;
  const value = { kind: 'holding', ids, title, part } as const;
  const axis = axisOf(title);
  return places.flatMap((about) => {
    const item = said(claim, {
      about,
      aspect: 'holder',
      detail: axis,
      value,
      words: `${denied ? 'not ' : ''}${words}${part ? ', a part' : ''}`,
      time,
      denied,
    });
    return LAW_AND_FACT.includes(axis) && title !== 'silent' && !denied
      ? [item, acrossAxes(item, value)]
      : [item];
  });
}

function acrossAxes(item: Said, value: Value & { kind: 'holding' }): Said {
  return { ...item, aspect: 'law-and-fact', detail: '', value: { ...value, across: true } };
}

/** Who was to hold a place by an agreement that gives the title without a condition. */
export function granted(claim: Claim, { record }: Context): Said[] {
  const { grant } = claim.record;
  if (grant === undefined || grant.condition !== undefined || claim.modality === 'denied') return [];
  const ids = partiesOf(grant.to);
  const title = grant.title as Title;
  const value = { kind: 'holding', ids, title, part: false } as const;
  const words = `${namesOf(record, ids)}: ${title.replaceAll('-', ' ')}`;
  return listOf(grant.of).flatMap((about) => {
    const item = said(claim, { about, aspect: 'holder', detail: axisOf(title), value, words });
    return LAW_AND_FACT.includes(axisOf(title)) ? [item, acrossAxes(item, value)] : [item];
  });
}

/** By what title somebody held a place, whatever the axis. */
export function title(claim: Claim, context: Context): Said[] {
  const told = holdingTold(claim, context);
  if (told === null || claim.modality === 'denied' || axisOf(told.title) === 'position') return [];
  return told.places.flatMap((about) =>
    told.ids.map((party) =>
      said(claim, {
        about,
        aspect: 'title',
        detail: party,
        value: { kind: 'holding', ids: [party], title: told.title, part: told.part },
        words: `${told.title.replaceAll('-', ' ')}${told.part ? ', a part' : ''}`,
        time: told.time,
      }),
    ),
  );
}

function keysOf(claim: Claim): string[] {
  const { holding } = claim.record;
  if (holding?.id !== undefined) return [holding.id];
  if (holding?.title === undefined) return [];
  return listOf(holding.of).map((place) =>
    holdingKey(place, holding.title as Title, partiesOf(holding.by), holding.extent),
  );
}
