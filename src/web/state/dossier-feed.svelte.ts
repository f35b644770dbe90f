import {
  unpackOutlines,
  unpackRecord,
  type CheckReport,
  type DossierRecord,
  type Opening,
  type Outline,
  type PackedOutlines,
} from '../../index.ts';
import { say } from '../words/say.ts';

/** The dossier as it is handed over: read and checked, its first day reckoned. */
export interface HandedDossier {
  /** A number that grows with every change of the files. */
  readonly version: number;
  readonly record: DossierRecord;
  readonly check: CheckReport;
  readonly opening: Opening;
  readonly outlines: ReadonlyMap<string, Outline>;
  /** Where the exact outlines are, if these are coarse. */
  readonly exact: string | null;
}

/** The dossier as last read, and what is wrong with reading it, in a sentence for the page. */
export interface DossierFeed {
  readonly dossier: HandedDossier | null;
  readonly trouble: string | null;
}

/** Outlines from where the page comes from. Their files are named for their content: what was read once is what they are. */
export async function fetchOutlines(name: string): Promise<ReadonlyMap<string, Outline>> {
  return unpackOutlines((await fetchJson(name)) as PackedOutlines);
}

/**
 * Reads the dossier from where the page comes from, and again whenever the server says that it changed. When that fails,
 * the last picture stays. A published atlas has no server behind it: then there is nothing to listen to, and no trouble.
 */
export function followDossier(): DossierFeed {
  let dossier = $state.raw<HandedDossier | null>(null);
  let unread = $state<string | null>(null);
  let deaf = $state(false);
  let shown = -1;
  let before: ShownOutlines | null = null;

  async function read(): Promise<void> {
    try {
      const handed = parseHanded(await fetchJson('dossier.json'));
      unread = null;
      if (handed.version === shown) return;
      const next = await open(handed, before);
      before = { name: handed.outlines[0], outlines: next.outlines };
      shown = handed.version;
      dossier = next;
      if (!handed.published) listen();
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
    get dossier() {
      return dossier;
    },
    get trouble() {
      if (unread !== null && dossier === null) return say('trouble-unread', { reason: unread });
      if (unread !== null) return say('trouble-not-again', { reason: unread });
      if (deaf) return say('trouble-deaf');
      return null;
    },
  };
}

interface ShownOutlines {
  readonly name: string | undefined;
  readonly outlines: ReadonlyMap<string, Outline>;
}

/** What was handed over and the outlines that go with it, which are fetched only where they are others than before. */
async function open(handed: Handed, before: ShownOutlines | null): Promise<HandedDossier> {
  const [first, exact = null] = handed.outlines;
  const outlines =
    first === undefined
      ? new Map<string, Outline>()
      : before?.name === first
        ? before.outlines
        : await fetchOutlines(first);
  const { version, check, opening } = handed;
  return { version, record: unpackRecord(handed.record), check, opening, outlines, exact };
}

interface Handed {
  readonly version: number;
  readonly published: boolean;
  readonly record: unknown;
  readonly check: CheckReport;
  readonly opening: Opening;
  /** The names of the files of outlines: none, one, or a coarse one before the exact one. */
  readonly outlines: readonly string[];
}

function parseHanded(body: unknown): Handed {
  if (typeof body !== 'object' || body === null || !('record' in body))
    throw new Error('the answer is not a dossier');
  return body as Handed;
}

async function fetchJson(name: string): Promise<unknown> {
  const answer = await fetch(`./${name}`);
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return answer.json();
}
