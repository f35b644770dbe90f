import type { Axis, Modality, StatementKind, Title } from '../claim/index.ts';
import type { AnswerRelation } from '../collation/index.ts';
import type { Chair, CommitmentState } from '../reckoning/index.ts';

/**
 * The shapes that reports have, as programs read them and pages show them: plain JSON, days as ISO strings.
 * The names are fixed; see `docs/json.md`.
 */

/** The first and last day something can be; `null` where nothing bounds it. */
export interface ReportBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface ReportHolder {
  readonly party: string;
  readonly share: string | null;
  readonly onBehalfOf: string | null;
}

export type StandingStatus = 'certain' | 'possible' | 'disputed';

/** What one source, by its own words, says of a standing on the day. */
export interface SourceWord {
  readonly source: string;
  readonly status: 'certain' | 'possible' | 'not' | 'silent';
  readonly from: ReportBounds;
  readonly until: ReportBounds;
  /** For how many days it stood, where beginning and end are told. */
  readonly lasted: { readonly atLeast: number; readonly atMost: number } | null;
  readonly claims: readonly string[];
}

export type StandingFlag =
  | 'contested'
  | 'out-of-line'
  | 'contradicted'
  | 'end-not-told'
  | 'superseded-by'
  | 'partly-given-up'
  | 'tie'
  | 'only-implied';

/** One holder by one title of one place, on one day. */
export interface StandingLine {
  readonly ref: string;
  readonly place: string;
  readonly axis: Axis;
  readonly title: Title;
  readonly inLaw: boolean;
  readonly holders: readonly ReportHolder[];
  readonly extent: 'whole' | 'part';
  readonly extentText: string | null;
  readonly inheritedFrom: string | null;
  readonly status: StandingStatus;
  readonly from: ReportBounds;
  readonly until: ReportBounds;
  /** For how many days it stood, where beginning and end are told. */
  readonly lasted: { readonly atLeast: number; readonly atMost: number } | null;
  readonly agreement: string | null;
  readonly according: readonly SourceWord[];
  readonly claims: readonly string[];
  readonly flags: readonly StandingFlag[];
  /** The later agreement that made it at most possible, where one has by the day. */
  readonly supersededBy: string | null;
  /** Where sources disagree: how many independent witnesses say that it certainly stands, and how many that it certainly does not. */
  readonly witnesses?: { readonly for: number; readonly against: number };
}

export interface GrantLine {
  readonly ref: string;
  readonly id: string;
  readonly place: string;
  readonly title: Title;
  readonly party: readonly string[];
  readonly agreement: string;
  readonly condition: string;
  readonly state: 'dormant' | 'in-force' | 'ended' | 'superseded';
  readonly missing: readonly string[];
  readonly claims: readonly string[];
}

export interface UnknownLine {
  readonly place: string;
  readonly axis: Axis;
  readonly why: 'ended-no-successor' | 'never-told';
}

/** `at DATE`: the standings on a day. */
export interface StandingsReport {
  readonly date: string;
  readonly account: string;
  readonly standings: readonly StandingLine[];
  readonly grants: readonly GrantLine[];
  readonly unknown: readonly UnknownLine[];
}

export type { CommitmentState };

export interface ReportDays {
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

export interface CommitmentLine {
  readonly ref: string;
  readonly id: string;
  readonly agreement: string | null;
  readonly article: string | null;
  readonly debtor: readonly string[];
  readonly creditor: readonly string[];
  readonly action: string;
  readonly object: string | null;
  readonly trigger: string | null;
  readonly deadline: ReportBounds;
  readonly missing: readonly string[];
  readonly state: CommitmentState;
  readonly certainty: StandingStatus;
  readonly alsoPossible: readonly CommitmentState[];
  readonly days: ReportDays | null;
  readonly fulfilled: ReportBounds | null;
  readonly according: readonly {
    readonly source: string;
    readonly state: CommitmentState;
    readonly days: ReportDays | null;
    readonly certainty: 'certain' | 'possible';
    readonly claims: readonly string[];
  }[];
  readonly claims: readonly string[];
}

/** `commitments`: the commitments and their states on a day. */
export interface CommitmentsReport {
  readonly date: string;
  readonly account: string;
  readonly commitments: readonly CommitmentLine[];
}

export type { AnswerRelation };

export interface QuoteRef {
  readonly source: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface AnswerLine {
  readonly value: string;
  readonly sources: readonly string[];
  readonly witnesses: number;
  /** Where the sources do not say it themselves: whether they only report it, or doubt it. */
  readonly telling?: 'reported' | 'doubted';
  readonly claims: readonly string[];
  readonly quotes: readonly QuoteRef[];
}

export interface QuestionLine {
  readonly ref: string;
  readonly about: string;
  readonly aspect: string;
  readonly question: string;
  readonly relation: AnswerRelation;
  readonly answers: readonly AnswerLine[];
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly relation: AnswerRelation }[];
  /** The judgements that bear on it, by their ids. */
  readonly judgements: readonly string[];
}

/** `disagreements`: questions, the answers that sources give, and how these relate. */
export interface DisagreementsReport {
  readonly questions: readonly QuestionLine[];
}

export interface DiagnosticLine {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What would have been right, as a phrase. */
  readonly expected?: string;
  /** The nearest right thing that exists. */
  readonly nearest?: string;
}

export interface CoverageLine {
  readonly source: string;
  readonly passages: number;
  readonly claimed: number;
  readonly passedOver: number;
  readonly open: number;
}

/** `check`: everything that is wrong, and what share of each source is read. */
export interface CheckReport {
  readonly diagnostics: readonly DiagnosticLine[];
  readonly coverage: readonly CoverageLine[];
}

/** `bodies`: joint bodies, seats, who has the chair. */
export interface BodiesReport {
  readonly date: string;
  readonly account: string;
  readonly bodies: readonly {
    readonly ref: string;
    readonly id: string;
    readonly agreement: string | null;
    readonly place: string | null;
    readonly task: string | null;
    readonly seats: readonly {
      readonly party: string;
      readonly count: number | null;
      readonly rule: string | null;
    }[];
    readonly posts: readonly string[];
    readonly chair: Chair;
    readonly approval: readonly string[];
    readonly from: ReportBounds;
    readonly until: ReportBounds;
    readonly claims: readonly string[];
  }[];
}

export interface HistoryItem {
  readonly ref: string;
  readonly kind: StatementKind;
  readonly when: ReportBounds;
  /** The bounds as EDTF; null where nothing bounds them. */
  readonly edtf: string | null;
  readonly text: string;
  readonly modality: Modality;
  readonly quantity?: {
    readonly value: number | null;
    readonly unit: string;
    readonly comparison: string | null;
    readonly than: string | null;
  };
  readonly sources: readonly string[];
  readonly claims: readonly string[];
}

/** `history ID`: everything about one thing, in order of time. */
export interface HistoryReport {
  readonly about: string;
  readonly items: readonly HistoryItem[];
}

/** A quote at the end of a reason. */
export interface ReasonLeaf {
  readonly claim: string;
  readonly source: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** `why REF`: what is said, by which rule, and what it rests on, down to the quotes. */
export interface Reason {
  readonly ref: string;
  readonly says: string;
  readonly rule: string;
  readonly from: readonly (Reason | ReasonLeaf)[];
}

/** `whatif`: what would change. `null` is what is not there. */
export interface WhatIfReport {
  readonly changes: readonly { readonly ref: string; readonly before: unknown; readonly after: unknown }[];
}
