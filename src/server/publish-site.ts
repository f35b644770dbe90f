import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { policyIn } from './headers.ts';
import { handOver, type ServedDossier } from './handed-dossier.ts';

export interface SiteOptions {
  /** The folder of the built web app. */
  readonly app: string;
  /** The folder to write to: one that is empty or does not exist yet, or a site written before. */
  readonly out: string;
  readonly dossier: ServedDossier;
}

export type PublishedSite =
  | { readonly kind: 'published'; readonly files: number }
  | { readonly kind: 'app-not-built' | 'folder-in-use'; readonly message: string };

/** Outlines of a site written before, which are named for their content. */
const OUTLINES = /^outlines-[0-9a-f]+\.json$/u;

/** Writes the atlas of a dossier as files that any static host can serve, from any folder of it. */
export async function publishSite({ app, out, dossier }: SiteOptions): Promise<PublishedSite> {
  if (!existsSync(join(app, 'index.html')))
    return {
      kind: 'app-not-built',
      message: `The web app has not been built: there is no index.html in ${app}.`,
    };
  if (!(await mayWrite(out)))
    return {
      kind: 'folder-in-use',
      message: `${out} holds other files, which are left alone. Name a folder that is empty or new.`,
    };
  await mkdir(out, { recursive: true });
  const names = await readdir(out);
  await cp(app, out, { recursive: true, filter: (path) => !/[/\\]\.[^/\\]*$/u.test(path.slice(app.length)) });
  const page = await readFile(join(app, 'index.html'), 'utf8');
  await writeFile(join(out, 'index.html'), withPolicy(page));
  for (const name of names.filter((old) => OUTLINES.test(old))) await rm(join(out, name));
  for (const [name, text] of handOver(dossier, true)) await writeFile(join(out, name), text);
  return { kind: 'published', files: (await readdir(out, { recursive: true })).length };
}

async function mayWrite(out: string): Promise<boolean> {
  if (!existsSync(out)) return true;
  const names = await readdir(out);
  return names.length === 0 || (names.includes('dossier.json') && names.includes('index.html'));
}

/** A static host sends no headers of ours, so that the page itself says what it may load. */
function withPolicy(page: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyIn('page')}" />`;
  return page.replace(/<meta charset[^>]*>/u, (charset) => `${charset}\n    ${policy}`);
}
