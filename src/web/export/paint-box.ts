import { attributes } from './escape.ts';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const NOTHING = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/u;

/** The ground and the borders of an element of the page, as parts of a picture. */
export function paintBox(element: Element, dx: number, dy: number): string {
  const style = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = { x: left + dx, y: top + dy, width, height };
  const ground = NOTHING.test(style.backgroundColor)
    ? ''
    : `<rect${attributes({ ...box, fill: style.backgroundColor })}/>`;
  return ground + SIDES.map((side) => paintBorder(side, style, box)).join('');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function paintBorder(side: (typeof SIDES)[number], style: CSSStyleDeclaration, box: Box): string {
  const breadth = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const colour = style.getPropertyValue(`border-${side}-color`);
  if (!(breadth > 0) || style.getPropertyValue(`border-${side}-style`) === 'none') return '';
  if (NOTHING.test(colour)) return '';
  const across = side === 'top' || side === 'bottom';
  const x = side === 'right' ? box.x + box.width - breadth : box.x;
  const y = side === 'bottom' ? box.y + box.height - breadth : box.y;
  const width = across ? box.width : breadth;
  const height = across ? breadth : box.height;
  return `<rect${attributes({ x, y, width, height, fill: colour })}/>`;
}
