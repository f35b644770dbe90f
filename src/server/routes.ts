import { Hono, type Context } from 'hono';
import { refuse } from './allow.ts';
import type { Diagnostic } from '../lib/index.ts';
import type { AppFile } from './app-files.ts';
import type { ChangeStreams } from './change-stream.ts';
import { guardHeaders } from './headers.ts';

/** The dossier's text files by their path in its folder, with a number that grows when they change. */
export interface ServedDossier {
  readonly files: ReadonlyMap<string, string>;
  readonly version: number;
  /** What only the disk can tell is wrong: the page finds the rest itself. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** The dossier as the page reads it. */
export function dossierBody({ files, version, diagnostics = [] }: ServedDossier): object {
  return { version, files: Object.fromEntries(files), diagnostics };
}

export interface Served {
  readonly app: ReadonlyMap<string, AppFile>;
  readonly dossier: () => ServedDossier;
  readonly streams: ChangeStreams;
  /** The port that was given, known only once the server listens. */
  readonly port: () => number;
}

/** The three things that are served: the app's own files, the dossier's text files, and word of their changes. */
export function createRoutes({ app, dossier, streams, port }: Served): Hono {
  const routes = new Hono();
  routes.use(async (context, next) => {
    const refusal = refuse(askedBy(context), port());
    if (refusal === null) await next();
    else context.res = context.text(refusal.reason, refusal.status);
    for (const [name, value] of Object.entries(guardHeaders)) context.res.headers.set(name, value);
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store');
  });

  routes.get('/dossier.json', (context) => context.json(dossierBody(dossier())));

  routes.get('/changes', (context) => {
    const headers = { 'Content-Type': 'text/event-stream' };
    // A HEAD request reads no stream, so none may be opened for it.
    const body = context.req.raw.method === 'HEAD' ? null : streams.open(dossier().version);
    return body === null ? context.body(null, 200, headers) : context.body(body, 200, headers);
  });

  routes.get('*', (context) => {
    const file = app.get(context.req.path);
    if (file === undefined) return context.text('There is nothing under this address.', 404);
    const cache = file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    return context.body(file.body, 200, { 'Content-Type': file.type, 'Cache-Control': cache });
  });
  return routes;
}

function askedBy({ req }: Context): Parameters<typeof refuse>[0] {
  return {
    method: req.method,
    host: req.header('host'),
    origin: req.header('origin'),
    site: req.header('sec-fetch-site'),
  };
}
