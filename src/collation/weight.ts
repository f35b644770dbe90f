import { daysIn, hull, type Bounds } from '../time/index.ts';
import { relations, type Answer, type Question, type Value } from './question.ts';

/**
 * Orders questions by how much hangs on them, the weightiest first: by the strongest relation of two answers; then by how well the less supported of two
 * that relate so is witnessed, and how well both are; then by how much the answers differ; and by the reference where all that is equal.
 */
export function byWeight(a: Question, b: Question): number {
  const [x, y] = [weightOf(a), weightOf(b)];
  for (const [at, number] of x.entries()) {
    const difference = (y[at] ?? 0) - number;
    if (difference !== 0) return difference;
  }
  return a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0;
}

/** What weighs in a question, the heaviest first; greater is weightier. */
function weightOf({ relation, pairs, answers }: Question): readonly number[] {
  const strength = relations.length - relations.indexOf(relation);
  let best: readonly number[] = [0, 0, 0];
  for (const pair of pairs) {
    if (pair.relation !== relation) continue;
    const [a, b] = [answers[pair.a], answers[pair.b]];
    if (a === undefined || b === undefined) continue;
    const weight = pairWeight(a, b);
    if (isHeavier(weight, best)) best = weight;
  }
  const witnesses = answers.reduce((sum, answer) => sum + answer.witnesses, 0);
  return [strength, ...best, witnesses];
}

/** The witnesses of the weaker side (none where one source gives both, or only reports one), of both, and how far apart they are. */
function pairWeight(a: Answer, b: Answer): readonly number[] {
  const isOneSource = a.sources.length === 1 && b.sources.length === 1 && a.sources[0] === b.sources[0];
  const isSaid = a.telling === 'said' && b.telling === 'said';
  const weaker = isOneSource || !isSaid ? 0 : Math.min(a.witnesses, b.witnesses);
  return [weaker, a.witnesses + b.witnesses, distance(a.value, b.value)];
}

function isHeavier(a: readonly number[], b: readonly number[]): boolean {
  for (const [at, number] of a.entries()) {
    const difference = number - (b[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** How far apart two values are, from 0 to 1: days by the years between them, numbers by how many times the one is the other; of what cannot be measured nothing is said. */
function distance(a: Value, b: Value): number {
  if (a.kind === 'day' && b.kind === 'day') {
    const days = gap(a.bounds, b.bounds);
    return days / (days + 365);
  }
  if (a.kind === 'number' && b.kind === 'number' && a.value !== null && b.value !== null) {
    const [low, high] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y) as [number, number];
    return high === 0 ? 0 : 1 - low / high;
  }
  return 0;
}

/** How many days lie between two spans; 0 where they touch, overlap or are open. */
function gap(a: Bounds, b: Bounds): number {
  const [all, x, y] = [daysIn(hull(a, b)), daysIn(a), daysIn(b)];
  return all === null || x === null || y === null ? 0 : Math.max(0, all - x - y);
}
