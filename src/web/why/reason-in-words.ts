import { isoOf, type Bounds, type DossierRecord, type Rule, type Says } from '../../index.ts';
import { reportBoundsInWords } from '../words/bounds.ts';
import { clauseOf, type Naming } from '../words/clause.ts';
import { stateName } from '../words/commitment.ts';
import { formatDay } from '../words/days.ts';
import { inASentence } from '../words/lists.ts';
import { modalityName } from '../words/modality.ts';
import { letterOf } from '../words/names.ts';
import { say } from '../words/say.ts';
import { statusName } from '../words/standing.ts';
import { statementInWords } from '../words/statement.ts';

/** What a reason says, in the words of the page. */
export function saysInWords(says: Says, record: DossierRecord, naming: Naming): string {
  switch (says.kind) {
    case 'standing':
      return say('says-standing', {
        clause: clauseOf(
          { ...says, holders: says.holders.map((holder) => ({ ...holder, share: null })) },
          naming,
        ),
        status: statusName(says.status),
        day: formatDay(says.day),
      });
    case 'source':
      return say('says-source', {
        source: `[${letterOf(record, says.source)}] ${naming.nameOf(says.source)}`,
        word: says.status === 'silent' ? '' : say(`says-word-${says.status}`),
        life: lifeInWords(says.from, says.until),
      });
    case 'in-trust':
      return say('says-in-trust', { life: lifeInWords(says.from, says.until) });
    case 'own-end':
      return say('says-own-end');
    case 'bound':
      return say(`says-${says.side}-${says.bound}`, {
        day: says.day === null ? say('says-any-day') : formatDay(says.day),
      });
    case 'commitment':
      return say('says-commitment', {
        id: says.id.replaceAll('-', ' '),
        state: stateName(says.state),
        day: formatDay(says.day),
      });
    case 'statement':
      return statementInWords(says.claim, record);
    case 'deadline':
      return isOpen(says.deadline)
        ? say('says-deadline-none')
        : say('says-deadline', { days: inWords(says.deadline) });
    case 'fate':
      return say('says-fate');
    case 'set-aside':
      return say('says-set-aside', { claim: says.claim, field: says.field });
  }
}

/** The rule of a reason, in the words of the page. */
export function ruleInWords(rule: Rule, { nameOf }: Naming): string {
  switch (rule.kind) {
    case 'bounds':
    case 'certain':
    case 'disputed':
    case 'possible': {
      const own = say(`rule-${rule.kind}`);
      const whole = rule.inheritedFrom;
      return whole === null ? own : say('rule-inherited', { rule: own, place: nameOf(whole) });
    }
    case 'laws':
      return lawsInWords(rule.laws);
    case 'set-aside':
      return rule.laws.length === 0
        ? say('rule-set-aside')
        : say('rule-set-aside-by', { rules: lawsInWords(rule.laws) });
    case 'hangs-on':
      return say('rule-hangs-on', { events: inASentence(rule.events.map(nameOf)) });
    case 'calendar':
      return say('rule-calendar', { event: nameOf(rule.event) });
    case 'not-reckoned':
      return say('rule-not-reckoned', { modality: modalityName(rule.modality) });
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
      return say(`rule-${rule.kind}`);
  }
}

function lawsInWords(laws: readonly string[]): string {
  return laws.map((law) => say(`law-${law}`)).join('; ');
}

function lifeInWords(from: Bounds, until: Bounds): string {
  const [start, end] = [isOpen(from) ? null : inWords(from), isOpen(until) ? null : inWords(until)];
  if (start === null) return end === null ? '' : say('says-life-until', { until: end });
  return end === null
    ? say('says-life-from', { from: start })
    : say('says-life', { from: start, until: end });
}

function isOpen({ earliest, latest }: Bounds): boolean {
  return earliest === null && latest === null;
}

function inWords({ earliest, latest }: Bounds): string {
  return reportBoundsInWords({
    earliest: earliest === null ? null : isoOf(earliest),
    latest: latest === null ? null : isoOf(latest),
  });
}
