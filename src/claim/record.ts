import type { Diagnostic } from '../lib/index.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Passage } from '../passage/index.ts';
import type { SourceRecord, Stretch } from '../source/index.ts';
import type { Day } from '../time/index.ts';
import type { PassedOver } from './claim-file.ts';
import type { Claim } from './claim.ts';
import type { Judgement } from './judgement.ts';
import type { AgreementEntry, EventEntry, HoldingEntry } from './registers.ts';
import type { Supposition } from './supposition.ts';

/** The files of a dossier: the path in its folder (with `/`) and the text. */
export type DossierFiles = ReadonlyMap<string, string>;

/** A passage that the reader passed over, with the reason. */
export interface PassedOverPassage extends Stretch {
  readonly reason: PassedOver['reason'];
}

/** One source, read: its record, its text and passages. The text is empty when the source is only referenced, or its document is missing. */
export interface SourceDocument {
  readonly record: SourceRecord;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly passedOver: readonly PassedOverPassage[];
}

/** Everything sound that a dossier holds, and what is wrong with the rest. */
export interface DossierRecord {
  readonly title: string;
  readonly about: string | null;
  /** The language of titles, names and notes, as a BCP 47 tag. */
  readonly language: string;
  /** First and last day of the time it covers. */
  readonly period: { readonly from: Day; readonly until: Day };
  readonly map: { readonly longitude: number; readonly latitude: number; readonly width: number } | null;
  readonly defaultAccount: string;
  readonly sources: readonly SourceRecord[];
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly gazetteer: Gazetteer;
  readonly agreements: ReadonlyMap<string, AgreementEntry>;
  readonly events: ReadonlyMap<string, EventEntry>;
  readonly holdings: ReadonlyMap<string, HoldingEntry>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** What the editor decided, in the order of judgements.yaml. */
  readonly judgements: readonly Judgement[];
  /** The named suppositions of whatif/, by name. */
  readonly suppositions: ReadonlyMap<string, Supposition>;
  readonly diagnostics: readonly Diagnostic[];
}
