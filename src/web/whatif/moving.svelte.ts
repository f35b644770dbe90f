import { isoOf, type Day } from '../../index.ts';
import type { Atlas } from '../state/atlas.svelte.ts';
import { formatSuppositions, withMove } from './suppose.ts';

/** A point of time in somebody's hand: every view follows it, and the browser's history learns of it only when it is let go. */
export interface Moving {
  /** What is being moved, or null. */
  readonly anchor: string | null;
  /** Moves it to a day; null puts it back where it is told. */
  readonly to: (anchor: string, day: Day | null) => void;
  /** Keeps the move as a supposition. The browser's way back takes it back. */
  readonly keep: () => void;
  /** Puts everything back to where it was before the move began. */
  readonly undo: () => void;
}

/** Nothing in the hand yet. Call it where a component starts. */
export function createMoving(atlas: Atlas): Moving {
  let anchor = $state<string | null>(null);
  let before: string | null = null;

  function keep(): void {
    if (anchor === null) return;
    anchor = null;
    const now = atlas.address.suppose;
    if (now !== before) atlas.goTo({ suppose: now });
  }

  return {
    get anchor() {
      return anchor;
    },
    to: (next, day) => {
      if (anchor !== next) {
        keep();
        anchor = next;
        before = atlas.address.suppose;
      }
      const date = day === null ? null : isoOf(day);
      atlas.preview({ suppose: formatSuppositions(withMove(atlas.supposed, next, date)) });
    },
    keep,
    undo: () => {
      if (anchor === null) return;
      anchor = null;
      atlas.preview({ suppose: before });
    },
  };
}
