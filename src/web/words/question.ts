import { titles, type DossierRecord, type QuestionLine } from '../../index.ts';
import { inASentence } from './lists.ts';
import { nameIn, namedIn } from './names.ts';
import { say, spoken } from './say.ts';
import { titleInWords } from './standing.ts';

type Asked = Pick<QuestionLine, 'about' | 'aspect' | 'question'>;

/** A question of which the sources give answers, in the words of the page; one that the page has no words for as the report has it. */
export function questionInWords({ about, aspect: told, question }: Asked, record: DossierRecord): string {
  const [aspect = '', detail = ''] = told.split(/: (.*)/su);
  const name = nameOf(record, about);
  const duty = about.replaceAll('-', ' ');
  switch (aspect) {
    case 'date':
    case 'happened':
    case 'receiver':
    case 'law-and-fact':
    case 'parties':
    case 'cause':
      return say(`asks-${aspect}`, { name });
    case 'doer':
      return doerQuestion(name, detail, record);
    case 'start':
    case 'end':
    case 'term':
      return say(`asks-${aspect}`, { holding: holdingName(about, record) });
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
    case 'quantity':
      return say(`asks-${aspect}`, { name, what: detail });
    case 'relation':
      return say(`asks-relation-${detail}`, { name });
    default:
      return question;
  }
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
