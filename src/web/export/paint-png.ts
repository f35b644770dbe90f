import type { Picture } from './compose-picture.ts';

/** How many points of the PNG lie on one of the page. */
const FINENESS = 2;
/** The longest side that browsers can paint. */
const LONGEST = 16_000;
/** How often, and how long after one another (in milliseconds), a picture is looked at until its letters are there. */
const LOOKS = 20;
const PAUSE = 60;

/** A picture as a PNG, twice as fine as the screen; a very long one is as fine as can be painted. */
export async function paintPng({ svg, width, height }: Picture): Promise<Blob> {
  const scale = Math.min(FINENESS, LONGEST / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  await untilSettled(image, width, height);
  const canvas = paint(image, width * scale, height * scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture is too large for this browser'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Browsers say that a picture is there before the letters in it are: it is painted small until it no longer changes. */
async function untilSettled(image: HTMLImageElement, width: number, height: number): Promise<void> {
  let seen = '';
  for (let look = 0; look < LOOKS; look++) {
    const now = paint(image, width / 2, height / 2).toDataURL();
    if (now === seen) return;
    seen = now;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function paint(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser cannot paint pictures');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
