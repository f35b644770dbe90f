import { readFileSync, readdirSync, type Dirent } from 'node:fs';
import { extname, join } from 'node:path';

export interface AppFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Whether the name carries a hash of the content, so that it never changes under that name. */
  readonly hashed: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The files of the built web app, by the path they are asked for (`/`, `/assets/….js`). They are read once, here: what is
 * not in the map cannot be served, whatever a request asks. Symbolic links, dotfiles and types unknown to us are left out.
 */
export function readAppFiles(folder: string): ReadonlyMap<string, AppFile> {
  const files = new Map<string, AppFile>();
  for (const path of listFiles(folder, '')) {
    const type = TYPES[extname(path)];
    if (type === undefined) continue;
    const body = new Uint8Array(readFileSync(join(folder, path)));
    const file = { body, type, hashed: path.startsWith('/assets/') };
    files.set(path === '/index.html' ? '/' : path, file);
  }
  return files;
}

function listFiles(folder: string, below: string): string[] {
  return readEntries(join(folder, below)).flatMap((entry) => {
    const path = `${below}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return listFiles(folder, path);
    return entry.isFile() ? [path] : [];
  });
}

function readEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
