import { titles, type DossierRecord } from '../claim/index.ts';
import type { Said, Tenure } from './question.ts';
import { nameOf } from './readers/words.ts';

/** A question in words. */
export function questionText({ about, aspect, detail, tenure }: Said, record: DossierRecord): string {
  const name = nameOf(record, about);
  switch (aspect) {
    case 'date':
      return `When was the ${name}?`;
    case 'happened':
      return `Did this happen: ${name}?`;
    case 'doer':
      return doerText(name, detail, record);
    case 'receiver':
      return `Into whose hands came ${name}?`;
    case 'start':
      return `When did ${holdingName(about, record)} begin${timeOf(tenure)}?`;
    case 'end':
      return `When did ${holdingName(about, record)} end${timeOf(tenure)}?`;
    case 'term':
      return `For how long was ${name} to be held (${plain(detail)})?`;
    case 'holder':
      return `Who held ${name} (${detail})?`;
    case 'behind':
      return `Who stood behind ${name}?`;
    case 'law-and-fact':
      return `In law and in fact, who held ${name}?`;
    case 'title':
      return `By what title did ${nameOf(record, detail)} hold ${name}?`;
    case 'parties':
      return `Who signed the ${name}?`;
    case 'deadline':
      return `By when was this owed: ${plain(about)}?`;
    case 'debtor':
      return `Who owed this: ${plain(about)}?`;
    case 'creditor':
      return `To whom was this owed: ${plain(about)}?`;
    case 'fulfilment':
      return detail === ''
        ? `What became of this: ${plain(about)}?`
        : `By what was this ${detail.replace(/ by$/, '')}: ${plain(about)}?`;
    case 'body':
      return `${detail.startsWith('seats') ? 'How many seats has' : 'Who first has the chair of'} ${detail.startsWith('seats') ? `${nameOf(record, detail.replace('seats of ', ''))} in ` : ''}${name}?`;
    case 'attribute':
      return `What is told of ${name}: ${detail}?`;
    case 'quantity':
      return detail === '' ? `How many or how much: ${name}?` : `How many, of ${name}: ${detail}?`;
    case 'cause':
      return `What brought about the ${name}?`;
    case 'ground':
      return `Under what agreement was the ${name}?`;
    case 'relation':
      return relationText(name, detail);
  }
}

function doerText(name: string, detail: string, record: DossierRecord): string {
  if (detail === '') return `Who did this: ${name}?`;
  const comer = /^coming of (.+)$/.exec(detail)?.[1];
  return comer === undefined
    ? `Whose was the ${detail} of ${name}?`
    : `Who brought ${nameOf(record, comer)} to ${name}?`;
}

function relationText(name: string, kind: string): string {
  switch (kind) {
    case 'predecessor':
      return `What came before ${name}?`;
    case 'successor':
      return `What came after ${name}?`;
    case 'part-of':
      return `Of what is ${name} a part?`;
    case 'same-as':
      return `What else is ${name} called?`;
    case 'derived-from':
      return `From what does ${name} come?`;
    case 'member-of':
      return `To what does ${name} belong?`;
    case 'party-to':
      return `Who is a party to ${name}?`;
    default:
      return `Of what is ${name} told: ${plain(kind)}?`;
  }
}

const TIMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Which of several holdings of one name is meant. */
function timeOf(tenure: Tenure | undefined): string {
  return tenure === undefined ? '' : ` the ${TIMES[tenure.place] ?? `${tenure.place + 1}th`} time`;
}

function plain(id: string): string {
  return id.replaceAll('-', ' ');
}

function holdingName(about: string, record: DossierRecord): string {
  const registered = record.holdings.get(about);
  if (registered !== undefined) return `the ${registered.name}`;
  const [place = '', title = '', parties = '', part] = about.split('/');
  const holders = parties.split('+').map((id) => nameOf(record, id));
  const known = title in titles ? plain(title) : title;
  return `the holding of ${part === undefined ? '' : 'part of '}${nameOf(record, place)} by ${holders.join(' and ')} (${known})`;
}
