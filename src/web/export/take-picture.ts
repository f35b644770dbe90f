import { composePicture, type Picture } from './compose-picture.ts';
import { embedFonts } from './embed-fonts.ts';
import { plate } from './plate.svelte.ts';
import { takeSheet, type Sheet } from './take-sheet.ts';
import { unfoldLegends } from './unfold-legends.ts';

const LEAST_WIDTH = 420;

/** Takes a picture of the sheets of a view, under a head that says what it is and over a foot with its sources. */
export async function takePicture(view: HTMLElement): Promise<Picture> {
  const sheets = takeSheets(view);
  return composePicture(sheets, getComputedStyle(document.body).backgroundColor, await embedFonts());
}

/** All at once, so that nobody sees the page laid out for it. */
function takeSheets(view: HTMLElement): Sheet[] {
  const fold = unfoldLegends(view);
  plate.lay();
  try {
    const sheets = [...view.querySelectorAll<HTMLElement>('[data-sheet]')].filter(isOutermost);
    const width = Math.max(LEAST_WIDTH, ...sheets.map((sheet) => sheet.getBoundingClientRect().width));
    return [...platePart('head', width), ...sheets, ...platePart('foot', width)].map(takeSheet);
  } finally {
    plate.clear();
    fold();
  }
}

function isOutermost(sheet: HTMLElement): boolean {
  return sheet.parentElement?.closest('[data-sheet]') === null && sheet.checkVisibility();
}

function platePart(name: 'head' | 'foot', width: number): HTMLElement[] {
  const parts = [...document.querySelectorAll<HTMLElement>(`[data-colophon="${name}"]`)];
  for (const part of parts) part.style.width = `${width}px`;
  return parts;
}
