import {
  eventTypes,
  type Claim,
  type DossierRecord,
  type EventStatement,
  type Quantity,
  type Title,
} from '../claim/index.ts';
import { listOf } from '../lib/index.ts';
import { inASentence, nameOf, partyInASentence } from './names.ts';
import { clauseOf } from './title-words.ts';

/** What a claim says, in our own plain words, without its time. */
export function statementInWords(claim: Claim, record: DossierRecord): string {
  const { event, holding, commitment, fulfilment, grant, body, relation, attribute, opinion } = claim.record;
  const names = (ids: string | readonly string[] | undefined): string =>
    inASentence(listOf(ids as string | string[] | undefined).map((id) => nameOf(record, id)));
  if (event !== undefined) return eventInWords(event, record);
  if (holding !== undefined) {
    const entry = holding.id === undefined ? undefined : record.holdings.get(holding.id);
    const who = holdersInASentence(holding.by ?? entry?.by, record) || 'somebody';
    const what = names(holding.of ?? entry?.of) || 'something';
    const power = holding['on-behalf-of'];
    const part = holding.extent === 'part' ? 'part of ' : '';
    return clauseOf(
      (holding.title ?? entry?.title ?? 'disputed') as Title,
      who,
      part + what,
      power === undefined ? null : partyInASentence(record, power),
    );
  }
  if (commitment !== undefined)
    return `${names(commitment.debtor) || 'it is not told who'} was to ${commitment.action ?? commitment.id}`;
  if (fulfilment !== undefined)
    return `the commitment “${fulfilment.of}” was ${fulfilment.how.replaceAll('-', ' ')}`;
  if (grant !== undefined) {
    const condition = grant.condition === undefined ? '' : `, ${grant.condition.text}`;
    return `${nameOf(record, grant.under)} gives ${holdersInASentence(grant.to, record)} the title “${grant.title.replaceAll('-', ' ')}” in ${names(grant.of)}${condition}`;
  }
  if (body !== undefined)
    return `a joint body: ${body.id.replaceAll('-', ' ')}${body.task === undefined ? '' : `, to ${body.task}`}`;
  if (relation !== undefined)
    return `${nameOf(record, relation.of)} is ${relation.is.replaceAll('-', ' ')} of ${nameOf(record, relation.to)}`;
  if (attribute !== undefined) {
    const value =
      attribute.quantity === undefined
        ? (attribute.value ?? names(attribute.party))
        : quantityInWords(attribute.quantity);
    return `${nameOf(record, attribute.of)}: ${attribute.name}, ${value}`;
  }
  return opinion?.says ?? '';
}

function eventInWords(event: EventStatement, record: DossierRecord): string {
  const registered = event.id === undefined ? undefined : record.events.get(event.id);
  if (registered !== undefined) return registered.name;
  const type = event.type ?? 'other';
  const part = (word: string, ids: string | readonly string[] | undefined): string =>
    ids === undefined
      ? ''
      : ` ${word} ${inASentence(listOf(ids as string | string[]).map((id) => nameOf(record, id)))}`;
  const what = type === 'other' || !(type in eventTypes) ? '' : type.replaceAll('-', ' ');
  const text =
    `${what}${part('of', event.of)}${part('by', event.by)}${part('to', event.to)}${part('from', event.from)}${part('at', event.at)}`.trim();
  const quantity = event.quantity === undefined ? '' : ` (${quantityInWords(event.quantity)})`;
  return `${text}${quantity}${event.note === undefined ? '' : `${text === '' ? '' : ': '}${event.note}`}`;
}

function holdersInASentence(by: unknown, record: DossierRecord): string {
  const ids = listOf(by as string | { party: string }).map((holder) =>
    typeof holder === 'string' ? holder : holder.party,
  );
  return inASentence(ids.map((id) => partyInASentence(record, id)));
}

/** A quantity as its text gives it: "about 300000 soldiers", "6 times as many machine guns as …". */
export function quantityInWords({ value, unit, comparison, than }: Quantity): string {
  const number = value === undefined ? '' : String(value);
  const compared = than === undefined ? '' : ` than ${than}`;
  switch (comparison) {
    case 'times':
      return `${number} times as many ${unit} as ${than ?? 'something not told'}`;
    case undefined:
    case 'exactly':
      return `${number} ${unit}${compared}`.trim();
    case 'great':
      return `a great quantity of ${unit}${compared}`;
    case 'far-more-than':
      return `far more ${unit}${compared}`;
    case 'about':
    case 'more-than':
    case 'less-than':
    case 'at-least':
    case 'at-most':
      return `${comparison.replaceAll('-', ' ')} ${number} ${unit}${compared}`;
  }
}
