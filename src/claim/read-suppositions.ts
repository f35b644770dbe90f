import { readYamlFile, type Diagnostic, type YamlFile } from '../lib/index.ts';
import { namespacesOf, unknownReference, type Identified } from './check-references.ts';
import type { Known } from './known.ts';
import type { DossierFiles } from './record.ts';
import { anchorReferences, referencesOf, type Reference } from './references.ts';
import { suppositionFileSchema, type Change, type Supposition } from './supposition.ts';

/** The fault of a supposition, and the change (null: the supposition itself) and field in which it lies. */
type Fault = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'expected' | 'nearest'> & {
  readonly in: Change | null;
  readonly path: Reference['path'];
};

/**
 * The suppositions of `whatif/`, by name. One with a fault is left out whole: half of what it supposes would be another supposition.
 */
export function readSuppositions(
  files: DossierFiles,
  claims: readonly Identified[],
  known: Known,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Supposition> {
  const sound = new Map<string, Supposition>();
  for (const file of [...files.keys()].filter((path) => /^whatif\/[^/]+\.ya?ml$/.test(path)).sort()) {
    const yaml = readYamlFile(file, files.get(file) ?? '', suppositionFileSchema);
    const faults = [...yaml.diagnostics, ...faultsOf(yaml, claims, known)];
    diagnostics.push(...faults);
    if (yaml.value !== null && faults.length === 0) sound.set(yaml.value.name, yaml.value);
  }
  return sound;
}

function faultsOf(yaml: YamlFile<Supposition>, claims: readonly Identified[], known: Known): Diagnostic[] {
  const supposition = yaml.value;
  if (supposition === null) return [];
  const { changes } = supposition;
  const faults = [
    ...misnamed(yaml.file, supposition),
    ...takenIds(changes, claims),
    ...unknownIds(changes, claims, known),
  ];
  return faults.map(({ in: change, path, ...fault }) => ({
    ...fault,
    file: yaml.file,
    ...yaml.spanOf(change ?? supposition, ...path),
  }));
}

function misnamed(file: string, { name }: Partial<Supposition>): Fault[] {
  const expected = file.replace(/^.*\/|\.ya?ml$/g, '');
  if (name === undefined || name === expected) return [];
  const message = `the name "${name}" is not that of the file`;
  return [
    {
      code: 'bad-field',
      severity: 'error',
      message,
      in: null,
      path: ['name'],
      expected: `name: ${expected}`,
    },
  ];
}

function takenIds(changes: readonly Change[], claims: readonly Identified[]): Fault[] {
  const taken = new Set(claims.map((claim) => claim.id));
  return changes.flatMap((change): Fault[] => {
    if (!('add' in change)) return [];
    const { id } = change.add;
    if (!taken.has(id)) {
      taken.add(id);
      return [];
    }
    const expected = 'an id that no claim of the dossier has';
    const message = `another claim has the id "${id}"`;
    return [{ code: 'duplicate-id', severity: 'error', message, in: change, path: ['add', 'id'], expected }];
  });
}

function unknownIds(changes: readonly Change[], claims: readonly Identified[], known: Known): Fault[] {
  const added = changes.flatMap((change) => ('add' in change ? [change.add] : []));
  const ids = namespacesOf([...claims, ...added], known);
  return changes.flatMap((change) =>
    referencesIn(change).flatMap((reference) =>
      unknownReference(reference, ids, known).map((fault): Fault => ({ ...fault, in: change })),
    ),
  );
}

function referencesIn(change: Change): Reference[] {
  if ('set' in change)
    return [{ id: change.set, path: ['set'], names: 'anchor' }, ...anchorReferences(change.to, ['to'])];
  if ('drop-source' in change) return [{ id: change['drop-source'], path: ['drop-source'], names: 'source' }];
  if ('drop-claim' in change) return [{ id: change['drop-claim'], path: ['drop-claim'], names: 'claim' }];
  if ('change' in change)
    return [
      { id: change.change, path: ['change'], names: 'claim' },
      ...within('to', referencesOf(change.to)),
    ];
  return within('add', referencesOf(change.add));
}

function within(field: string, references: readonly Reference[]): Reference[] {
  return references.map((reference) => ({ ...reference, path: [field, ...reference.path] }));
}
