import { attributes } from './escape.ts';
import type { Sheet } from './take-sheet.ts';

/** A picture as a text of SVG, with its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 32;
const GAP = 20;

/** Sets sheets one under the other on paper. `fonts` is a style sheet that brings the fonts along. */
export function composePicture(sheets: readonly Sheet[], paper: string, fonts: string): Picture {
  const width = Math.ceil(Math.max(0, ...sheets.map((sheet) => sheet.width)) + 2 * MARGIN);
  let y = MARGIN;
  const placed = sheets.map((sheet) => {
    const group = `<g${attributes({ transform: `translate(${MARGIN} ${Math.round(y)})` })}>${sheet.marks}</g>`;
    y += sheet.height + GAP;
    return group;
  });
  const height = Math.ceil(y - GAP + MARGIN);
  const size = attributes({ width, height, viewBox: `0 0 ${width} ${height}` });
  const ground = `<rect${attributes({ width, height, fill: paper })}/>`;
  const style = fonts === '' ? '' : `<defs><style>${fonts}</style></defs>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg"${size}>${style}${ground}${placed.join('')}</svg>`,
    width,
    height,
  };
}
