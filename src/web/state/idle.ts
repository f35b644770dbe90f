/** Does pieces of work one after another whenever the page has nothing else to do; returns what ends that. */
export function whenIdle(work: Iterable<() => void>): () => void {
  const left = work[Symbol.iterator]();
  let waiting = later(next);
  function next(): void {
    const piece = left.next();
    if (piece.done === true) return;
    piece.value();
    waiting = later(next);
  }
  return () => waiting.cancel();
}

/** Some browsers have no idle callbacks: there a pause has to do. */
const PAUSE_MS = 200;

function later(work: () => void): { readonly cancel: () => void } {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(() => work());
    return { cancel: () => cancelIdleCallback(id) };
  }
  const id = setTimeout(work, PAUSE_MS);
  return { cancel: () => clearTimeout(id) };
}
