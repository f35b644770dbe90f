import { attributes, escapeXml } from './escape.ts';
import { paintBox } from './paint-box.ts';
import { paintSvg } from './paint-svg.ts';
import { paintText } from './paint-text.ts';

/** A part of the page taken for a picture: marks of SVG, with its upper left corner at 0, 0. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly marks: string;
}

/** What only a screen can do is not in a picture. */
const LEFT_OUT = 'button, nav, input, summary, .visually-hidden, [data-unpictured]';

/**
 * Takes what is to be seen of an element: its drawings and painted canvases, its texts, grounds and rules, each where it stands. Whatever a
 * view shows on its sheet gets into a picture through this one function.
 */
export function takeSheet(element: HTMLElement): Sheet {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { width, height, marks: paint(element, -left, -top) };
}

function paint(node: Node, dx: number, dy: number): string {
  if (node instanceof Text) return paintText(node, dx, dy);
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return '';
  if (!node.checkVisibility({ visibilityProperty: true })) return '';
  const { left, top, width, height } = node.getBoundingClientRect();
  if (node instanceof SVGSVGElement) return paintSvg(node, left + dx, top + dy);
  if (node instanceof HTMLCanvasElement)
    return `<image${attributes({ x: left + dx, y: top + dy, width, height, href: node.toDataURL() })}/>`;
  if (node instanceof HTMLSelectElement) return paintChoice(node, dx, dy);
  return paintBox(node, dx, dy) + [...node.childNodes].map((child) => paint(child, dx, dy)).join('');
}

/** Of a list to choose from, what is chosen. */
function paintChoice(select: HTMLSelectElement, dx: number, dy: number): string {
  const style = getComputedStyle(select);
  const { left, top, height } = select.getBoundingClientRect();
  const looks = {
    x: left + dx,
    y: top + dy + height / 2,
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': '600',
    'dominant-baseline': 'central',
  };
  return `<text${attributes(looks)}>${escapeXml(select.selectedOptions[0]?.text ?? '')}</text>`;
}
