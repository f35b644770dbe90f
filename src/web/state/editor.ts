import { createContext } from 'svelte';
import type { Decision } from '../../index.ts';
import { say } from '../words/say.ts';

/** What an editor decides on the page. */
export interface Ruling {
  readonly decision: Exclude<Decision, 'order'>;
  readonly claims?: readonly string[];
  readonly questions?: readonly string[];
  readonly by: string;
  readonly reason: string;
}

/** The way to the dossier's judgements. Each answers with null where it was written, or with a sentence that says why not. */
export interface Editor {
  /** Whether anything can be decided: in the atlas that a program serves from a dossier's folder, not in a published one. */
  readonly mayDecide: boolean;
  readonly decide: (ruling: Ruling) => Promise<string | null>;
  readonly revoke: (id: string) => Promise<string | null>;
}

export const [getEditor, setEditor] = createContext<Editor>();

/** The editor of the atlas that this page shows. `version` is that of the dossier as the page has it. */
export function createEditor(version: () => number): Editor {
  const token = document.querySelector<HTMLMetaElement>('meta[name="interregnum-token"]')?.content ?? null;

  async function send(asked: object): Promise<string | null> {
    if (token === null) return say('decide-published');
    const headers = { 'Content-Type': 'application/json', 'X-Interregnum-Token': token };
    const body = JSON.stringify({ ...asked, version: version() });
    try {
      const answer = await fetch('./judgements', { method: 'POST', headers, body });
      return answer.ok ? null : await answer.text();
    } catch {
      return say('decide-deaf');
    }
  }

  return {
    mayDecide: token !== null,
    decide: (ruling) => send({ do: 'judge', ...ruling }),
    revoke: (id) => send({ do: 'revoke', id }),
  };
}
