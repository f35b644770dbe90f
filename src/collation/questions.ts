import { holdingKey, type Claim, type DossierRecord, type Title, type When } from '../claim/index.ts';
import { groupBy, listOf } from '../lib/index.ts';
import {
  dateTextInWords,
  endBoundsOf,
  equals,
  parseDateText,
  startBoundsOf,
  type Bounds,
} from '../time/index.ts';
import type { Answer, Question } from './question.ts';
import { relate, strongest } from './relate.ts';
import { independentWitnesses } from './witnesses.ts';

/** What one claim says in answer to one question. */
interface Said {
  readonly about: string;
  readonly aspect: Question['aspect'];
  readonly claim: Claim;
  readonly value: string;
  readonly bounds: Bounds;
}

/** The questions about days that the claims of a record answer, each with its answers and how they relate. Uses no reckoning. */
export function questionsOf(record: DossierRecord): Question[] {
  const said = [...record.claims.values()]
    .filter((claim) => claim.modality === 'asserted')
    .flatMap((claim) => saidBy(claim, record));
  return [...groupBy(said, (item) => `${item.aspect}:${item.about}`).values()].map((group) =>
    question(group, record),
  );
}

function question(group: readonly Said[], record: DossierRecord): Question {
  const [first] = group as readonly [Said, ...Said[]];
  const answers = answersOf(group, record);
  const pairs = answers.flatMap((a, i) =>
    answers.slice(i + 1).map((b, j) => ({ a: i, b: i + 1 + j, relation: relate(a, b) })),
  );
  const several = new Set(group.map((item) => item.claim.source)).size > 1;
  const found = pairs.map((pair) => pair.relation);
  return {
    about: first.about,
    aspect: first.aspect,
    text: textOf(first, record),
    answers,
    pairs,
    relation: found.length > 0 ? strongest(found) : several ? 'agree' : 'single',
  };
}

function answersOf(group: readonly Said[], record: DossierRecord): Answer[] {
  const distinct: { bounds: Bounds; said: Said[] }[] = [];
  for (const item of group) {
    const same = distinct.find((other) => equals(other.bounds, item.bounds));
    if (same) same.said.push(item);
    else distinct.push({ bounds: item.bounds, said: [item] });
  }
  return distinct.map(({ bounds, said }) => {
    const sources = [...new Set(said.map((item) => item.claim.source))].sort();
    return {
      value: said[0]?.value ?? '',
      bounds,
      claims: said.map((item) => item.claim),
      sources,
      witnesses: independentWitnesses(sources, record.sources),
    };
  });
}

function saidBy(claim: Claim, record: DossierRecord): Said[] {
  const { event, holding } = claim.record;
  if (event?.id !== undefined) return [...dated(claim, event.when, ...askedOfEvent(event.id, record))];
  if (holding === undefined) return [];
  return keysOf(claim).flatMap((key) => [
    ...dated(claim, holding.from, key, 'start'),
    ...dated(claim, holding.until, key, 'end'),
  ]);
}

/** What the date of an event answers: it may be registered as the beginning or the end of a holding. */
function askedOfEvent(id: string, record: DossierRecord): [string, Question['aspect']] {
  for (const entry of record.holdings.values()) {
    if (entry.begins === id) return [entry.id, 'start'];
    if (entry.ends === id) return [entry.id, 'end'];
  }
  return [id, 'date'];
}

function keysOf(claim: Claim): string[] {
  const { holding } = claim.record;
  if (holding?.id !== undefined) return [holding.id];
  const parties = listOf(holding?.by as string | string[]).map((holder) =>
    typeof holder === 'string' ? holder : (holder as { party: string }).party,
  );
  if (holding?.title === undefined) return [];
  return listOf(holding.of).map((place) =>
    holdingKey(place, holding.title as Title, parties, holding.extent),
  );
}

/** What a written date answers. A relative date says when only after the reckoning: it is no answer of its own here. */
function dated(claim: Claim, when: When | undefined, about: string, aspect: Question['aspect']): Said[] {
  if (typeof when !== 'string') return [];
  const parsed = parseDateText(when);
  if (!parsed.ok) return [];
  const bounds = aspect === 'end' ? endBoundsOf(parsed.value) : startBoundsOf(parsed.value);
  return [{ about, aspect, claim, value: dateTextInWords(parsed.value), bounds }];
}

function textOf(said: Said, record: DossierRecord): string {
  const holding = record.holdings.get(said.about);
  if (said.aspect === 'date') return `When was the ${record.events.get(said.about)?.name ?? said.about}?`;
  const verb = said.aspect === 'start' ? 'begin' : 'end';
  if (holding !== undefined) return `When did the ${holding.name} ${verb}?`;
  const [place = '', title = '', parties = ''] = said.about.split('/');
  const { places, parties: known } = record.gazetteer;
  const holders = parties.split('+').map((id) => known.get(id)?.name ?? id);
  return `When did ${holders.join(' and ')} ${said.aspect === 'start' ? 'come to hold' : 'cease to hold'} ${places.get(place)?.name ?? place} (${title.replaceAll('-', ' ')})?`;
}
