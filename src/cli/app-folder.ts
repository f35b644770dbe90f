import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built web app: beside the compiled files in the package, in dist/web in a clone. */
export function appFolder(): string {
  const [first, second] = ['../../dist/web', '../../web'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  ) as [string, string];
  return existsSync(first) ? first : second;
}
