import { readFileSync } from 'node:fs';

/** The version of the package, from its package.json: two folders up from the sources, three from the compiled files. */
export const VERSION: string = ['../../package.json', '../../../package.json']
  .map((path) => read(new URL(path, import.meta.url)))
  .find((version) => version !== null) as string;

function read(url: URL): string | null {
  try {
    const { name, version } = JSON.parse(readFileSync(url, 'utf8')) as { name?: string; version?: string };
    return name === 'interregnum' && version !== undefined ? version : null;
  } catch {
    return null;
  }
}
