import { stringify } from 'yaml';
import { readRecord, type DossierFiles, type DossierRecord } from '../../src/claim/index.ts';

/** A statement in short: the words of the source, and what they say in the format of claim files. */
export interface Said {
  readonly says: string;
  readonly id?: string;
  readonly [field: string]: unknown;
}

type Fields = Readonly<Record<string, unknown>> | null;
type Source = readonly Said[] | { readonly says: readonly Said[]; readonly [field: string]: unknown };
type Entries = readonly string[] | Readonly<Record<string, Fields>>;

/** A dossier in a few lines: ids with what is particular about them; the words of each source are what its statements say. */
export interface ShortDossier {
  readonly places?: Entries;
  readonly parties?: Entries;
  readonly agreements?: Entries;
  readonly events?: Entries;
  readonly holdings?: Entries;
  /** As in judgements.yaml; who, when and why may be left out. */
  readonly judgements?: readonly object[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** The files of a dossier given in short. */
export function filesOf(short: ShortDossier): DossierFiles {
  const files = new Map<string, string>();
  const put = (path: string, content: object): unknown => files.set(path, stringify(content));
  put('dossier.yaml', { title: 'A case', period: '1840/1860', license: 'CC0-1.0' });
  for (const register of ['places', 'parties', 'agreements', 'events', 'holdings'] as const)
    put(`${register}.yaml`, { [register]: entriesOf(short[register]) });
  const decided = { on: '2024-05-01', by: 'A. Reader', reason: 'To try it.' };
  const judgements = (short.judgements ?? []).map((one, at) => ({
    id: `judgement-${at + 1}`,
    ...decided,
    ...one,
  }));
  put('judgements.yaml', { judgements });
  const sources = Object.entries(short.sources).map(([id, given]) => {
    const { says: statements, ...fields } = isList(given) ? { says: given } : given;
    files.set(`sources/${id}.txt`, textOf(statements));
    const claims = statements.map(({ says: quote, ...rest }, at) => ({
      id: `${id}-${at + 1}`,
      quote,
      ...rest,
    }));
    put(`claims/${id}.yaml`, { source: id, claims });
    return { ...sourceOf(id), ...fields };
  });
  put('sources.yaml', { sources });
  return files;
}

/** The record of a dossier given in short. Throws where it is not sound: a case is to be about what it says, not about a slip in it. */
export function recordOf(short: ShortDossier): DossierRecord {
  const record = readRecord(filesOf(short));
  const faults = record.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message, expected }) => `${file}: ${message} (${expected ?? ''})`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return record;
}

function isList<T>(given: readonly T[] | object): given is readonly T[] {
  return Array.isArray(given);
}

/** The text of a source: all that is said, one below the other, and nothing twice. */
function textOf(statements: readonly Said[]): string {
  const all = [...new Set(statements.map((said) => said.says))];
  return all.filter((words) => !all.some((other) => other !== words && other.includes(words))).join('\n');
}

function entriesOf(given: Entries = []): object[] {
  const entries: [string, Fields][] = isList<string>(given)
    ? given.map((id) => [id, {}])
    : Object.entries(given);
  return entries.map(([id, fields]) => ({ id, name: id.replaceAll('-', ' '), ...fields }));
}

function sourceOf(id: string): object {
  const file = `sources/${id}.txt`;
  return { id, title: id, type: 'report', kind: 'secondary', language: 'en', license: 'CC0-1.0', file };
}
