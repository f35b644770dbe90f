import type { SheetShapes } from './sheet-shapes.ts';

/** For so long at a time the page is kept from other work. */
const SLICE_MS = 6;
const PAUSE_MS = 25;

/** Lays outlines out while nothing else is to be done, so that no day has to wait for those that it is the first to show. Gives what stops it. */
export function layAhead(shapes: SheetShapes, places: Iterable<string>): () => void {
  const left = places[Symbol.iterator]();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = (): void => {
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      const next = left.next();
      if (next.done === true) return;
      shapes.canvas(next.value);
    }
    timer = setTimeout(work, PAUSE_MS);
  };
  timer = setTimeout(work, PAUSE_MS);
  return () => clearTimeout(timer);
}
