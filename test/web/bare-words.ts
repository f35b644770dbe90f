import type { AST } from 'svelte/compiler';

/** Attributes that are read by people. Those of components are messages already, or names of things. */
const READ = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
]);

const LETTER = /\p{L}/u;
/** The letters that stand for a party on the map, as in the legend. */
const MARK = /^[A-Z]{2}$/u;

/** The words that a template says by itself: texts, and the parts of expressions that are shown as they stand. */
export function bareWords(fragment: AST.Fragment): string[] {
  return wordsIn(fragment).filter((words) => LETTER.test(words) && !MARK.test(words));
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Text':
      return [value.data as string];
    case 'ExpressionTag':
      return shownBy(value.expression);
    case 'Attribute':
      return READ.has(value.name as string) ? wordsIn(value.value) : [];
    default:
      return Object.entries(value).flatMap(([key, inner]) =>
        key === 'expression' || key === 'test' ? [] : wordsIn(inner),
      );
  }
}

/** The literal texts that an expression may come to. What is handed to a function is not shown. */
function shownBy(value: unknown): string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : [];
    case 'TemplateLiteral':
      return [
        ...(value.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked),
        ...(value.expressions as unknown[]).flatMap(shownBy),
      ];
    case 'ConditionalExpression':
      return [...shownBy(value.consequent), ...shownBy(value.alternate)];
    case 'LogicalExpression':
      return [...shownBy(value.left), ...shownBy(value.right)];
    case 'BinaryExpression':
      return value.operator === '+' ? [...shownBy(value.left), ...shownBy(value.right)] : [];
    default:
      return [];
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
