/**
 * Whom the server answers. It is for the person at this machine alone, so that a page of another site that is open in
 * the same browser can neither read the dossier nor frame the atlas. What it serves is read-only but for one address, to which
 * an editor's decisions are sent: there the asking page must name itself as one of this server, and show the token it was handed.
 */

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly site: string | undefined;
}

export interface Refusal {
  readonly status: 403 | 405 | 421;
  readonly reason: string;
}

const NAMES = ['127.0.0.1', 'localhost', '[::1]'];
const METHODS = ['GET', 'HEAD'];
/** The one address to which something can be sent. */
export const JUDGEMENTS = '/judgements';
const OWN_SITES = ['same-origin', 'none'];

/** Why a request is refused, or null where it may be answered. `judges`: whether decisions can be sent here at all. */
export function refuse(asked: Asked, port: number, judges = false): Refusal | null {
  const hosts = ownHosts(port);
  // Another name that leads to 127.0.0.1 (DNS rebinding) would make this server part of another site.
  if (asked.host === undefined || !hosts.includes(asked.host.toLowerCase())) {
    return { status: 421, reason: `This server answers only as ${hosts.join(', ')}.` };
  }
  const isSent = judges && asked.method === 'POST' && asked.path === JUDGEMENTS;
  if (!isSent && !METHODS.includes(asked.method)) {
    return { status: 405, reason: 'This server only reads: GET and HEAD.' };
  }
  if (isSent && (asked.origin === undefined || asked.site === 'none')) {
    return { status: 403, reason: 'Only a page of this server may decide.' };
  }
  if (asked.origin !== undefined && !hosts.includes(asked.origin.toLowerCase().replace(/^http:\/\//u, ''))) {
    return { status: 403, reason: 'A page of another site may not ask here.' };
  }
  if (asked.site !== undefined && !OWN_SITES.includes(asked.site)) {
    return { status: 403, reason: 'Another site led here. Type or paste the address to open the atlas.' };
  }
  return null;
}

function ownHosts(port: number): string[] {
  const withPort = NAMES.map((name) => `${name}:${port}`);
  return port === 80 ? [...withPort, ...NAMES] : withPort;
}
