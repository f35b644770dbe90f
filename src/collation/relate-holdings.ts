import { titles, type DossierRecord, type Title } from '../claim/index.ts';
import type { AnswerRelation, Value } from './question.ts';
import { relateThings } from './relate-things.ts';

type Holding = Value & { kind: 'holding' };

/** Titles that already say of which part they are. */
const OF_A_PART: readonly string[] = ['control-of-cities', 'control-of-countryside'];

const OWN_LAND: readonly string[] = ['sovereignty', 'own-administration', 'civil-administration'];

/**
 * How two answers to who held, and by what title, relate. Part and whole, and law and fact, are different scope. Different holders of one title that
 * admits only one contradict each other, and so do two regimes over one territory, and two positions of one party; cities and countryside may well be in different hands.
 */
export function relateHoldings(a: Holding, b: Holding, record: DossierRecord): AnswerRelation {
  const people = relateThings({ ids: a.ids, several: false }, { ids: b.ids, several: false }, record);
  if (a.across === true) return relateAcross(a, b, people);
  if (a.part !== b.part) return people === 'agree' && a.title === b.title ? 'finer' : 'different-scope';
  if (a.title === b.title) return people === 'contradict' ? ofOneTitle(a) : people;
  const [x, y] = [titles[a.title as Title], titles[b.title as Title]];
  if (areOneHand(a.title, b.title) && people === 'agree') return 'compatible';
  if (x.in !== y.in || x.axis !== y.axis) return 'different-scope';
  if (OF_A_PART.includes(a.title) && OF_A_PART.includes(b.title)) return 'different-scope';
  if (people !== 'contradict') return a.part ? 'different-scope' : ofOneHolder(a.title, b.title, x.axis);
  return isRegime(x) && isRegime(y) && !a.part ? 'contradict' : 'compatible';
}

/** Whether two titles are what a state has of its own land: to be sovereign and to govern it. */
function areOneHand(a: string, b: string): boolean {
  return OWN_LAND.includes(a) && OWN_LAND.includes(b);
}

/** Law and fact, or the whole and its part, in different hands are different scope, and so are one alone and the same with others; in the same
 * hands, or told of one axis, they are no difference.
 */
function relateAcross(a: Holding, b: Holding, people: AnswerRelation): AnswerRelation {
  const oneAxis = titles[a.title as Title].axis === titles[b.title as Title].axis && a.whole === b.whole;
  const oneHand = people !== 'contradict' && a.ids.length === b.ids.length;
  return oneAxis || oneHand ? 'compatible' : 'different-scope';
}

/** Two holders of one title. */
function ofOneTitle({ title, part }: Holding): AnswerRelation {
  return titles[title as Title].tenure === 'exclusive' && !part ? 'contradict' : 'compatible';
}

/** Positions that one party can take of one place at one time: to claim it and deny it to others, to give it up and leave it to another. */
const GO_TOGETHER: readonly (readonly string[])[] = [
  ['claims', 'denies'],
  ['renounces', 'recognises'],
];

/** Two titles of one holder: to own and to operate go together, to occupy and to administer as one's own do not, and who is silent does not claim. */
function ofOneHolder(a: string, b: string, axis: (typeof titles)[Title]['axis']): AnswerRelation {
  if (axis === 'position')
    return GO_TOGETHER.some((pair) => pair.includes(a) && pair.includes(b)) ? 'compatible' : 'contradict';
  return axis === 'administration' || axis === 'sovereignty' ? 'different-scope' : 'compatible';
}

function isRegime({ axis, tenure }: (typeof titles)[Title]): boolean {
  return (axis === 'administration' || axis === 'sovereignty') && tenure === 'exclusive';
}
