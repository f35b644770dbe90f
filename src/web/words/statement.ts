import {
  listOf,
  type Claim,
  type DossierRecord,
  type EventStatement,
  type FulfilmentStatement,
  type GrantStatement,
  type HoldingStatement,
  type ReportHolder,
} from '../../index.ts';
import { clauseOf, type Naming } from './clause.ts';
import { inASentence } from './lists.ts';
import { nameIn, partyIn } from './names.ts';
import { quantityInWords } from './quantity.ts';
import { say } from './say.ts';
import { titleInWords } from './standing.ts';

/** What a claim says, in plain words of the page, without its time. Words that the dossier's editor wrote stay as they are. */
export function statementInWords(claim: Claim, record: DossierRecord): string {
  const { event, holding, commitment, fulfilment, grant, body, relation, attribute, opinion } = claim.record;
  const nameOf = (id: string): string => nameIn(record, id);
  if (event !== undefined) return eventInWords(event, record);
  if (holding !== undefined) return holdingInWords(holding, record);
  if (commitment !== undefined) {
    const who = namesOf(commitment.debtor, record) || say('statement-debtor-untold');
    return say('statement-commitment', { who, action: commitment.action ?? commitment.id });
  }
  if (fulfilment !== undefined) return fulfilmentInWords(fulfilment);
  if (grant !== undefined) return grantInWords(grant, record);
  if (body !== undefined) {
    const name = body.id.replaceAll('-', ' ');
    return body.task === undefined
      ? say('statement-body', { body: name })
      : say('statement-body-task', { body: name, task: body.task });
  }
  if (relation !== undefined)
    return say(`relation-${relation.is}`, { one: nameOf(relation.of), other: nameOf(relation.to) });
  if (attribute !== undefined) {
    const value =
      attribute.quantity === undefined
        ? (attribute.value ?? namesOf(attribute.party, record))
        : quantityInWords(attribute.quantity);
    return say('statement-attribute', { thing: nameOf(attribute.of), attribute: attribute.name, value });
  }
  return opinion?.says ?? '';
}

/** The holders of a claim, in the shape that clauses take. */
function holdersOf(by: unknown): Pick<ReportHolder, 'party' | 'share'>[] {
  return listOf(by as string | { party: string }).map((holder) => ({
    party: typeof holder === 'string' ? holder : holder.party,
    share: null,
  }));
}

function holdingInWords(holding: HoldingStatement, record: DossierRecord): string {
  const entry = holding.id === undefined ? undefined : record.holdings.get(holding.id);
  const power = holding['on-behalf-of'] ?? null;
  const told = holdersOf(holding.by ?? entry?.by);
  const naming: Naming = {
    nameOf: (id) => (id === '' ? say('statement-something') : nameIn(record, id)),
    partyOf: (id) => (id === '' ? say('statement-somebody') : partyIn(record, id)),
  };
  const places = listOf(holding.of ?? entry?.of);
  const holders = (told.length === 0 ? [{ party: '', share: null }] : told).map((holder) => ({
    ...holder,
    onBehalfOf: power,
  }));
  const title = holding.title ?? entry?.title ?? 'disputed';
  const isPart = holding.extent === 'part';
  if (places.length < 2) return clauseOf({ title, place: places[0] ?? '', holders, isPart }, naming);
  const all: Naming = { ...naming, nameOf: () => inASentence(places.map(naming.nameOf)) };
  return clauseOf({ title, place: '', holders, isPart }, all);
}

function fulfilmentInWords({ of, how }: FulfilmentStatement): string {
  return say('statement-fulfilment', { commitment: of, how: say(`statement-how-${how}`) });
}

function grantInWords(grant: GrantStatement, record: DossierRecord): string {
  const told = {
    agreement: nameIn(record, grant.under),
    who: inASentence(holdersOf(grant.to).map(({ party }) => partyIn(record, party))),
    title: titleInWords(grant.title),
    place: namesOf(grant.of, record),
  };
  return grant.condition === undefined
    ? say('statement-grant', told)
    : say('statement-grant-condition', { ...told, condition: grant.condition.text });
}

function eventInWords(event: EventStatement, record: DossierRecord): string {
  if (event.id !== undefined && record.events.has(event.id)) return nameIn(record, event.id);
  const type = event.type ?? 'other';
  const kind = type === 'other' ? '' : say(`event-${type}`);
  const parts = (['of', 'by', 'to', 'from', 'at'] as const).filter((part) => event[part] !== undefined);
  const told = parts
    .reduce(
      (words, part) => say(`event-part-${part}`, { event: words, names: namesOf(event[part], record) }),
      kind,
    )
    .trim();
  const counted =
    event.quantity === undefined
      ? told
      : say('statement-with-quantity', { statement: told, quantity: quantityInWords(event.quantity) });
  if (event.note === undefined) return counted;
  return told === '' ? event.note : say('statement-with-note', { statement: counted, note: event.note });
}

function namesOf(ids: string | readonly string[] | undefined, record: DossierRecord): string {
  return inASentence(listOf(ids as string | string[] | undefined).map((id) => nameIn(record, id)));
}
