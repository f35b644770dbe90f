import { watch } from 'node:fs';

/** How long the files must rest before a change is told, in milliseconds: editors write in several steps. */
const REST = 150;

/** Tells of changes in a dossier's folder, once for each burst of them. Returns what stops the watching. */
export function watchDossier(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  const watcher = watch(folder, { recursive: true }, () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(changed, REST);
  });
  watcher.on('error', () => undefined);
  return () => {
    if (timer !== null) clearTimeout(timer);
    watcher.close();
  };
}
