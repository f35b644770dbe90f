import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { JUDGEMENTS, refuse } from './allow.ts';
import type { AppFile } from './app-files.ts';
import type { ChangeStreams } from './change-stream.ts';
import type { HandedDossier } from './handed-dossier.ts';
import { guardHeaders } from './headers.ts';
import { judgingSchema, type Judge, type Judged } from './judging.ts';
import { createToken, isToken, TOKEN_HEADER, withToken } from './token.ts';

export interface Served {
  readonly app: ReadonlyMap<string, AppFile>;
  /** What is handed over of the dossier as it is now, and its version. */
  readonly handed: () => HandedDossier;
  readonly version: () => number;
  readonly streams: ChangeStreams;
  /** The port that was given, known only once the server listens. */
  readonly port: () => number;
  /** Writes what an editor decides; left out where nothing may be decided. */
  readonly judge?: Judge | undefined;
}

const BODY_LIMIT = 256 * 1024;
const STATUS: Readonly<Record<Judged['kind'], 200 | 409 | 422 | 500>> = {
  written: 200,
  'changed-meanwhile': 409,
  'not-possible': 422,
  'not-written': 500,
};

/** What is served: the app's own files, what a page needs of the dossier, and word of its changes; and where decisions are sent. */
export function createRoutes({ app, handed, version, streams, port, judge }: Served): Hono {
  const routes = new Hono();
  const token = judge === undefined ? null : createToken();
  routes.use(async (context, next) => {
    const refusal = refuse(askedBy(context), port(), judge !== undefined);
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

  if (judge !== undefined && token !== null) routes.route(JUDGEMENTS, judgementsRoute(judge, token));
  routes.get('/:name{.+\\.json}', async (context, next) => {
    const text = handed().get(context.req.param('name'));
    if (text === undefined) return next();
    return context.body(text, 200, { 'Content-Type': 'application/json' });
  });

  routes.get('*', (context) => {
    const file = app.get(context.req.path);
    if (file === undefined) return context.text('There is nothing under this address.', 404);
    if (context.req.path === '/' && token !== null) {
      const page = withToken(new TextDecoder().decode(file.body), token);
      return context.body(page, 200, { 'Content-Type': file.type, 'Cache-Control': 'no-store' });
    }
    const cache = file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    return context.body(file.body, 200, { 'Content-Type': file.type, 'Cache-Control': cache });
  });
  return routes;
}

/** Takes decisions from pages that show the token, as JSON and nothing else, so that no form of another site can send one. */
function judgementsRoute(judge: Judge, token: string): Hono {
  const route = new Hono();
  route.post('/', bodyLimit({ maxSize: BODY_LIMIT }), async (context) => {
    const { req } = context;
    if (!isToken(req.header(TOKEN_HEADER), token))
      return context.text('This page is from an earlier start of the program. Load it again.', 403);
    if (!/^application\/json\s*(?:;|$)/iu.test(req.header('content-type') ?? ''))
      return context.text('Decisions are sent as application/json.', 415);
    const body: unknown = await req.json().catch(() => undefined);
    const asked = judgingSchema.safeParse(body);
    if (!asked.success) return context.text(`That is no decision: ${firstIssue(asked.error.issues)}.`, 422);
    const judged = await judge(asked.data);
    return judged.kind === 'written'
      ? context.json({ version: judged.version })
      : context.text(judged.message, STATUS[judged.kind]);
  });
  return route;
}

function firstIssue(
  issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[],
): string {
  const [issue] = issues;
  return issue === undefined
    ? 'it cannot be read'
    : [issue.path.join('.'), issue.message].filter(Boolean).join(': ');
}

function askedBy({ req }: Context): Parameters<typeof refuse>[0] {
  return {
    method: req.method,
    path: req.path,
    host: req.header('host'),
    origin: req.header('origin'),
    site: req.header('sec-fetch-site'),
  };
}
