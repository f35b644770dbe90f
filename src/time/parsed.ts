/** What reading a text gives: the value, or what is wrong in plain words, at which offset (UTF-16 units), and what was expected there. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Unread;

/** A text that could not be read: `problem` and `expected` are phrases for people, `at` is an offset in the text. */
export type Unread = {
  readonly ok: false;
  readonly problem: string;
  readonly at: number;
  readonly expected: string;
};

/** Wraps a value that was read. */
export function read<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** Says that a text could not be read, why, where, and what was expected. */
export function unread(problem: string, at: number, expected: string): Unread {
  return { ok: false, problem, at, expected };
}
