import type { Diagnostic, DossierFiles } from '../../index.ts';
import { say } from '../words/say.ts';

/** The dossier's files as last read, and what is wrong with reading them, in a sentence for the page. */
export interface DossierFeed {
  readonly files: DossierFiles | null;
  /** A number that grows with every change of the files. */
  readonly version: number;
  /** What only the disk could tell is wrong with them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly trouble: string | null;
}

/**
 * Reads the dossier from where the page comes from, and again whenever the server says that it changed. When that fails,
 * the last picture stays. A published atlas has no server behind it: then there is nothing to listen to, and no trouble.
 */
export function followDossier(): DossierFeed {
  let files = $state.raw<DossierFiles | null>(null);
  let diagnostics = $state.raw<readonly Diagnostic[]>([]);
  let unread = $state<string | null>(null);
  let deaf = $state(false);
  let shown = $state(-1);

  async function read(): Promise<void> {
    try {
      const answer = await fetch('./dossier.json');
      if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
      const dossier = parseDossier(await answer.json());
      unread = null;
      if (dossier.version === shown) return;
      shown = dossier.version;
      diagnostics = dossier.diagnostics;
      files = dossier.files;
      if (!dossier.published) listen();
    } catch (error) {
      unread = error instanceof Error ? error.message : String(error);
    }
  }

  let listening = false;
  function listen(): void {
    if (listening) return;
    listening = true;
    const changes = new EventSource('./changes');
    changes.onmessage = ({ data }) => {
      deaf = false;
      if (Number(data) !== shown) void read();
    };
    changes.onerror = () => (deaf = changes.readyState === EventSource.CONNECTING);
  }

  void read();

  return {
    get files() {
      return files;
    },
    get version() {
      return shown;
    },
    get diagnostics() {
      return diagnostics;
    },
    get trouble() {
      if (unread !== null && files === null) return say('trouble-unread', { reason: unread });
      if (unread !== null) return say('trouble-not-again', { reason: unread });
      if (deaf) return say('trouble-deaf');
      return null;
    },
  };
}

interface DossierBody {
  readonly files: DossierFiles;
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly published: boolean;
}

function parseDossier(body: unknown): DossierBody {
  if (!isObject(body) || !isObject(body.files)) throw new Error('the answer is not a dossier');
  const texts = Object.entries(body.files).filter(
    (file): file is [string, string] => typeof file[1] === 'string',
  );
  return {
    files: new Map(texts),
    version: typeof body.version === 'number' ? body.version : 0,
    diagnostics: Array.isArray(body.diagnostics) ? body.diagnostics.filter(isDiagnostic) : [],
    published: body.published === true,
  };
}

function isDiagnostic(value: unknown): value is Diagnostic {
  return isObject(value) && typeof value.code === 'string' && typeof value.file === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
