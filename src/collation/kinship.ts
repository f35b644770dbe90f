import type { Claim, DossierRecord } from '../claim/index.ts';
import { copiedPassages } from './copies/copied-passages.ts';
import { stemmaFrom, type Stemma } from './stemma.ts';

/** What is known of who copies whom: by sources, and by the passages that claims quote. */
export interface Kinship {
  readonly stemma: Stemma;
  /** The family of a source: all that come from one another have one. */
  readonly familyOf: (source: string) => string;
  /** The sets of copied passages to which the words of a claim belong. */
  readonly copiesOf: (claim: Claim) => readonly number[];
}

/** What was found for some documents, so that they are read through once: a supposition changes claims and neither documents nor sources. */
const found = new WeakMap<
  DossierRecord['documents'],
  { sources: DossierRecord['sources']; kinship: Kinship }
>();

/** Who copies whom among the sources of a record. */
export function kinshipOf(record: DossierRecord): Kinship {
  const known = found.get(record.documents);
  if (known?.sources === record.sources) return known.kinship;
  const copied = copiedPassages([...record.documents.values()]);
  const places = new Map([...record.documents.keys()].map((id, at) => [id, at]));
  const stemma = stemmaFrom(record, copied);
  const families = new Map(stemma.nodes.map(({ id, family }) => [id, family]));
  const kinship: Kinship = {
    stemma,
    familyOf: (source) => families.get(source) ?? source,
    copiesOf: ({ source, spans }) => {
      const place = places.get(source);
      if (place === undefined) return [];
      const copies = spans.map(({ start }) => copied.copiesAt(place, start)).filter((set) => set !== null);
      return [...new Set(copies)];
    },
  };
  found.set(record.documents, { sources: record.sources, kinship });
  return kinship;
}

/** Which sources come from which: nodes with their families, edges declared or inferred from the share of copied passages. */
export function stemmaOf(record: DossierRecord): Stemma {
  return kinshipOf(record).stemma;
}
