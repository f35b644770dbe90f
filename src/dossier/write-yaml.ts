import { readFile } from 'node:fs/promises';
import { editableYaml, editedText, type EditableYaml } from './edit-yaml.ts';
import { replaceFile, type OnChange, type Replaced } from './replace-file.ts';

/** A file of a dossier, read so that it can be changed and written back. Changes are made in its `document`. */
export interface LoadedYaml extends EditableYaml {
  readonly path: string;
}

/** Reads a file of a dossier to change it. Throws `NotYamlError` where it is no YAML. */
export async function loadYaml(path: string): Promise<LoadedYaml> {
  return { path, ...editableYaml(await readFile(path, 'utf8')) };
}

/**
 * Writes a file back with the changes made in its document; with none, it is left alone. Comments stay, and entries that were not changed
 * keep their lines letter for letter. What somebody else wrote meanwhile is not lost: see `replaceFile`.
 */
export async function saveYaml(loaded: LoadedYaml, onChange: OnChange = 'refuse'): Promise<Replaced> {
  const after = editedText(loaded);
  return after === loaded.text ? { theirs: null } : replaceFile(loaded.path, loaded.text, after, onChange);
}
