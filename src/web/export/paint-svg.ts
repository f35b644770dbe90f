import { attributes, escapeXml } from './escape.ts';

/** What decides how a shape looks, with what holds where nothing is said. */
const SHAPE_STYLE: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'vector-effect': 'none',
  'paint-order': 'normal',
};
const TEXT_STYLE: Readonly<Record<string, string>> = {
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
};
const CONTAINERS = ['g', 'a', 'defs', 'pattern', 'clipPath', 'marker', 'svg'];
const TEXTS = ['text', 'tspan'];
const NOT_COPIED = /^(?:class|style|href|tabindex|role|target|opacity|xmlns|aria-.*|data-.*|on.*)$/u;

/** An SVG of the page as a part of a picture: its styles worked out, so that it needs no style sheet. */
export function paintSvg(svg: SVGSVGElement, x: number, y: number): string {
  const { width, height } = svg.getBoundingClientRect();
  const box = { x, y, width, height, viewBox: svg.getAttribute('viewBox') };
  return `<svg${attributes(box)}>${inside(svg)}</svg>`;
}

function inside(element: Element): string {
  return [...element.childNodes].map(paintNode).join('');
}

function paintNode(node: Node): string {
  if (node instanceof Text) return escapeXml(node.data);
  if (!(node instanceof SVGElement)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  const tag = node.tagName === 'a' ? 'g' : node.tagName;
  const looks = CONTAINERS.includes(node.tagName) ? {} : looksOf(style, TEXTS.includes(tag));
  const opacity = style.opacity === '1' ? null : style.opacity;
  const own = ownAttributes(node, Object.keys(looks));
  return `<${tag}${attributes({ ...own, ...looks, opacity })}>${inside(node)}</${tag}>`;
}

function looksOf(style: CSSStyleDeclaration, isText: boolean): Record<string, string> {
  const named = Object.entries(isText ? { ...SHAPE_STYLE, ...TEXT_STYLE } : SHAPE_STYLE);
  const looks = named.flatMap(([name, usual]): [string, string][] => {
    const value = style.getPropertyValue(name);
    return value === usual || value === '' ? [] : [[name, value]];
  });
  const caps = isText && style.fontVariantCaps !== 'normal' ? style.fontVariantCaps : null;
  return {
    ...Object.fromEntries(looks),
    ...(caps === null ? {} : { style: `font-variant-caps: ${caps}` }),
  };
}

function ownAttributes(node: SVGElement, worked: readonly string[]): Record<string, string> {
  const kept: [string, string][] = [];
  for (const name of node.getAttributeNames()) {
    const isWorkedOut = worked.includes(name) || name in SHAPE_STYLE;
    if (!isWorkedOut && !NOT_COPIED.test(name)) kept.push([name, node.getAttribute(name) ?? '']);
  }
  return Object.fromEntries(kept);
}
