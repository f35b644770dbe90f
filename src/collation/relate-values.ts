import type { DossierRecord } from '../claim/index.ts';
import { covers, equals, overlaps, type Bounds } from '../time/index.ts';
import { wordsOf } from './copies/shingles.ts';
import type { Answer, AnswerRelation, Value } from './question.ts';
import { relateHoldings } from './relate-holdings.ts';
import { relateNumbers } from './relate-numbers.ts';
import { relateThings } from './relate-things.ts';

/** How what two answers say relates, leaving aside when and whether it is denied. */
export function relateValues(
  { value: a, words: aWords }: Pick<Answer, 'value' | 'words'>,
  { value: b, words: bWords }: Pick<Answer, 'value' | 'words'>,
  record: DossierRecord,
): AnswerRelation {
  if (a.kind === 'day' && b.kind === 'day') return relateDays(a.bounds, b.bounds);
  if (a.kind === 'yes-no' && b.kind === 'yes-no') return a.yes === b.yes ? 'agree' : 'contradict';
  if (a.kind === 'things' && b.kind === 'things') return relateThings(a, b, record);
  if (a.kind === 'words' && b.kind === 'words') return relateWords(a, b);
  if (a.kind === 'number' && b.kind === 'number') return relateNumbers(a, b);
  if (a.kind === 'holding' && b.kind === 'holding') return relateHoldings(a, b, record);
  return isVerbal(a) && isVerbal(b)
    ? relateWords(
        { kind: 'words', list: [aWords], several: a.several },
        { kind: 'words', list: [bWords], several: b.several },
      )
    : 'compatible';
}

function isVerbal(value: Value): value is Value & { kind: 'words' | 'things' } {
  return value.kind === 'words' || value.kind === 'things';
}

/** Two spans in each of which one unknown day lies. A span that nothing bounds says nothing that could differ. */
function relateDays(a: Bounds, b: Bounds): AnswerRelation {
  if (equals(a, b)) return 'agree';
  if (covers(a, b) || covers(b, a)) return 'finer';
  return overlaps(a, b) ? 'compatible' : 'contradict';
}

/** Words that differ only in marks and capitals are the same; those of which one holds all the words of the other are finer. */
function relateWords(a: Value & { kind: 'words' }, b: Value & { kind: 'words' }): AnswerRelation {
  const lists = a.several && b.several ? relateLists(a.list.map(folded), b.list.map(folded)) : 'compatible';
  if (lists !== 'compatible') return lists;
  const [x, y] = [folded(a.list.join(' ')), folded(b.list.join(' '))];
  if (x === y) return 'agree';
  if (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `)) return 'finer';
  return a.several || b.several ? 'compatible' : 'contradict';
}

function relateLists(a: readonly string[], b: readonly string[]): AnswerRelation {
  const inside = (inner: readonly string[], outer: readonly string[]): boolean =>
    inner.every((words) => outer.includes(words));
  if (inside(a, b)) return inside(b, a) ? 'agree' : 'finer';
  return inside(b, a) ? 'finer' : 'compatible';
}

function folded(words: string): string {
  return wordsOf(words).join(' ');
}
