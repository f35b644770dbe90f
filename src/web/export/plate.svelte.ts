import { flushSync } from 'svelte';

let laid = $state(false);

/** The head and the foot of a picture or a print. They are laid out only while one is made: their sources are not reckoned for nothing. */
export const plate = {
  get laid(): boolean {
    return laid;
  },
  /** Lays them out, at once. */
  lay(): void {
    flushSync(() => (laid = true));
  },
  clear(): void {
    flushSync(() => (laid = false));
  },
};
