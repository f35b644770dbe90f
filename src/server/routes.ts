import { Hono, type Context } from 'hono';
import { refuse } from './allow.ts';
import type { AppFile } from './app-files.ts';
import type { ChangeStreams } from './change-stream.ts';
import type { HandedDossier } from './handed-dossier.ts';
import { guardHeaders } from './headers.ts';

export interface Served {
  readonly app: ReadonlyMap<string, AppFile>;
  /** What is handed over of the dossier as it is now, and its version. */
  readonly handed: () => HandedDossier;
  readonly version: () => number;
  readonly streams: ChangeStreams;
  /** The port that was given, known only once the server listens. */
  readonly port: () => number;
}

/** The three things that are served: the app's own files, what a page needs of the dossier, and word of their changes. */
export function createRoutes({ app, handed, version, streams, port }: Served): Hono {
  const routes = new Hono();
  routes.use(async (context, next) => {
    const refusal = refuse(askedBy(context), port());
    if (refusal === null) await next();
    else context.res = context.text(refusal.reason, refusal.status);
    for (const [name, value] of Object.entries(guardHeaders)) context.res.headers.set(name, value);
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store');
  });

  routes.get('/changes', (context) => {
    const headers = { 'Content-Type': 'text/event-stream' };
    // A HEAD request reads no stream, so none may be opened for it.
    const body = context.req.raw.method === 'HEAD' ? null : streams.open(version());
    return body === null ? context.body(null, 200, headers) : context.body(body, 200, headers);
  });

  routes.get('/:name{.+\\.json}', async (context, next) => {
    const text = handed().get(context.req.param('name'));
    if (text === undefined) return next();
    return context.body(text, 200, { 'Content-Type': 'application/json' });
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
