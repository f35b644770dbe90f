import { anchorsOf, type AgreementEntry, type Claim, type DossierRecord } from '../../claim/index.ts';
import type { ToldEvent } from '../identity/told-event.ts';
import type { ToldHolding } from '../identity/told-holding.ts';
import { readAnchor } from './points.ts';

/** Events and holdings whose times hang together, and nothing else hangs on: a part of the network that can be reckoned by itself. */
export interface Part {
  readonly events: ReadonlyMap<string, ToldEvent>;
  readonly holdings: readonly ToldHolding[];
  readonly agreements: readonly AgreementEntry[];
  /** Its claims, most trusted first. */
  readonly claims: readonly Claim[];
  /** Every event it knows of, told or only named. */
  readonly named: readonly string[];
}

/** Parts the events and holdings of an account into those that hang together by relative dates, by beginnings and ends, or by an agreement. */
export function partsOf(
  events: ReadonlyMap<string, ToldEvent>,
  holdings: readonly ToldHolding[],
  order: readonly Claim[],
  record: DossierRecord,
  holdingOf: (id: string) => string | null,
): Part[] {
  const forest = new Map<string, string>();
  const nodeOf = (anchor: string): string => {
    const { id, named } = readAnchor(anchor);
    const holding = events.has(id) ? null : holdingOf(id);
    if (named !== null) return `h:${holding ?? id}`;
    return holding === null ? `e:${id}` : `h:${holding}`;
  };
  for (const event of events.values()) {
    join(forest, `e:${event.key}`, ...event.components.flatMap(({ when }) => anchorsOf(when).map(nodeOf)));
  }
  for (const holding of holdings) {
    const anchors = holding.components.flatMap(({ when }) => anchorsOf(when).map(nodeOf));
    join(
      forest,
      `h:${holding.key}`,
      ...anchors,
      ...[...holding.begins, ...holding.ends].map((event) => `e:${event}`),
    );
  }
  for (const { signed, 'in-force': inForce } of record.agreements.values()) {
    if (signed !== undefined && inForce !== undefined) join(forest, `e:${signed}`, `e:${inForce}`);
  }
  return gather(forest, events, holdings, order, record);
}

function gather(
  forest: Map<string, string>,
  events: ReadonlyMap<string, ToldEvent>,
  holdings: readonly ToldHolding[],
  order: readonly Claim[],
  record: DossierRecord,
): Part[] {
  type Draft = {
    events: Map<string, ToldEvent>;
    holdings: ToldHolding[];
    agreements: AgreementEntry[];
    claims: Claim[];
    named: string[];
  };
  const parts = new Map<string, Draft>();
  const partOf = (node: string): Draft => {
    const head = headOf(forest, node);
    const known = parts.get(head) ?? {
      events: new Map(),
      holdings: [],
      agreements: [],
      claims: [],
      named: [],
    };
    parts.set(head, known);
    return known;
  };
  for (const node of forest.keys()) if (node.startsWith('e:')) partOf(node).named.push(node.slice(2));
  for (const [key, event] of events) partOf(`e:${key}`).events.set(key, event);
  for (const holding of holdings) partOf(`h:${holding.key}`).holdings.push(holding);
  for (const agreement of record.agreements.values()) {
    if (agreement.signed !== undefined && agreement['in-force'] !== undefined)
      partOf(`e:${agreement.signed}`).agreements.push(agreement);
  }
  const rank = new Map(order.map((claim, at) => [claim, at]));
  for (const part of parts.values()) {
    const telling = [
      ...[...part.events.values()].flatMap((event) => event.claims),
      ...part.holdings.flatMap((holding) => holding.claims),
    ];
    part.claims.push(...new Set(telling));
    part.claims.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  }
  return [...parts.values()];
}

function headOf(forest: Map<string, string>, node: string): string {
  let head = node;
  for (let above = forest.get(head); above !== undefined && above !== head; above = forest.get(head))
    head = above;
  forest.set(node, head);
  return head;
}

function join(forest: Map<string, string>, node: string, ...others: readonly string[]): void {
  if (!forest.has(node)) forest.set(node, node);
  for (const other of others) {
    if (!forest.has(other)) forest.set(other, other);
    forest.set(headOf(forest, other), headOf(forest, node));
  }
}
