/** Writes the address of a view into the browser's bar and history. */
export interface AddressWriter {
  readonly pushState: (hash: string) => void;
  readonly replaceState: (hash: string) => void;
}

/** Browsers refuse addresses that follow one another faster than some hundred in half a minute. */
const EVERY_MS = 250;

/** A writer that writes the first of several replacements at once and of the others the last, when they rest. */
export function addressWriter(): AddressWriter {
  let waiting: string | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    resting = undefined;
    if (waiting === null) return;
    history.replaceState(null, '', waiting);
    waiting = null;
    rest();
  };
  const rest = (): void => void (resting = setTimeout(flush, EVERY_MS));
  return {
    pushState: (hash) => {
      if (waiting !== null) history.replaceState(null, '', waiting);
      waiting = null;
      history.pushState(null, '', hash);
    },
    replaceState: (hash) => {
      waiting = hash;
      if (resting === undefined) flush();
    },
  };
}
