/** Unfolds the legends of a view, for a picture or for paper; returns what folds them again. */
export function unfoldLegends(view: HTMLElement): () => void {
  const folded = [...view.querySelectorAll<HTMLDetailsElement>('details[data-legend]:not([open])')];
  for (const legend of folded) legend.open = true;
  return () => {
    for (const legend of folded) legend.open = false;
  };
}
