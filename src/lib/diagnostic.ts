/** Every kind of fault that a dossier can have; `docs/diagnostics.md` gives cause and cure of each. */
export const diagnosticCodes = [
  'file-missing',
  'yaml-syntax',
  'bad-field',
  'bad-date',
  'unknown-field',
  'unknown-id',
  'duplicate-id',
  'quote-not-found',
  'quote-ambiguous',
  'source-missing',
  'source-changed',
  'not-text',
  'circle',
  'times-reversed',
  'undated-anchor',
  'title-unknown-for-holding',
  'unread-passages',
] as const;

export type DiagnosticCode = (typeof diagnosticCodes)[number];

/** Something wrong in a dossier: data, not an exception. `start` and `end` are offsets in the file's text, in UTF-16 units. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** What would have been right, as a sentence. */
  readonly expected?: string;
  /** The nearest right thing that exists. */
  readonly nearest?: string;
}
