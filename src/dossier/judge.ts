import { isMap, isSeq, stringify, type Node } from 'yaml';
import { editableYaml, editedText, NotYamlError, type EditableYaml } from './edit-yaml.ts';
import type { Decision, Judgement } from '../claim/index.ts';

/** What an editor decides, before it has an id and a date. */
export interface Ruling {
  readonly decision: Decision;
  readonly claims?: readonly string[] | undefined;
  readonly questions?: readonly string[] | undefined;
  readonly by: string;
  readonly reason: string;
}

/** There is no such judgement to revoke. The message is a sentence for the editor. */
export class NoJudgementError extends Error {
  override readonly name = 'NoJudgementError';
}

/** A text of judgements.yaml with one judgement more, and the id it was given. Null is a file that is not there yet. Throws `NotYamlError`. */
export function withJudgement(
  text: string | null,
  ruling: Ruling,
  on: string,
): { readonly text: string; readonly id: string } {
  const yaml = text === null || text.trim() === '' ? null : editableYaml(text);
  const id = freeId(yaml === null ? [] : idsIn(yaml));
  const { decision, claims, questions, by, reason } = ruling;
  const judgement = {
    id,
    on,
    by,
    decision,
    ...(claims === undefined ? {} : { claims: [...claims] }),
    ...(questions === undefined ? {} : { questions: [...questions] }),
    reason,
  } satisfies Judgement;
  if (yaml === null) return { text: stringify({ judgements: [judgement] }, { lineWidth: 0 }), id };
  const list = listIn(yaml);
  if (list === null) yaml.document.set('judgements', yaml.document.createNode([judgement]));
  else {
    list.flow = false;
    list.add(yaml.document.createNode(judgement));
  }
  return { text: editedText(yaml), id };
}

/** A text of judgements.yaml without one judgement: it leaves no trace. Throws `NoJudgementError` and `NotYamlError`. */
export function withoutJudgement(text: string | null, id: string): string {
  const yaml = editableYaml(text ?? '');
  const at = idsIn(yaml).indexOf(id);
  if (at < 0) throw new NoJudgementError(`There is no judgement ${id} any more.`);
  listIn(yaml)?.delete(at);
  return editedText(yaml);
}

function listIn({ document }: EditableYaml): ReturnType<typeof asList> {
  if (document.contents !== null && !isMap(document.contents))
    throw new NotYamlError('judgements.yaml is no list of judgements');
  return asList(document.get('judgements', true) as Node | undefined);
}

function asList(node: Node | undefined) {
  return isSeq(node) ? node : null;
}

function idsIn(yaml: EditableYaml): (string | null)[] {
  const list = listIn(yaml)?.toJS(yaml.document) as unknown;
  return Array.isArray(list) ? list.map((item: unknown) => idOf(item)) : [];
}

function idOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : null;
}

/** The first of j-1, j-2 … after all that are there. */
function freeId(ids: readonly (string | null)[]): string {
  const numbers = ids.map((id) => Number(/^j-(\d+)$/u.exec(id ?? '')?.[1] ?? 0));
  return `j-${Math.max(0, ...numbers) + 1}`;
}
