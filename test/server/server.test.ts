import { get } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecord, unpackRecord, type CheckReport } from '../../src/index.ts';
import { startServer, type StartedServer } from '../../src/server/index.ts';
import { ask, askRaw, makeApp } from './ask.ts';

type Listening = Extract<StartedServer, { kind: 'listening' }>;

const app = makeApp();
const files = new Map([['dossier.yaml', 'title: An island\n']]);
const listeners = new Set<(version: number) => void>();
let version = 1;
let server: Listening;

async function start(port = 0): Promise<StartedServer> {
  return startServer({
    port,
    app: app.folder,
    dossier: () => ({ files, record: readRecord(files), version }),
    changed: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
}

beforeAll(async () => {
  const started = await start();
  if (started.kind !== 'listening') throw new Error(started.message);
  server = started;
});

afterAll(async () => {
  await server.close();
  app.remove();
});

describe('what is served', () => {
  it('is the app', async () => {
    const { status, headers, body } = await ask(server.port, '/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body).toContain('the atlas');
  });

  it('is the app’s other files, kept by the browser for good when their name has a hash', async () => {
    const { headers, body } = await ask(server.port, '/assets/main-abc.js');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
    expect(body).toBe('export {};');
  });

  it('is the dossier as it was read, with its version, never kept', async () => {
    const { headers, body } = await ask(server.port, '/dossier.json');
    const { record, ...rest } = JSON.parse(body) as { record: unknown; check: CheckReport };
    expect(unpackRecord(record)).toEqual(readRecord(files));
    expect(rest).toMatchObject({ version: 1, published: false, outlines: [] });
    expect(rest.check.diagnostics.map(({ code }) => code)).toContain('file-missing');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('answers HEAD without a body, and opens no stream for it', async () => {
    expect(await ask(server.port, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask(server.port, '/changes', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(listeners.size).toBe(0);
  });
});

describe('what is not served', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e%252fsecret.txt',
    '//secret.txt',
    '/assets//main-abc.js',
    '/assets/main-abc.js%00.txt',
    '/assets',
    '/assets/',
    '/link.txt',
    '/up/secret.txt',
    '/.env',
    '/.git/config.txt',
    '/%2eenv',
    '/notes.bak',
    '/index.html/',
    '/dossier.json/../secret.txt',
    '/dossier.yaml',
    '/sources/',
    '/package.json',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
  ])('%s', async (path) => {
    const { status, body } = await ask(server.port, path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('SECRET');
  });

  it('a proxy’s way of asking: an absolute address of another host', async () => {
    const answer = await askRaw(
      server.port,
      `GET http://elsewhere.example/dossier.json HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 (?:4\d\d)/u);
    expect(answer).not.toContain('An island');
  });
});

describe('who is refused', () => {
  it.each(['127.0.0.1', 'localhost', '[::1]'])('not a request for %s and the port', async (name) => {
    const { status } = await ask(server.port, '/', { headers: { host: `${name}:${server.port}` } });
    expect(status).toBe(200);
  });

  it.each([
    'elsewhere.example',
    '127.0.0.1',
    'localhost:1',
    '127.0.0.1.elsewhere.example:PORT',
    '0.0.0.0:PORT',
  ])('whoever asks for the host "%s"', async (host) => {
    const headers = { host: host.replace('PORT', String(server.port)) };
    const { status, body } = await ask(server.port, '/dossier.json', { headers });
    expect(status).toBe(421);
    expect(body).not.toContain('An island');
  });

  it.each(['HTTP/1.0\r\n\r\n', 'HTTP/1.1\r\nHost:\r\n\r\n', 'HTTP/1.1\r\n\r\n'])(
    'whoever names no host (%j)',
    async (rest) => {
      const answer = await askRaw(server.port, `GET /dossier.json ${rest}`);
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d/u);
      expect(answer).not.toContain('An island');
    },
  );

  it.each(['http://elsewhere.example', 'https://127.0.0.1:PORT', 'http://localhost:1', 'null'])(
    'a page of %s',
    async (origin) => {
      const headers = { origin: origin.replace('PORT', String(server.port)) };
      expect((await ask(server.port, '/dossier.json', { headers })).status).toBe(403);
    },
  );

  it('not a page of its own', async () => {
    const headers = { origin: `http://127.0.0.1:${server.port}`, 'sec-fetch-site': 'same-origin' };
    expect((await ask(server.port, '/dossier.json', { headers })).status).toBe(200);
  });

  it.each(['cross-site', 'same-site'])('what a browser sends as %s', async (site) => {
    const headers = { 'sec-fetch-site': site };
    expect((await ask(server.port, '/dossier.json', { headers })).status).toBe(403);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s', async (method) => {
    expect((await ask(server.port, '/dossier.json', { method })).status).toBe(405);
  });
});

describe('the headers', () => {
  it.each(['/', '/dossier.json', '/nothing'])(
    'of %s let nothing foreign in and tell nothing',
    async (path) => {
      const { headers } = await ask(server.port, path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
          "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('of a refusal are the same', async () => {
    const { headers } = await ask(server.port, '/', { headers: { host: 'elsewhere.example' } });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('word of changes', () => {
  it('comes with the version now and each new one, and ends with the page', async () => {
    const heard: string[] = [];
    await new Promise<void>((resolve, reject) => {
      const sent = get({ host: '127.0.0.1', port: server.port, path: '/changes' }, (response) => {
        expect(response.headers['content-type']).toBe('text/event-stream');
        response.on('data', (chunk: Buffer) => {
          heard.push(chunk.toString());
          if (heard.length === 1) {
            version = 2;
            for (const listener of listeners) listener(version);
          } else {
            sent.destroy();
            resolve();
          }
        });
      });
      sent.on('error', (error) => {
        if (heard.length < 2) reject(error);
      });
    });
    expect(heard).toEqual(['data: 1\n\n', 'data: 2\n\n']);
    await expect.poll(() => listeners.size).toBe(0);
  });
});

describe('starting and stopping', () => {
  it('listens on this machine alone', () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
    expect(server.port).toBeGreaterThan(0);
  });

  it('says which port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const started = await start(port);
    expect(started).toEqual({
      kind: 'port-taken',
      message: `Port ${port} is taken by another program. Choose another, or 0 for any.`,
    });
    other.close();
  });

  it('says that the app has not been built', async () => {
    const started = await startServer({
      port: 0,
      app: '/nowhere',
      dossier: () => ({ files: new Map(), record: readRecord(new Map()), version: 1 }),
      changed: () => () => undefined,
    });
    expect(started.kind).toBe('app-not-built');
  });

  it('ends open streams when it is closed', async () => {
    const second = await start();
    if (second.kind !== 'listening') throw new Error(second.message);
    const ended = new Promise<void>((resolve) => {
      get({ host: '127.0.0.1', port: second.port, path: '/changes' }, (response) => {
        response.once('data', () => void second.close());
        response.on('close', resolve);
        response.on('error', () => undefined);
      });
    });
    await ended;
    await expect(ask(second.port, '/')).rejects.toThrow();
    expect(listeners.size).toBe(0);
  });
});
