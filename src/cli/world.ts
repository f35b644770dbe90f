/** Where the command line reads and writes: handed in, so that tests can stand in for a terminal. */
export interface World {
  readonly cwd: string;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Opens an address in the person's browser; says nothing when there is none. */
  readonly openBrowser: (url: string) => void;
  /** Resolves when the person asks the program to stop. */
  readonly stopped: Promise<void>;
}

/** A stream of text, which may be a terminal. */
export interface Screen {
  write(text: string): void;
  /** Whether a person looks at it and it shows colours. */
  readonly colours: boolean;
}
