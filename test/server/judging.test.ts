import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDossier } from '../../src/node.ts';
import { liveDossier, startServer, type LiveDossier, type StartedServer } from '../../src/server/index.ts';
import { ask, makeApp, type Answer, type Question } from './ask.ts';

type Listening = Extract<StartedServer, { kind: 'listening' }>;

const FILES: Readonly<Record<string, string>> = {
  'dossier.yaml': 'title: A fort\nperiod: 1840/1850\nlicense: CC0-1.0\ndefault-account: default\n',
  'sources.yaml':
    'sources:\n  - { id: diary, title: D, type: report, kind: primary, language: en, license: x, file: diary.txt }\n',
  'sources/diary.txt': 'They left in May. They left in June.\n',
  'events.yaml': 'events:\n  - { id: leaving, name: the leaving, type: withdrawal }\n',
  'claims/diary.yaml': `source: diary
claims:
  - { id: d-1, quote: They left in May, event: { id: leaving, type: withdrawal, when: 1846-05 } }
  - { id: d-2, quote: They left in June, event: { id: leaving, type: withdrawal, when: 1846-06 } }
`,
};
const PREFER = {
  do: 'judge',
  version: 1,
  decision: 'prefer',
  claims: ['d-1'],
  by: 'A. Editor',
  reason: 'Nearer.',
};

