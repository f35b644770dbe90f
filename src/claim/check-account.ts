import type { Diagnostic, YamlFile } from '../lib/index.ts';
import type { DossierEntry } from './dossier-file.ts';
import type { Known } from './known.ts';
import type { Supposition } from './supposition.ts';
import { unknownId } from './unknown-id.ts';

/** Reports a default account that does not exist. */
export function checkAccount(
  yaml: YamlFile<DossierEntry>,
  known: Known,
  suppositions: ReadonlyMap<string, Supposition>,
  diagnostics: Diagnostic[],
): void {
  const account = yaml.value?.['default-account'];
  if (yaml.value === null || account === undefined) return;
  const sources = [...known.sources].flatMap((id) => [`according-to:${id}`, `only:${id}`]);
  const accounts = ['default', 'drafts', ...sources, ...suppositions.keys()];
  if (accounts.includes(account) || known.unusable.has(account.replace(/^.*:/, ''))) return;
  diagnostics.push({
    ...unknownId(account, 'account', accounts),
    file: yaml.file,
    ...yaml.spanOf(yaml.value, 'default-account'),
  });
}
