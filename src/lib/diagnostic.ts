/** Every kind of fault that a dossier can have; `docs/diagnostics.md` gives cause and cure of each. */
export const diagnosticCodes = [
  // Files.
  'file-missing',
  'not-text',
  'yaml-syntax',
  'unknown-field',
  'bad-field',
  'licence-missing',
  'bad-date',
  'times-reversed',
  // Ids.
  'unknown-id',
  'duplicate-id',
  'circle',
  // Sources and quotes.
  'source-missing',
  'source-changed',
  'claim-without-source',
  'quote-not-found',
  'quote-ambiguous',
  'speaker-missing',
  'inferred-unknown',
  // What is said.
  'holding-incomplete',
  'holding-unclear',
  'title-off-axis',
  'shares-beyond-one',
  'undated-anchor',
  'untold-is-told',
  // Places.
  'place-unused',
  'geometry-missing',
  'geometry-unreadable',
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
