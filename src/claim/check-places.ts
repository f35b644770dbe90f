import { outlineAddress, partOf, type Place } from '../gazetteer/index.ts';
import { listOf, nearest, type Diagnostic, type YamlFile } from '../lib/index.ts';
import { reversedFields } from './check-order.ts';
import { readOutlineFile, type OutlineFile } from './read-outline-file.ts';
import type { Known } from './known.ts';
import type { ReadClaim } from './read-claims.ts';
import type { DossierFiles, SourceDocument } from './record.ts';
import { referencesOf } from './references.ts';

/** Reports what is wrong with places: outlines that cannot be read, parts that end before they begin, places that nothing refers to and no document names. */
export function checkPlaces(
  yaml: YamlFile<{ places: Place[] }>,
  known: Known,
  read: readonly ReadClaim[],
  documents: ReadonlyMap<string, SourceDocument>,
  files: DossierFiles,
  diagnostics: Diagnostic[],
): void {
  const fileAt = outlineFiles(files);
  const paths = [...files.keys()].filter((file) => file.startsWith('geometry/'));
  for (const place of known.gazetteer.places.values())
    diagnostics.push(...outlineFaults(place, yaml, fileAt, paths), ...partFaults(place, yaml));
  // What refers to a place may stand in what cannot be read.
  if (known.unusable.size > 0) return;
  const used = usedPlaces(known, read);
  for (const place of known.gazetteer.places.values()) {
    if (used.has(place.id) || isNamed(place, documents)) continue;
    diagnostics.push({
      code: 'place-unused',
      severity: 'warning',
      message: `nothing refers to the place "${place.id}", and no document names it`,
      file: yaml.file,
      ...yaml.spanOf(place, 'id'),
      expected: 'a claim, event or holding of it, or a place in it',
    });
  }
}

function outlineFaults(
  place: Place,
  yaml: YamlFile<{ places: Place[] }>,
  fileAt: (path: string) => OutlineFile | null,
  paths: readonly string[],
): Diagnostic[] {
  if (place.geometry === undefined) return [];
  const { path, feature } = outlineAddress(place.geometry);
  const file = fileAt(path);
  const at = { severity: 'error' as const, file: yaml.file, ...yaml.spanOf(place, 'geometry') };
  if (file === null)
    return [
      {
        code: 'geometry-missing',
        message: `the outline ${path} is not in the dossier`,
        ...at,
        expected: 'a .geojson file in the folder geometry/',
        ...nearestOf(path, paths),
      },
    ];
  if (file.fault !== null)
    return [
      {
        code: 'geometry-unreadable',
        message: `${path} cannot be read: ${file.fault}`,
        ...at,
        expected: 'GeoJSON (RFC 7946): a geometry, a Feature or a FeatureCollection, in degrees',
      },
    ];
  if (feature !== null && !file.features.has(feature))
    return [
      {
        code: 'geometry-missing',
        message: `there is no feature with the id "${feature}" in ${path}`,
        ...at,
        expected: 'the id of a feature of the file, after #',
        ...nearestOf(feature, [...file.features]),
      },
    ];
  if (file.hasLicence) return [];
  return [
    {
      code: 'licence-missing',
      message: `${path} does not say under which licence it may be used`,
      ...at,
      severity: 'warning',
      expected: 'license: in the properties of its feature',
    },
  ];
}

function nearestOf(word: string, words: readonly string[]): { nearest?: string } {
  const near = nearest(word, words);
  return near === null ? {} : { nearest: near };
}

/** Reads each file of outlines once, however many places stand in it; null where there is none. */
function outlineFiles(files: DossierFiles): (path: string) => OutlineFile | null {
  const read = new Map<string, OutlineFile>();
  return (path) => {
    const text = files.get(path);
    if (text === undefined) return null;
    const file = read.get(path) ?? readOutlineFile(text);
    read.set(path, file);
    return file;
  };
}

function partFaults(place: Place, yaml: YamlFile<{ places: Place[] }>): Diagnostic[] {
  return listOf(place['part-of']).flatMap((whole, index) =>
    typeof whole === 'string'
      ? []
      : reversedFields(whole, ['part-of', index]).map(({ path, message }): Diagnostic => ({
          code: 'times-reversed',
          severity: 'error',
          message,
          file: yaml.file,
          ...yaml.spanOf(place, ...path),
          expected: 'the earlier date in `from`, the later one in `until`',
        })),
  );
}

function isNamed(place: Place, documents: ReadonlyMap<string, SourceDocument>): boolean {
  const names = [
    place.name,
    ...(place.names ?? []).map((name) => (typeof name === 'string' ? name : name.name)),
  ];
  return [...documents.values()].some(({ text }) => names.some((name) => text.includes(name)));
}

/** The places that claims, events or holdings name, and those around them. */
function usedPlaces(known: Known, read: readonly ReadClaim[]): Set<string> {
  const { places } = known.gazetteer;
  const named = [
    ...read.flatMap(({ claim }) => referencesOf(claim.record).map((reference) => reference.id)),
    ...[...known.events.values()].flatMap((event) => listOf(event.of)),
    ...[...known.holdings.values()].map((holding) => holding.of),
  ];
  const used = new Set<string>();
  const use = (id: string): void => {
    const place = used.has(id) ? undefined : places.get(id);
    if (place === undefined) return;
    used.add(id);
    for (const around of [...partOf(place), ...listOf(place.in)]) use(around);
  };
  for (const id of named) use(id);
  return used;
}
