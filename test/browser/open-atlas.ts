import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readRecord, type DossierFiles } from '../../src/index.ts';
import { openDossier } from '../../src/node.ts';
import { liveDossier, startServer, type ServedDossier } from '../../src/server/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface ServedAtlas {
  readonly url: string;
  /** The folder of a copy of the example dossier, to be changed at will. */
  readonly folder: string;
  /** Reads the folder again and tells the pages. */
  readonly reread: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves a copy of the example dossier as `interregnum open` does. */
export async function serveAtlas(): Promise<ServedAtlas> {
  const root = mkdtempSync(join(tmpdir(), 'interregnum-atlas-'));
  const folder = join(root, 'dossier');
  cpSync(join(ROOT, 'dossiers', 'manchuria'), folder, { recursive: true });
  const live = liveDossier({ dossier: await openDossier(folder), today: () => '2026-11-24' });
  const server = await startServer({
    port: 0,
    app: join(ROOT, 'dist', 'web'),
    dossier: live.served,
    changed: live.changed,
    judge: live.judge,
  });
  if (server.kind !== 'listening') throw new Error(server.message);
  return {
    url: server.url,
    folder,
    reread: live.reread,
    close: async () => {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Serves a dossier given as files. */
export async function serveFiles(files: DossierFiles): Promise<Pick<ServedAtlas, 'url' | 'close'>> {
  const served: ServedDossier = { files, record: readRecord(files), diagnostics: [], version: 1 };
  const server = await startServer({
    port: 0,
    app: join(ROOT, 'dist', 'web'),
    dossier: () => served,
    changed: () => () => undefined,
  });
  if (server.kind !== 'listening') throw new Error(server.message);
  return { url: server.url, close: () => server.close() };
}

export interface WatchedPage {
  readonly page: Page;
  /** Closes the page and expects that it asked only this machine and had nothing to complain of. */
  readonly close: () => Promise<void>;
}

export interface Sheet {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** The language that the browser prefers. */
  readonly locale?: string;
}

/** Opens an address of the atlas in a page whose every request and complaint is noted. */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 1440, theme = 'light', locale = 'en-GB' }: Sheet = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height: width > 600 ? 900 : 844 },
    colorScheme: theme,
    locale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  await page
    .getByRole('heading', { level: 1 })
    .waitFor()
    .catch(() => expect(complaints).toEqual(['a page with a heading']));
  return {
    page,
    close: async () => {
      await context.close();
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual(['127.0.0.1']);
    },
  };
}
