import { titles, type DossierRecord, type Question } from '../../index.ts';
import { inASentence } from './lists.ts';
import { nameIn, namedIn } from './names.ts';
import { say, spoken } from './say.ts';
import { titleInWords } from './standing.ts';

type Asked = Pick<Question, 'about' | 'aspect' | 'detail' | 'tenure'>;

/** A question of which the sources give answers, in the words of the page. */
export function questionInWords({ about, aspect, detail, tenure }: Asked, record: DossierRecord): string {
  const name = nameOf(record, about);
  const duty = about.replaceAll('-', ' ');
  switch (aspect) {
    case 'date':
    case 'happened':
    case 'receiver':
    case 'law-and-fact':
    case 'parties':
    case 'cause':
    case 'behind':
    case 'ground':
      return say(`asks-${aspect}`, { name });
    case 'doer':
      return doerQuestion(name, detail, record);
    case 'start':
    case 'end':
      return sideQuestion(aspect, holdingName(about, record), tenure);
    case 'term':
      return say('asks-term', { name, title: titleInWords(detail) });
    case 'holder':
      return say('asks-holder', { name, axis: axisInSentence(detail) });
    case 'title':
      return say('asks-title', { name, who: nameIn(record, detail) });
    case 'deadline':
    case 'debtor':
    case 'creditor':
      return say(`asks-${aspect}`, { duty });
    case 'fulfilment':
      return detail === ''
        ? say('asks-fulfilment', { duty })
        : say('asks-fulfilment-by', { duty, how: detail.replace(/ by$/u, '') });
    case 'body':
      return detail.startsWith('seats')
        ? say('asks-seats', { name, who: nameIn(record, detail.replace('seats of ', '')) })
        : say('asks-chair', { name });
    case 'attribute':
      return say('asks-attribute', { name, what: detail });
    case 'quantity':
      return detail === '' ? say('asks-how-many', { name }) : say('asks-quantity', { name, what: detail });
    case 'relation':
      return say(`asks-relation-${detail}`, { name });
  }
}

/** When a holding began or ended, the one of several that is meant. */
function sideQuestion(side: 'start' | 'end', holding: string, tenure: number | undefined): string {
  if (tenure === undefined) return say(`asks-${side}`, { holding });
  const told = { holding, nth: say('asks-nth', { number: tenure + 1 }) };
  return side === 'start' ? say('asks-start-nth', told) : say('asks-end-nth', told);
}

function doerQuestion(name: string, detail: string, record: DossierRecord): string {
  if (detail === '') return say('asks-doer', { name });
  const comer = /^coming of (.+)$/u.exec(detail)?.[1];
  return comer === undefined
    ? say('asks-doer-whose', { name, what: detail })
    : say('asks-doer-brought', { name, comer: nameIn(record, comer) });
}

function holdingName(about: string, record: DossierRecord): string {
  if (record.holdings.has(about)) return namedIn(record, about);
  const [place = '', title = '', parties = '', part] = about.split('/');
  const told = {
    place: nameIn(record, place),
    who: inASentence(parties.split('+').map((id) => nameIn(record, id))),
    title: title in titles ? titleInWords(title) : title,
  };
  return part === undefined ? say('asks-holding', told) : say('asks-holding-part', told);
}

/** An event without a name is the kind of event that a statement tells. */
function nameOf(record: DossierRecord, id: string): string {
  const type = record.claims.get(id)?.record.event?.type;
  if (type === undefined || record.events.has(id)) return nameIn(record, id);
  return type === 'other' ? id : say('asks-told-in', { event: say(`event-${type}`), statement: id });
}

function axisInSentence(axis: string): string {
  return say(`axis-${axis}`).toLocaleLowerCase(spoken().locale);
}
