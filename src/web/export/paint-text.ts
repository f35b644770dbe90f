import { attributes, escapeXml } from './escape.ts';

interface Line {
  readonly words: string[];
  readonly rect: DOMRect;
}

/** A text of the page as lines of a picture, each where it stands. */
export function paintText(text: Text, dx: number, dy: number): string {
  const parent = text.parentElement;
  if (parent === null || text.data.trim() === '') return '';
  const style = getComputedStyle(parent);
  const { ascent, descent } = metricsOf(style);
  return linesOf(text)
    .map(({ words, rect }) => {
      const y = rect.top + dy + (rect.height - ascent - descent) / 2 + ascent;
      const looks = {
        x: rect.left + dx,
        y,
        fill: style.color,
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
        'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
        'letter-spacing': style.letterSpacing === 'normal' ? null : style.letterSpacing,
        style: `font-variant-numeric: ${style.fontVariantNumeric}; font-variant-caps: ${style.fontVariantCaps}`,
      };
      return `<text${attributes(looks)}>${escapeXml(words.join(' '))}</text>`;
    })
    .join('');
}

/** The words of a text, those on one line of the page together. */
function linesOf(text: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const match of text.data.matchAll(/\S+/gu)) {
    range.setStart(text, match.index);
    range.setEnd(text, match.index + match[0].length);
    const [rect] = range.getClientRects();
    if (rect === undefined) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.rect.top - rect.top) < 2) last.words.push(match[0]);
    else lines.push({ words: [match[0]], rect });
  }
  return lines;
}

function metricsOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): {
  ascent: number;
  descent: number;
} {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return { ascent: Number.parseFloat(fontSize) * 0.8, descent: 0 };
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x');
  return { ascent, descent };
}
