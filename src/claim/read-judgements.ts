import { readYamlFile, type Diagnostic } from '../lib/index.ts';
import { keepFirst } from './check-ids.ts';
import { unknownReference, type Namespaces } from './check-references.ts';
import { judgementsFileSchema, type Judgement } from './judgement.ts';
import type { Known } from './known.ts';
import type { DossierFiles } from './record.ts';
import type { Reference } from './references.ts';

/** The judgements of `judgements.yaml`; those that name a claim or source that is not there are reported and left out. */
export function readJudgements(
  files: DossierFiles,
  ids: Namespaces,
  known: Known,
  diagnostics: Diagnostic[],
): readonly Judgement[] {
  const file = 'judgements.yaml';
  const text = files.get(file);
  if (text === undefined) return [];
  const yaml = readYamlFile(file, text, judgementsFileSchema);
  diagnostics.push(...yaml.diagnostics);
  return keepFirst(yaml, yaml.value?.judgements ?? [], diagnostics).filter((judgement) => {
    const faults = referencesIn(judgement).flatMap((reference) => unknownReference(reference, ids, known));
    for (const { path, ...fault } of faults)
      diagnostics.push({ ...fault, file, ...yaml.spanOf(judgement, ...path) });
    return faults.length === 0;
  });
}

function referencesIn({ claims, sources }: Judgement): Reference[] {
  return [
    ...(claims ?? []).map((id, index): Reference => ({ id, path: ['claims', index], names: 'claim' })),
    ...(sources ?? []).map((id, index): Reference => ({ id, path: ['sources', index], names: 'source' })),
  ];
}
