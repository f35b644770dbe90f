import { gazetteerOf, type Party, type Place } from '../gazetteer/index.ts';
import type { Claim } from './claim.ts';
import type { DossierRecord, SourceDocument } from './record.ts';
import type { AgreementEntry, EventEntry, HoldingEntry } from './registers.ts';
import type { Supposition } from './supposition.ts';

/** What of a record is plain JSON as it is. */
type Plain = Pick<
  DossierRecord,
  | 'title'
  | 'about'
  | 'language'
  | 'period'
  | 'map'
  | 'defaultAccount'
  | 'sources'
  | 'judgements'
  | 'diagnostics'
>;

/** A record as plain JSON, read and checked already: what makes it quick to open elsewhere. */
export interface PackedRecord extends Plain {
  /** The form of what follows; another version of the program may have another. */
  readonly form: typeof FORM;
  /** Of each source in turn. */
  readonly documents: readonly Omit<SourceDocument, 'record'>[];
  readonly places: readonly Place[];
  readonly parties: readonly Party[];
  readonly agreements: readonly AgreementEntry[];
  readonly events: readonly EventEntry[];
  readonly holdings: readonly HoldingEntry[];
  readonly claims: readonly Claim[];
  readonly suppositions: readonly Supposition[];
}

const FORM = 'interregnum record 1';

/** Packs a record into plain JSON. */
export function packRecord(record: DossierRecord): PackedRecord {
  const { documents, gazetteer, agreements, events, holdings, claims, suppositions, ...plain } = record;
  return {
    ...plain,
    form: FORM,
    documents: [...documents.values()].map(({ text, passages, passedOver }) => ({
      text,
      passages,
      passedOver,
    })),
    places: [...gazetteer.places.values()],
    parties: [...gazetteer.parties.values()],
    agreements: [...agreements.values()],
    events: [...events.values()],
    holdings: [...holdings.values()],
    claims: [...claims.values()],
    suppositions: [...suppositions.values()],
  };
}

/** The record that was packed. Throws for what is none: it comes from this program, and is as sound as that made it. */
export function unpackRecord(packed: unknown): DossierRecord {
  if (!isPacked(packed)) throw new TypeError('this is no record that this version of the program can open');
  const { form: _, documents, places, parties, claims, suppositions, ...plain } = packed;
  return {
    ...plain,
    documents: new Map(
      plain.sources.map((record, at) => [record.id, { record, ...(documents[at] ?? EMPTY) }]),
    ),
    gazetteer: gazetteerOf(places, parties),
    agreements: byId(plain.agreements),
    events: byId(plain.events),
    holdings: byId(plain.holdings),
    claims: byId(claims),
    suppositions: new Map(suppositions.map((supposition) => [supposition.name, supposition])),
  };
}

const EMPTY: Omit<SourceDocument, 'record'> = { text: '', passages: [], passedOver: [] };

function isPacked(value: unknown): value is PackedRecord {
  return typeof value === 'object' && value !== null && 'form' in value && value.form === FORM;
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
