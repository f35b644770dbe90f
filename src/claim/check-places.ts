import { partOf, type Place } from '../gazetteer/index.ts';
import { listOf, nearest, type Diagnostic, type YamlFile } from '../lib/index.ts';
import { reversedFields } from './check-order.ts';
import { geoJsonFault, hasLicence } from './geojson-fault.ts';
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
  for (const place of known.gazetteer.places.values())
    diagnostics.push(...outlineFaults(place, yaml, files), ...partFaults(place, yaml));
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

/** The path of an outline in the dossier's folder. */
function outlinePath(geometry: string): string {
  return `geometry/${geometry.replace(/^geometry\//, '')}`;
}

function outlineFaults(place: Place, yaml: YamlFile<{ places: Place[] }>, files: DossierFiles): Diagnostic[] {
  if (place.geometry === undefined) return [];
  const path = outlinePath(place.geometry);
  const text = files.get(path);
  const at = { severity: 'error' as const, file: yaml.file, ...yaml.spanOf(place, 'geometry') };
  if (text === undefined) {
    const outlines = [...files.keys()].filter((file) => file.startsWith('geometry/'));
    const near = nearest(path, outlines);
    return [
      {
        code: 'geometry-missing',
        message: `the outline ${path} is not in the dossier`,
        ...at,
        expected: 'a .geojson file in the folder geometry/',
        ...(near === null ? {} : { nearest: near }),
      },
    ];
  }
  const fault = geoJsonFault(text);
  if (fault === null && hasLicence(text)) return [];
  if (fault === null)
    return [
      {
        code: 'licence-missing',
        message: `${path} does not say under which licence it may be used`,
        ...at,
        severity: 'warning',
        expected: 'license: in the properties of its feature',
      },
    ];
  return [
    {
      code: 'geometry-unreadable',
      message: `${path} cannot be read: ${fault}`,
      ...at,
      expected: 'GeoJSON (RFC 7946): a geometry, a Feature or a FeatureCollection, in degrees',
    },
  ];
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
