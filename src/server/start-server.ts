import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { readAppFiles } from './app-files.ts';
import { createChangeStreams, type Subscribe } from './change-stream.ts';
import { handOver, type HandedDossier, type ServedDossier } from './handed-dossier.ts';
import type { Judge } from './judging.ts';
import { createRoutes } from './routes.ts';

const HOST = '127.0.0.1';

export interface ServerOptions {
  /** 0 takes any port that is free. */
  readonly port: number;
  /** The folder of the built web app. */
  readonly app: string;
  readonly dossier: () => ServedDossier;
  readonly changed: Subscribe;
  /** Writes what an editor decides on the page; left out, the page offers no decisions. */
  readonly judge?: Judge;
}

/** A server that listens, or why there is none, with a sentence for the person who asked for it. */
export type StartedServer =
  | {
      readonly kind: 'listening';
      readonly port: number;
      readonly url: string;
      readonly close: () => Promise<void>;
    }
  | { readonly kind: 'port-taken' | 'port-refused' | 'app-not-built'; readonly message: string };

/** Serves the atlas of a dossier to this machine, and to no other. */
export async function startServer({
  port,
  app,
  dossier,
  changed,
  judge,
}: ServerOptions): Promise<StartedServer> {
  const files = readAppFiles(app);
  if (!files.has('/')) {
    return {
      kind: 'app-not-built',
      message: `The web app has not been built: there is no index.html in ${app}.`,
    };
  }
  const streams = createChangeStreams(changed);
  let listeningOn = port;
  const handed = handedOnce(dossier);
  handed();
  const routes = createRoutes({
    app: files,
    handed,
    version: () => dossier().version,
    streams,
    port: () => listeningOn,
    judge,
  });
  const answer = getRequestListener(routes.fetch, { hostname: HOST });
  const server = createServer((request, response) => void answer(request, response));
  const failure = await listen(server, port);
  if (failure !== null) return describeFailure(failure, port);
  listeningOn = portOf(server);
  return {
    kind: 'listening',
    port: listeningOn,
    url: `http://${HOST}:${listeningOn}/`,
    close: () => closeServer(server, streams.closeAll),
  };
}

/** What is handed over of each version of the dossier, made when it is first asked for. */
function handedOnce(dossier: () => ServedDossier): () => HandedDossier {
  let made: { readonly version: number; readonly handed: HandedDossier } | null = null;
  return () => {
    const now = dossier();
    if (made?.version !== now.version) made = { version: now.version, handed: handOver(now) };
    return made.handed;
  };
}

function listen(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, HOST, () => {
      server.removeListener('error', resolve);
      resolve(null);
    });
  });
}

function describeFailure(failure: NodeJS.ErrnoException, port: number): StartedServer {
  if (failure.code === 'EADDRINUSE') {
    return {
      kind: 'port-taken',
      message: `Port ${port} is taken by another program. Choose another, or 0 for any.`,
    };
  }
  if (failure.code === 'EACCES') {
    return { kind: 'port-refused', message: `The system does not let this program use port ${port}.` };
  }
  throw failure;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function closeServer(server: Server, closeStreams: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    closeStreams();
    server.closeAllConnections();
  });
}