const app = makeApp();
writeFileSync(join(app.folder, 'index.html'), '<!doctype html><head><title>t</title></head>');
let folder: string;
let live: LiveDossier;
let server: Listening;
let token: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'interregnum-judging-'));
  for (const path of ['sources', 'claims']) mkdirSync(join(folder, path));
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(folder, path), text);
  const dossier = await openDossier(folder);
  expect(dossier.record.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  live = liveDossier({ dossier, today: () => '2026-11-24' });
  const { served, changed, judge } = live;
  const started = await startServer({ port: 0, app: app.folder, dossier: served, changed, judge });
  if (started.kind !== 'listening') throw new Error(started.message);
  server = started;
  const page = await ask(server.port, '/');
  expect(page.headers['cache-control']).toBe('no-store');
  token = /name="interregnum-token" content="([^"]+)"/u.exec(page.body)![1]!;
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const path = (): string => join(folder, 'judgements.yaml');
const written = (): string => readFileSync(path(), 'utf8');
const own = (): Record<string, string> => ({
  origin: `http://127.0.0.1:${server.port}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'x-interregnum-token': token,
});

function send(body: unknown, { headers = {}, ...rest }: Question = {}): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return ask(server.port, '/judgements', {
    method: 'POST',
    headers: { ...own(), ...headers },
    body: text,
    ...rest,
  });
}

describe('a decision', () => {
  it('is written with its day, read again and told to the pages', async () => {
    const heard: number[] = [];
    live.changed((version) => heard.push(version));
    const answer = await send(PREFER);
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { version: 2 }]);
    expect(written()).toBe(
      'judgements:\n  - id: j-1\n    on: 2026-11-24\n    by: A. Editor\n    decision: prefer\n    claims:\n      - d-1\n    reason: Nearer.\n',
    );
    expect(heard).toEqual([2]);
    const served = JSON.parse((await ask(server.port, '/dossier.json')).body) as {
      record: { judgements: { id: string }[] };
    };
    expect(served.record.judgements.map(({ id }) => id)).toEqual(['j-1']);
    expect((await openDossier(folder)).record.judgements.map(({ id }) => id)).toEqual(['j-1']);
  });

  it('leaves comments and the other decisions as they are, and is revoked without a trace', async () => {
    const before = `# Our rulings.
judgements:
  # The first of all.
  - { id: j-7, on: 2020-01-01, by: B, decision: reject, claims: [d-2], reason: "late" } # kept
`;
    writeFileSync(path(), before);
    await live.reread();
    expect((await send({ ...PREFER, version: 2 })).status).toBe(200);
    const after = written();
    expect(after.startsWith(before)).toBe(true);
    expect(after).toContain('- id: j-8');
    expect((await send({ do: 'revoke', version: 3, id: 'j-8' })).status).toBe(200);
    expect(written()).toBe(before);
    expect((await send({ do: 'revoke', version: 4, id: 'j-7' })).status).toBe(200);
    expect((await openDossier(folder)).record.judgements).toEqual([]);
    expect((await send({ ...PREFER, version: 5 })).status).toBe(200);
    expect((await openDossier(folder)).record.judgements).toHaveLength(1);
  });

  it('of two at the same time only one is written: the other editor has not seen it', async () => {
    const answers = await Promise.all([send(PREFER), send({ ...PREFER, claims: ['d-2'] })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await openDossier(folder)).record.judgements).toHaveLength(1);
  });
});

describe('what is not written', () => {
  afterEach(() => {
    expect(existsSync(path()) ? written() : '').not.toContain('A. Editor');
  });

  it.each(['http://elsewhere.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1:PORT'])(
    'what a page of %s sends, even with the token',
    async (origin) => {
      const answer = await send(PREFER, { headers: { origin: origin.replace('PORT', String(server.port)) } });
      expect(answer.status).toBe(403);
    },
  );

  it.each(['cross-site', 'same-site', 'none'])('what a browser sends as %s', async (site) => {
    expect((await send(PREFER, { headers: { 'sec-fetch-site': site } })).status).toBe(403);
  });

  it('what comes from no page', async () => {
    const { origin: _, ...headers } = own();
    const body = JSON.stringify(PREFER);
    expect((await ask(server.port, '/judgements', { method: 'POST', headers, body })).status).toBe(403);
  });

  it.each(['', 'x', 'A'.repeat(43)])('what shows the token %j', async (shown) => {
    const answer = await send(PREFER, { headers: { 'x-interregnum-token': shown } });
    expect([answer.status, answer.body]).toEqual([
      403,
      'This page is from an earlier start of the program. Load it again.',
    ]);
  });

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/json',
    '',
  ])('what is sent as %j', async (type) => {
    expect((await send(PREFER, { headers: { 'content-type': type } })).status).toBe(415);
  });

  it('a form without the token', async () => {
    const { 'x-interregnum-token': _, ...headers } = own();
    const sent = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await ask(server.port, '/judgements', { method: 'POST', headers: sent, body: 'do=judge' });
    expect(answer.status).toBe(403);
  });

  it('what is asked for another host', async () => {
    expect((await send(PREFER, { headers: { host: 'elsewhere.example' } })).status).toBe(421);
  });

  it.each(['{', '[]', '"x"', '{"do":"judge"}', JSON.stringify({ ...PREFER, file: '../../x' })])(
    'what is no decision: %s',
    async (body) => {
      const answer = await send(body);
      expect(answer.status).toBe(422);
      expect(answer.body).toMatch(/^That is no decision: /u);
    },
  );

  it.each([
    [{ reason: '  ' }, /reason/u],
    [{ by: '' }, /who decides/u],
    [{ claims: ['nothing'] }, /nothing/u],
    [{ claims: undefined }, /claims/u],
    [{ decision: 'merge', claims: ['d-1'] }, /merge/u],
    [{ decision: 'order' }, /decision/u],
  ])('a decision that cannot be: %j', async (change, because) => {
    const answer = await send({ ...PREFER, ...change });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatch(because);
  });

  it('more than a decision can be long', async () => {
    expect((await send({ ...PREFER, reason: 'x'.repeat(300_000) })).status).toBe(413);
  });

  it('what was decided on an older reading, or while somebody writes the file', async () => {
    expect((await send({ ...PREFER, version: 0 })).status).toBe(409);
    writeFileSync(path(), 'judgements: [] # by hand\n');
    const answer = await send(PREFER);
    expect([answer.status, answer.body]).toEqual([
      409,
      'judgements.yaml was changed meanwhile; nothing was written.',
    ]);
    expect(written()).toBe('judgements: [] # by hand\n');
  });

  it('the revoking of what is not there', async () => {
    expect((await send({ do: 'revoke', version: 1, id: 'j-1' })).status).toBe(409);
  });

  it('anything in a file that is no YAML', async () => {
    writeFileSync(path(), 'judgements: [');
    await live.reread();
    const answer = await send({ ...PREFER, version: 2 });
    expect(answer.status).toBe(422);
    expect(written()).toBe('judgements: [');
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('what comes by %s', async (method) => {
    const { status } = await ask(server.port, '/judgements', { method, headers: own() });
    expect([404, 405]).toContain(status);
  });

  it('what is sent elsewhere', async () => {
    for (const elsewhere of ['/', '/dossier.json', '/judgements/', '/judgements/x', '/changes'])
      expect((await ask(server.port, elsewhere, { method: 'POST', headers: own(), body: '{}' })).status).toBe(
        405,
      );
  });
});

it('a server that may not write offers no token and takes no decision', async () => {
  const { served, changed } = live;
  const started = await startServer({ port: 0, app: app.folder, dossier: served, changed });
  if (started.kind !== 'listening') throw new Error(started.message);
  expect((await ask(started.port, '/')).body).not.toContain('interregnum-token');
  const headers = { ...own(), origin: `http://127.0.0.1:${started.port}` };
  const answer = await ask(started.port, '/judgements', {
    method: 'POST',
    headers,
    body: JSON.stringify(PREFER),
  });
  expect(answer.status).toBe(405);
  await started.close();
});

it('a folder that cannot be read leaves what was read before, and files that are the same are no news', async () => {
  const heard: number[] = [];
  live.changed((version) => heard.push(version));
  await live.reread();
  expect(heard).toEqual([]);
  const text = readFileSync(join(folder, 'dossier.yaml'), 'utf8');
  rmSync(join(folder, 'dossier.yaml'));
  await live.reread();
  expect(live.served().version).toBe(1);
  writeFileSync(join(folder, 'dossier.yaml'), text.replace('A fort', 'Two forts'));
  await live.reread();
  expect(heard).toEqual([2]);
});
