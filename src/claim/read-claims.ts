import { nearest, readYamlFile, type Diagnostic, type Path, type Span, type YamlFile } from '../lib/index.ts';
import { searchableText, type SearchableText, type Stretch } from '../source/index.ts';
import { claimFileSchema, type ClaimFile, type ClaimRecord } from './claim-file.ts';
import type { Claim } from './claim.ts';
import { locateQuotes, type Located } from './locate-quote.ts';
import type { DossierFiles, PassedOverPassage, SourceDocument } from './record.ts';
import { statementKinds } from './statement.ts';

/** A claim as read, with the way back to its place in the file. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly spanOf: (...path: Path) => Span;
}

export interface ReadClaims {
  /** The ids that stand in claims that could not be used. */
  readonly unusable: ReadonlySet<string>;
  readonly claims: readonly ReadClaim[];
  /** The documents again, now with what was passed over. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
}

/**
 * Reads every file in `claims/`, and finds the quotes of each claim in its source.
 * @param isUnusable whether a source is entered and its entry could not be used, which was reported then
 */
export function readClaims(
  files: DossierFiles,
  documents: ReadonlyMap<string, SourceDocument>,
  isUnusable: (source: string) => boolean,
  diagnostics: Diagnostic[],
): ReadClaims {
  const found = new Map<string, ReadClaim>();
  const read = new Map(documents);
  const unusable = new Set<string>();
  for (const file of claimFilesOf(files)) {
    const yaml = readYamlFile(file, files.get(file) ?? '', claimFileSchema);
    diagnostics.push(...yaml.diagnostics);
    for (const id of yaml.unusable) unusable.add(id);
    const content = yaml.value;
    if (content === null) continue;
    const document = documents.get(content.source);
    if (document === undefined) {
      // Without a source at all, that was reported when the file was read.
      if ('source' in content && !isUnusable(content.source))
        diagnostics.push(unknownSource(yaml, content, documents));
      for (const record of content.claims) for (const id of idsOf(record)) unusable.add(id);
      continue;
    }
    const text = searchableText(document.text);
    for (const claim of readClaimsOf(yaml, content, document, text, diagnostics, unusable)) {
      const { id } = claim.claim;
      const first = found.get(id);
      if (first === undefined) found.set(id, claim);
      else diagnostics.push({ ...duplicate(id, first.claim.file), file, ...claim.spanOf('id') });
    }
    const passedOver = passedOverOf(yaml, content, document, text, diagnostics);
    const before = read.get(content.source) ?? document;
    read.set(content.source, { ...before, passedOver: [...before.passedOver, ...passedOver] });
  }
  return { claims: [...found.values()], documents: read, unusable };
}

function claimFilesOf(files: DossierFiles): string[] {
  return [...files.keys()].filter((file) => /^claims\/[^/]+\.ya?ml$/.test(file)).sort();
}

function readClaimsOf(
  yaml: YamlFile<ClaimFile>,
  content: ClaimFile,
  document: SourceDocument,
  text: SearchableText,
  diagnostics: Diagnostic[],
  unusable: Set<string>,
): ReadClaim[] {
  return content.claims.flatMap((record): ReadClaim[] => {
    const spanOf = (...path: Path): Span => yaml.spanOf(record, ...path);
    const quotes = Array.isArray(record.quote) ? record.quote : [record.quote];
    const referenced = document.text === '';
    const located: Located = referenced
      ? { spans: [], faults: [] }
      : locateQuotes(text, quotes, record.occurrence, document.record);
    for (const fault of located.faults) {
      const { index, word, ...rest } = fault;
      const path = ['quote', ...(Array.isArray(record.quote) ? [index] : [])];
      const span = word === undefined ? spanOf(...path) : yaml.spanOfWord(record, path, word);
      diagnostics.push({ ...rest, file: yaml.file, ...span });
    }
    if (located.faults.some((fault) => fault.severity === 'error')) {
      for (const id of idsOf(record)) unusable.add(id);
      return [];
    }
    const claim = claimOf(record, content.source, yaml.file, located.spans, referenced);
    return claim === null ? [] : [{ claim, spanOf }];
  });
}

function claimOf(
  record: ClaimRecord,
  source: string,
  file: string,
  spans: readonly Stretch[],
  referenced: boolean,
): Claim | null {
  const kind = statementKinds.find((candidate) => record[candidate] !== undefined);
  if (kind === undefined) return null;
  const modality = record.modality ?? (kind === 'opinion' ? 'opinion' : 'asserted');
  return {
    id: record.id,
    source,
    kind,
    modality,
    record,
    spans,
    quote: referenced ? 'unverified' : 'found',
    file,
  };
}

function passedOverOf(
  yaml: YamlFile<ClaimFile>,
  content: ClaimFile,
  document: SourceDocument,
  text: SearchableText,
  diagnostics: Diagnostic[],
): PassedOverPassage[] {
  if (document.text === '') return [];
  return (content['passed-over'] ?? []).flatMap((entry): PassedOverPassage[] => {
    const words = entry.quote === undefined ? [entry.from ?? '', entry.to ?? ''] : [entry.quote];
    const { spans, faults } = locateQuotes(text, words, entry.occurrence, document.record);
    for (const { index, word, ...rest } of faults) {
      const field = entry.quote === undefined ? (index === 0 ? 'from' : 'to') : 'quote';
      const span = word === undefined ? yaml.spanOf(entry, field) : yaml.spanOfWord(entry, [field], word);
      diagnostics.push({ ...rest, file: yaml.file, ...span });
    }
    const [first] = spans;
    const last = spans.at(-1);
    return first && last && faults.length === 0
      ? [{ start: first.start, end: last.end, reason: entry.reason }]
      : [];
  });
}

function unknownSource(
  yaml: YamlFile<ClaimFile>,
  content: ClaimFile,
  documents: ReadonlyMap<string, SourceDocument>,
): Diagnostic {
  const near = nearest(content.source, documents.keys());
  return {
    code: 'unknown-id',
    severity: 'error',
    message: `there is no source with the id "${content.source}"; the claims of this file are not used`,
    file: yaml.file,
    ...yaml.spanOf(content, 'source'),
    expected: 'the id of a source in sources.yaml',
    ...(near === null ? {} : { nearest: near }),
  };
}

/** The ids that a claim gives to itself and to what it tells of. */
function idsOf(record: ClaimRecord): string[] {
  const { event, holding, commitment, grant, body } = record;
  return [record, event, holding, commitment, grant, body].flatMap((one) => one?.id ?? []);
}

function duplicate(
  id: string,
  first: string,
): Pick<Diagnostic, 'code' | 'severity' | 'message' | 'expected'> {
  return {
    code: 'duplicate-id',
    severity: 'error',
    message: `another claim, in ${first}, has the id "${id}"; the first is used`,
    expected: 'an id that no other claim of the dossier has',
  };
}
