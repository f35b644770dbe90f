import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openDossier, readRecord } from '../../src/node.ts';
import { publishSite } from '../../src/server/index.ts';
import { launchChromium } from './chromium.ts';
import { openPage } from './open-atlas.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const app = join(ROOT, 'dist', 'web');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

it('a published atlas works from a folder of a plain static host, and asks it for nothing that is not there', async () => {
  const root = mkdtempSync(join(tmpdir(), 'interregnum-site-'));
  const dossier = await openDossier(join(ROOT, 'dossiers', 'manchuria'));
  const site = await publishSite({
    app,
    out: join(root, 'atlas'),
    dossier: { version: 1, ...dossier },
  });
  expect(site.kind).toBe('published');

  const missing: string[] = [];
  const host = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/\/$/u, '/index.html');
    try {
      const body = readFileSync(join(root, normalize(path)));
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      missing.push(path);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await launchChromium();
  const { page, close } = await openPage(browser, `http://127.0.0.1:${port}/atlas/#/day?date=1946-02-01`);
  await page.getByRole('heading', { level: 1, name: '1 February 1946' }).waitFor();
  expect(await page.getByRole('table', { name: 'Who held what' }).innerText()).toContain(
    'military occupation',
  );
  await expect.poll(() => page.locator('path.land').getAttribute('d')).not.toBe('');
  await page.getByRole('button', { name: /^Next change/u }).click();
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await page.getByRole('list', { name: 'Sources' }).getByRole('link').first().click();
  await page.locator('a.said').first().waitFor();
  await page.getByLabel('Language').selectOption('ru');
  await page.getByRole('link', { name: 'Источники', exact: true }).waitFor();
  await close();
  expect(missing).toEqual([]);
  await browser.close();
  host.closeAllConnections();
  host.close();
  rmSync(root, { recursive: true, force: true });
});

it('a folder with other files in it is left alone, a site written before is written anew', async () => {
  const root = mkdtempSync(join(tmpdir(), 'interregnum-site-'));
  writeFileSync(join(root, 'letter.txt'), 'mine');
  const files = new Map([['dossier.yaml', 'title: T']]);
  const dossier = { version: 1, files, record: readRecord(files) };
  expect(await publishSite({ app, out: root, dossier })).toMatchObject({ kind: 'folder-in-use' });
  const out = join(root, 'site');
  expect(await publishSite({ app, out, dossier })).toMatchObject({ kind: 'published' });
  expect(await publishSite({ app, out, dossier })).toMatchObject({ kind: 'published' });
  expect(await publishSite({ app: join(root, 'none'), out, dossier })).toMatchObject({
    kind: 'app-not-built',
  });
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  expect(page).toContain("default-src 'none'");
  expect(page).not.toContain('frame-ancestors');
  rmSync(root, { recursive: true, force: true });
});
