import { still } from '../state/media.svelte.ts';

/** Brings the chosen words of a document into sight, and the keyboard to them. */
export function showChosen(document: HTMLElement): void {
  const first = document.querySelector<HTMLElement>('a.chosen');
  first?.scrollIntoView({ block: 'center', behavior: still.matches ? 'auto' : 'smooth' });
  first?.focus({ preventScroll: true });
}
