import type { DossierRecord } from '../claim/index.ts';
import type { TimeLaw, Word } from '../reckoning/index.ts';
import { boundsInWords, formatDay, isUnbounded, type Bounds } from '../time/index.ts';
import { nameOf } from './names.ts';
import type { PlainRule, Rule, Says } from './reason-parts.ts';
import { standingInWords } from './standing-words.ts';
import { statementInWords } from './statement-words.ts';

/** What a reason says, in plain English. */
export function saysInWords(says: Says, record: DossierRecord): string {
  switch (says.kind) {
    case 'standing':
      return `${standingInWords(says, record)}; ${says.status} on ${formatDay(says.day)}`;
    case 'source':
      return `${nameOfSource(record, says.source)}, by its own words: ${WORDS[says.status]}${lifeInWords(says.from, says.until)}`;
    case 'in-trust':
      return `in the order of trust it stood${lifeInWords(says.from, says.until)}`;
    case 'own-end':
      return 'it ended in the part by itself';
    case 'bound':
      return `${says.side === 'start' ? 'began' : 'ended'} ${says.bound === 'earliest' ? 'not before' : 'not after'} ${says.day === null ? 'any day' : formatDay(says.day)}`;
    case 'commitment':
      return `${says.id.replaceAll('-', ' ')}: ${says.state.replaceAll('-', ' ')} on ${formatDay(says.day)}`;
    case 'statement':
      return statementInWords(says.claim, record);
    case 'deadline':
      return isUnbounded(says.deadline)
        ? 'no deadline can be computed'
        : `due ${boundsInWords(says.deadline)}`;
    case 'fate':
      return 'what became of it';
    case 'set-aside':
      return `set aside: what ${says.claim} says in "${says.field}"`;
  }
}

/** The rule of a reason, in plain English. */
export function ruleInWords(rule: Rule, record: DossierRecord): string {
  switch (rule.kind) {
    case 'bounds':
    case 'certain':
    case 'disputed':
    case 'possible':
      return `${STANDING_RULES[rule.kind]}${rule.inheritedFrom === null ? '' : `; a title in a whole reaches its parts (${rule.inheritedFrom})`}`;
    case 'laws':
      return lawsInWords(rule.laws);
    case 'set-aside':
      return `it cannot be true together with more trusted claims${rule.laws.length === 0 ? '' : ` (${lawsInWords(rule.laws)})`}`;
    case 'hangs-on':
      return `hangs on what is undated: ${rule.events.map((event) => nameOf(record, event)).join(', ')}`;
    case 'calendar':
      return `the terms, applied by the calendar to the ${nameOf(record, rule.event)}`;
    case 'not-reckoned':
      return `kept and shown, not reckoned with (${rule.modality})`;
    case 'one-source':
    case 'trust':
    case 'own-end':
    case 'as-told':
    case 'state':
    case 'terms':
    case 'named-day':
    case 'fate':
    case 'told':
    case 'told-aside':
      return PLAIN_RULES[rule.kind];
  }
}

const WORDS: Readonly<Record<Word['status'], string>> = {
  certain: 'it certainly stood',
  possible: 'it possibly stood',
  not: 'it did not stand',
  silent: 'nothing',
};

const STANDING_RULES = {
  bounds: 'the bounds of its start and end',
  certain: 'it certainly stands according to every source that speaks of it',
  disputed: 'by the own words of one source it certainly stands, by those of another it certainly does not',
  possible: 'the sources neither all make it certain nor exclude it',
} as const;

const PLAIN_RULES: Readonly<Record<PlainRule, string>> = {
  'one-source': 'the claims of this source alone',
  trust: 'the tightest bounds that the more trusted claims allow (a network of difference constraints)',
  'own-end': 'an ending in a part ends there what its whole brought',
  'as-told': 'as the claim says',
  state: 'the state with every uncertain day at its latest and every undated event not yet happened',
  terms: 'the terms of the agreement',
  'named-day': 'the day that the terms name',
  fate: 'the event that fulfils it, or what is told of it',
  told: 'told, and reckoned with',
  'told-aside': 'told, but set aside in part',
};

const LAWS: Readonly<Record<TimeLaw, string>> = {
  'signed-before-in-force': 'an agreement is not in force before it is signed',
  'event-ends-after-it-begins': 'an event ends after it begins',
  'ends-after-it-begins': 'a holding ends after it begins',
  'begun-by-event': 'the event that begins a holding is its beginning',
  'ended-by-event': 'the event that ends a holding is its end',
  'ended-by-first': 'of several events that end a holding the first is its end',
};

function lawsInWords(laws: readonly TimeLaw[]): string {
  return laws.map((law) => LAWS[law]).join('; ');
}

function nameOfSource(record: DossierRecord, id: string): string {
  const source = record.sources.find((candidate) => candidate.id === id);
  return source?.letter === undefined ? id : `[${source.letter}] ${source.title}`;
}

function lifeInWords(from: Bounds, until: Bounds): string {
  const start = isUnbounded(from) ? '' : ` from ${boundsInWords(from)}`;
  return `${start}${isUnbounded(until) ? '' : ` until ${boundsInWords(until)}`}`;
}
