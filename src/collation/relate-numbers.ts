import type { AnswerRelation, Value } from './question.ts';

type Number = Value & { kind: 'number' };

/** How far a number that is only "about" may be off, as a share of it. */
const ABOUT = 0.1;

/**
 * How two numbers relate: as the spans that they leave. "Twice" lies within "more than once", "some 300" and 310 overlap, 5,000 and 6,000 exclude each
 * other. What is counted in different units, compared with different things, or gives no number, excludes nothing.
 */
export function relateNumbers(a: Number, b: Number): AnswerRelation {
  if (a.unit !== b.unit || a.than !== b.than || (a.comparison === 'times') !== (b.comparison === 'times'))
    return 'compatible';
  if (a.value === b.value && a.comparison === b.comparison) return 'agree';
  const [x, y] = [spanOf(a), spanOf(b)];
  if (x === null || y === null) return 'compatible';
  if (isWithin(x, y) || isWithin(y, x)) return 'finer';
  const [from, to] = [Math.max(x.from, y.from), Math.min(x.to, y.to)];
  const overlap = from < to || (from === to && holds(x, from) && holds(y, from));
  return overlap ? 'compatible' : 'contradict';
}

/** From a number to a number, with both where it is closed. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

function spanOf({ value, comparison }: Number): Span | null {
  if (value === null) return null;
  switch (comparison) {
    case 'about':
      return { from: value - Math.abs(value) * ABOUT, to: value + Math.abs(value) * ABOUT, closed: true };
    case 'more-than':
      return { from: value, to: Infinity, closed: false };
    case 'less-than':
      return { from: -Infinity, to: value, closed: false };
    case 'at-least':
      return { from: value, to: Infinity, closed: true };
    case 'at-most':
      return { from: -Infinity, to: value, closed: true };
    case 'great':
    case 'far-more-than':
      return null;
    default:
      return { from: value, to: value, closed: true };
  }
}

function holds({ from, to, closed }: Span, number: number): boolean {
  return closed ? from <= number && number <= to : from < number && number < to;
}

function isWithin(inner: Span, outer: Span): boolean {
  if (outer.closed || !inner.closed) return outer.from <= inner.from && inner.to <= outer.to;
  return outer.from < inner.from && inner.to < outer.to;
}
