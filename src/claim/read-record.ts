import { gazetteerOf, partiesFileSchema, placesFileSchema } from '../gazetteer/index.ts';
import type { Diagnostic, YamlFile } from '../lib/index.ts';
import { readYamlFile } from '../lib/index.ts';
import { sourcesFileSchema } from '../source/index.ts';
import { dayOf, parseEdtf, spanOf, type Day } from '../time/index.ts';
import type { z } from 'zod';
import { checkAccount } from './check-account.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkCircles } from './check-circles.ts';
import { checkClaims } from './check-claims.ts';
import { checkHoldings } from './check-holdings.ts';
import { checkIds, keepFirst } from './check-ids.ts';
import { checkPlaces } from './check-places.ts';
import { checkReferences, namespacesOf } from './check-references.ts';
import type { Known } from './known.ts';
import { readClaims } from './read-claims.ts';
import { dossierFileSchema, type DossierEntry } from './dossier-file.ts';
import type { DossierFiles, DossierRecord } from './record.ts';
import { readJudgements } from './read-judgements.ts';
import { readSources } from './read-sources.ts';
import { readSuppositions } from './read-suppositions.ts';
import { agreementsFileSchema, eventsFileSchema, holdingsFileSchema } from './registers.ts';

/** The years that a dossier without a readable period is taken to cover. */
const OPEN_PERIOD = { from: dayOf(1, 1, 1), until: dayOf(2100, 12, 31) };

/**
 * Reads the files of a dossier. Bad content never throws: the record holds what is sound, and the diagnostics say what is wrong with the rest.
 */
export function readRecord(files: DossierFiles): DossierRecord {
  const diagnostics: Diagnostic[] = [];
  const unusable = new Set<string>();
  const read = <S extends z.ZodObject>(
    file: string,
    schema: S,
    needed = true,
  ): YamlFile<z.infer<S>> | null => {
    const text = files.get(file);
    if (text === undefined) {
      if (needed) diagnostics.push(missing(file));
      return null;
    }
    const result = readYamlFile(file, text, schema, 'rest-of-item');
    for (const id of result.unusable) unusable.add(id);
    diagnostics.push(...result.diagnostics);
    return result;
  };
  const list = <K extends string, T extends { readonly id: string }>(
    yaml: YamlFile<Record<K, T[]>> | null,
    key: K,
  ): readonly T[] => (yaml === null ? [] : keepFirst(yaml, yaml.value?.[key] ?? [], diagnostics));

  const dossier = read('dossier.yaml', dossierFileSchema);
  const sources = read('sources.yaml', sourcesFileSchema);
  const places = read('places.yaml', placesFileSchema, false);
  const parties = read('parties.yaml', partiesFileSchema, false);
  const agreements = read('agreements.yaml', agreementsFileSchema, false);
  const events = read('events.yaml', eventsFileSchema, false);
  const holdings = read('holdings.yaml', holdingsFileSchema, false);

  const gazetteer = gazetteerOf(list(places, 'places'), list(parties, 'parties'));
  const sourceList = list(sources, 'sources');
  const known: Known = {
    unusable,
    sources: new Set(sourceList.map((entry) => entry.id)),
    gazetteer,
    agreements: new Map(list(agreements, 'agreements').map((entry) => [entry.id, entry])),
    events: new Map(list(events, 'events').map((entry) => [entry.id, entry])),
    holdings: new Map(list(holdings, 'holdings').map((entry) => [entry.id, entry])),
  };
  const documents = readSources(sourceList, files, sources, diagnostics);
  const isUnusable = (source: string): boolean => sources === null || unusable.has(source);
  const claimed = readClaims(files, documents, isUnusable, diagnostics);
  for (const id of claimed.unusable) unusable.add(id);
  const stated = claimed.claims.map((item) => item.claim.record);
  const ids = namespacesOf(stated, known);
  const claims = checkReferences(claimed, ids, known, diagnostics);
  checkIds(known, claims, { places, parties, agreements, events, holdings, sources }, diagnostics);
  checkCircles({ places, parties, sources }, diagnostics);
  checkClaims(claimed.claims, known, diagnostics);
  checkHoldings(claimed.claims, known, diagnostics);
  checkAnchors(claimed.claims, claims, known, events, diagnostics);
  if (places) checkPlaces(places, known, claimed.claims, documents, files, diagnostics);
  const judgements = readJudgements(files, ids, known, diagnostics);
  const suppositions = readSuppositions(files, stated, known, diagnostics);
  if (dossier) checkAccount(dossier, known, suppositions, diagnostics);

  return {
    ...headOf(dossier?.value ?? null),
    sources: sourceList,
    documents: claimed.documents,
    gazetteer,
    agreements: known.agreements,
    events: known.events,
    holdings: known.holdings,
    claims,
    judgements,
    suppositions,
    diagnostics: inOrder(diagnostics),
  };
}

function headOf(
  entry: DossierEntry | null,
): Pick<DossierRecord, 'title' | 'about' | 'language' | 'period' | 'map' | 'defaultAccount'> {
  return {
    title: entry?.title ?? 'Untitled dossier',
    about: entry?.about ?? null,
    language: entry?.language ?? 'en',
    period: entry?.period === undefined ? OPEN_PERIOD : periodOf(entry.period),
    map: entry?.map ?? null,
    defaultAccount: entry?.['default-account'] ?? 'default',
  };
}

function periodOf(text: string): { from: Day; until: Day } {
  const parsed = parseEdtf(text);
  const span = parsed.ok ? spanOf(parsed.value) : { earliest: null, latest: null };
  return { from: span.earliest ?? OPEN_PERIOD.from, until: span.latest ?? OPEN_PERIOD.until };
}

function missing(file: string): Diagnostic {
  return {
    code: 'file-missing',
    severity: 'error',
    message: `the dossier has no ${file}`,
    file,
    start: 0,
    end: 0,
    expected: `a file ${file}`,
  };
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
}
